import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { RECIPIENTS, type RecipientId } from "../../domain/conduct/recipient-table";
import { useCollectionWords } from "./collection-words";

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  choice: { flexGrow: 1, minWidth: "132px" },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What a text is for and whom it goes to: the guard judges both. */
export function TextUse(props: {
  readonly kind: "draft" | "note";
  readonly setKind: (kind: "draft" | "note") => void;
  readonly recipient: RecipientId;
  readonly setRecipient: (recipient: RecipientId) => void;
}): ReactElement {
  const styles = useStyles();
  const words = useCollectionWords().conduct;
  const ids = { recipient: useId(), kind: useId() };
  return (
    <div className={styles.choices}>
      <label className={styles.choice} htmlFor={ids.kind}>
        <span className={styles.label}>{words.screen.kind}</span>
        <Select
          id={ids.kind}
          value={props.kind}
          onChange={(_, { value }) => {
            props.setKind(value as "draft" | "note");
          }}
        >
          <option value="draft">{words.screen.kinds.draft}</option>
          <option value="note">{words.screen.kinds.note}</option>
        </Select>
      </label>
      {props.kind === "note" ? null : (
        <label className={styles.choice} htmlFor={ids.recipient}>
          <span className={styles.label}>{words.screen.recipient}</span>
          <Select
            id={ids.recipient}
            value={props.recipient}
            onChange={(_, { value }) => {
              props.setRecipient(value as RecipientId);
            }}
          >
            {RECIPIENTS.map(({ id }) => (
              <option key={id} value={id}>
                {words.recipients[id]}
              </option>
            ))}
          </Select>
        </label>
      )}
    </div>
  );
}
