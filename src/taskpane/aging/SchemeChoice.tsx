import { Button, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { AgingReport } from "../../application/aging-report";
import { BUCKET_SCHEMES, DUE_DATE_SCHEMES } from "../../domain/aging/bucket-scheme-table";
import { schemeOfEdges } from "../../domain/aging/own-edges";
import { figuresMessagesIn } from "../../messages/figures-messages";
import { Labelled } from "../frame/Labelled";
import { usePane, useSessionState } from "../pane-context";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  select: { flexGrow: 1, minWidth: 0 },
  edges: { width: "176px" },
  note: {
    flexBasis: "100%",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  invalid: { color: tokens.colorPaletteRedForeground1 },
});

const OWN = "own";

/** The buckets: one of our schemes, or days of the user's own. */
export function SchemeChoice({ report }: { readonly report: AgingReport }): ReactElement {
  const styles = useStyles();
  const { session, messages } = usePane();
  const { agingChoices } = useSessionState();
  const words = figuresMessagesIn(messages.language).agingSettings;
  const { scheme, basis } = agingChoices;
  const isOwn = !BUCKET_SCHEMES.some(({ id }) => id === scheme);
  // The user's own days are asked for before they are used: until then the figures stay what they were.
  const [isTyping, setIsTyping] = useState(isOwn);
  const selectId = useId();
  return (
    <div className={styles.all}>
      <Labelled label={words.scheme} hint={words.schemeHint} inputId={selectId}>
        <Select
          id={selectId}
          className={styles.select}
          value={isTyping ? OWN : scheme}
          onChange={(_, { value }) => {
            setIsTyping(value === OWN);
            if (value !== OWN) void session.chooseAging({ scheme: value });
          }}
        >
          {BUCKET_SCHEMES.map(({ id }) => {
            const name = messages.buckets.schemes[id] ?? id;
            const isOut = basis === "document" && DUE_DATE_SCHEMES.includes(id);
            return (
              <option key={id} value={id} disabled={isOut}>
                {isOut ? words.needsDueDate(name) : name}
              </option>
            );
          })}
          <option value={OWN}>{words.ownScheme}</option>
        </Select>
      </Labelled>
      {isTyping ? <OwnEdges report={report} edges={isOwn ? scheme : ""} /> : null}
    </div>
  );
}

function OwnEdges(props: { readonly report: AgingReport; readonly edges: string }): ReactElement {
  const styles = useStyles();
  const { session, messages } = usePane();
  const words = figuresMessagesIn(messages.language).agingSettings;
  const [typed, setTyped] = useState(props.edges);
  const [fault, setFault] = useState("");
  const inputId = useId();
  const noteId = useId();
  const use = (): void => {
    const reading = schemeOfEdges(typed);
    const isRead = reading.status === "read";
    setFault(isRead ? "" : messages.buckets.edgeProblems[reading.problem](reading.about));
    if (isRead) void session.chooseAging({ scheme: typed.trim() });
  };
  const names = props.report.settings.scheme.buckets.map(messages.report.lines.bucket);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        use();
      }}
    >
      <Labelled label={words.edges} hint={words.edgesHint} inputId={inputId}>
        <Input
          id={inputId}
          className={styles.edges}
          value={typed}
          aria-describedby={noteId}
          {...(fault === "" ? {} : { "aria-invalid": true })}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
        <Button size="small" type="submit">
          {words.edgesUse}
        </Button>
        <span
          id={noteId}
          role="status"
          className={fault === "" ? styles.note : `${styles.note} ${styles.invalid}`}
        >
          {fault === "" ? words.edgesInUse(names.join(messages.pane.listMark)) : fault}
        </span>
      </Labelled>
    </form>
  );
}
