import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { MOST_GRACE_DAYS } from "../../application/aging-choices";
import { figuresMessagesIn } from "../../messages/figures-messages";
import { Labelled } from "../frame/Labelled";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  input: { width: "96px" },
  invalid: {
    flexBasis: "100%",
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Days of grace; used when the field is left or Enter is pressed. */
export function GraceInput({ days }: { readonly days: number }): ReactElement {
  const styles = useStyles();
  const { session, messages, figures } = usePane();
  const words = figuresMessagesIn(messages.language).agingSettings;
  const [typed, setTyped] = useState(String(days));
  const [isInvalid, setIsInvalid] = useState(false);
  const inputId = useId();
  const invalidId = useId();
  const use = (): void => {
    const text = typed.normalize("NFKC").trim();
    const isUsable = /^\d{1,3}$/.test(text);
    setIsInvalid(!isUsable);
    if (isUsable && Number(text) !== days) void session.chooseAging({ graceDays: Number(text) });
  };
  return (
    <Labelled label={words.grace} hint={words.graceHint} inputId={inputId}>
      <Input
        id={inputId}
        inputMode="numeric"
        className={styles.input}
        value={typed}
        contentAfter={words.graceUnit}
        {...(isInvalid ? { "aria-invalid": true, "aria-describedby": invalidId } : {})}
        onChange={(_, { value }) => {
          setTyped(value);
        }}
        onBlur={use}
        onKeyDown={({ key }) => {
          if (key === "Enter") use();
        }}
      />
      {isInvalid ? (
        <span id={invalidId} className={styles.invalid}>
          {words.graceInvalid(figures.count(MOST_GRACE_DAYS))}
        </span>
      ) : null}
    </Labelled>
  );
}
