import { Button, Input, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { isAmount } from "../../application/entered-totals";
import type { UsedTotal } from "../../application/session-state";
import { Labelled } from "../frame/Labelled";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  form: { paddingBottom: tokens.spacingVerticalS },
  input: { width: "140px" },
  note: {
    flexBasis: "100%",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  invalid: { color: tokens.colorPaletteRedForeground1 },
});

/** The ledger's balance in one currency as the general ledger has it: typed, or taken from a cell. */
export function EnteredTotal(props: {
  readonly currency: string;
  readonly used: UsedTotal | undefined;
}): ReactElement {
  const { currency, used } = props;
  const styles = useStyles();
  const { session, messages } = usePane();
  const words = messages.dataScreen.control;
  const [typed, setTyped] = useState(used?.cell === undefined ? (used?.amount ?? "") : "");
  const [isInvalid, setIsInvalid] = useState(false);
  const inputId = useId();
  const faultId = useId();
  const enter = (): void => {
    const isUsable = isAmount(typed);
    setIsInvalid(!isUsable);
    if (isUsable) void session.enterTotal(currency, typed);
  };
  const fault = isInvalid
    ? words.invalid
    : used?.isUnreadable === true && used.cell !== undefined
      ? words.unreadable(used.cell, used.amount)
      : undefined;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        enter();
      }}
    >
      <Labelled label={words.title(currency)} hint={words.hint} inputId={inputId}>
        <Input
          id={inputId}
          size="small"
          inputMode="decimal"
          className={styles.input}
          value={typed}
          {...(fault === undefined ? {} : { "aria-invalid": true, "aria-describedby": faultId })}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
        <Button size="small" type="submit">
          {words.use}
        </Button>
        <Button size="small" onClick={() => void session.pointAtTotal(currency)}>
          {words.point}
        </Button>
        {fault === undefined ? null : (
          <span id={faultId} className={mergeClasses(styles.note, styles.invalid)}>
            {fault}
          </span>
        )}
        {used === undefined ? null : (
          <span className={styles.note}>
            {used.cell === undefined ? words.typed : words.fromCell(used.cell)}{" "}
            <Link
              as="button"
              type="button"
              onClick={() => {
                setTyped("");
                void session.enterTotal(currency, "");
              }}
            >
              {words.remove}
            </Link>
          </span>
        )}
      </Labelled>
    </form>
  );
}
