import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { MadeReport } from "../../application/reports/reports-state";
import { Section } from "../frame/Section";
import { packLanguagesOf } from "../../messages/pack-messages";
import { usePane, useSessionState } from "../pane-context";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  entry: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottom: "none" },
  },
  what: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  origin: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  gone: { color: tokens.colorPaletteRedForeground1 },
});

/** The reports the workbook holds, each with what it was made from; a source that is gone is said. */
export function MadeReports(props: { readonly company?: string }): ReactElement | null {
  const styles = useStyles();
  const { session, messages } = usePane();
  const { reports, aging } = useSessionState();
  const words = messages.reports;
  const { made } = reports;
  if (made === undefined || made.length === 0) return null;
  return (
    <Section title={words.made} isCard>
      <ul className={styles.list}>
        {made.map((report) => (
          <li key={report.sheet} className={styles.entry}>
            <div className={styles.what}>
              {report.sheet}
              <Origin report={report} />
            </div>
            {aging === undefined || report.isSourceGone ? null : (
              <Button
                size="small"
                appearance="subtle"
                aria-label={words.updateName(report.sheet)}
                disabledFocusable={reports.writing !== undefined}
                onClick={() =>
                  void session.writeReports(
                    [report.part],
                    packLanguagesOf(messages.language),
                    props.company ?? "",
                    report.mode,
                  )
                }
              >
                {words.update}
              </Button>
            )}
            <Button
              size="small"
              aria-label={words.openName(report.sheet)}
              onClick={() => void session.goToSheet(report.sheet)}
            >
              {words.open}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Origin({ report }: { readonly report: MadeReport }): ReactElement {
  const styles = useStyles();
  const words = usePane().messages.reports;
  const { source, asOf, isSourceGone } = report;
  if (isSourceGone) return <div className={styles.gone}>{words.sourceGone(source)}</div>;
  return (
    <div className={styles.origin}>
      {source === "" ? words.unknownOrigin : words.madeOf(asOf, source)}
    </div>
  );
}
