import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import type { ReactElement } from "react";
import type { ReportPart } from "../../application/reports/report-parts";
import type { ReportMode } from "../../application/reports/reports-state";
import { Notice } from "../frame/Notice";
import { packLanguagesOf } from "../../messages/pack-messages";
import { usePane, useSessionState } from "../pane-context";

const useStyles = makeStyles({
  run: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
  what: { flexGrow: 1, minWidth: 0 },
});

/** Writes the chosen parts; says how far it is, stops when asked, and leads to the first sheet. */
export function WritePack(props: {
  readonly parts: readonly ReportPart[];
  readonly company: string;
  readonly mode: ReportMode;
}): ReactElement {
  const styles = useStyles();
  const { session, messages } = usePane();
  const { writing, written, failure, liveRefusal, isStopped } = useSessionState().reports;
  const words = messages.reports;
  if (writing !== undefined) {
    const text = words.writing(words.parts[writing.part].name, writing.done, writing.total);
    return (
      <div className={styles.run}>
        <div className={styles.what} role="status">
          {text}
          <ProgressBar
            aria-label={words.progress}
            value={writing.done}
            max={writing.total}
            thickness="large"
          />
        </div>
        <Button
          onClick={() => {
            session.cancelReports();
          }}
        >
          {words.stop}
        </Button>
      </div>
    );
  }
  const [first] = written;
  return (
    <>
      {failure === undefined ? null : (
        <Notice intent="error">{messages.failures[failure.reason](failure.about)}</Notice>
      )}
      {liveRefusal === undefined ? null : (
        <Notice intent="warning">{words.notLive[liveRefusal]}</Notice>
      )}
      {first === undefined || failure !== undefined ? null : (
        <Notice
          intent={isStopped ? "warning" : "success"}
          actions={
            <Button size="small" onClick={() => void session.goToSheet(first)}>
              {words.open}
            </Button>
          }
        >
          {isStopped ? words.stopped(written.length) : words.done(written.length)}
        </Notice>
      )}
      <Button
        appearance="primary"
        icon={<DocumentTableRegular />}
        disabledFocusable={props.parts.length === 0}
        {...(props.parts.length === 0 ? { title: words.chooseSome } : {})}
        onClick={() =>
          void session.writeReports(
            props.parts,
            packLanguagesOf(messages.language),
            props.company,
            props.mode,
          )
        }
      >
        {words.write(props.parts.length)}
      </Button>
    </>
  );
}
