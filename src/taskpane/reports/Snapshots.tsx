import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AgingReport, CurrencyAging } from "../../application/aging-report";
import { isoOf } from "../../domain/calendar/calendar-date";
import { outstandingOf } from "../../domain/snapshots/aging-snapshot";
import { figuresMessagesIn } from "../../messages/figures-messages";
import { schemeName } from "../aging/scheme-name";
import { useFigureLanguages } from "../figures/use-figures";
import { Disclosure } from "../frame/Disclosure";
import { Notice } from "../frame/Notice";
import { Section } from "../frame/Section";
import { usePane, useSessionState } from "../pane-context";
import { SnapshotComparisonView } from "./SnapshotComparisonView";
import { SnapshotTrend } from "./SnapshotTrend";

const useStyles = makeStyles({
  hint: {
    margin: 0,
    marginBottom: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  entry: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  what: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginBlock: tokens.spacingVerticalS,
  },
  damaged: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
});

/** Month-end snapshots: kept as they are, listed, compared with each other, deleted and put back. */
export function Snapshots(props: {
  readonly report: AgingReport;
  readonly aging: CurrencyAging;
}): ReactElement {
  const { report, aging } = props;
  const styles = useStyles();
  const { session, messages, figures: format } = usePane();
  const { figures } = useSessionState();
  const languages = useFigureLanguages();
  const words = figuresMessagesIn(messages.language).snapshots;
  const { snapshots: kept, failure, isBusy } = figures;
  const snapshots = kept?.snapshots ?? [];
  const day = format.date(report.settings.asOfDate);
  return (
    <Section title={words.title} isCard>
      <p className={styles.hint}>{words.hint}</p>
      {failure === undefined ? null : (
        <Notice intent="error">{messages.failures[failure.reason](failure.about)}</Notice>
      )}
      <SnapshotNotice />
      <div className={styles.actions}>
        <Button disabledFocusable={isBusy} onClick={() => void session.keepSnapshot(languages)}>
          {words.keep(day)}
        </Button>
        {kept === undefined || kept.sheet === "" ? null : (
          <Button appearance="subtle" onClick={() => void session.goToSheet(kept.sheet)}>
            {words.open}
          </Button>
        )}
      </div>
      {snapshots.length === 0 ? <div className={styles.quiet}>{words.none}</div> : null}
      <ul className={styles.list} aria-label={words.title}>
        {[...snapshots].reverse().map((snapshot) => (
          <li key={snapshot.asOfDate} className={styles.entry}>
            <div className={styles.what}>
              {format.date(snapshot.asOfDate)}
              <div>{words.entry(format.amount(outstandingOf(snapshot, aging.code), aging))}</div>
              <div className={styles.quiet}>
                {words.details(
                  schemeName(snapshot.settings.schemeId, messages),
                  snapshot.fingerprint,
                )}
              </div>
            </div>
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={isBusy}
              aria-label={words.removeName(format.date(snapshot.asOfDate))}
              onClick={() => void session.deleteSnapshot(snapshot.asOfDate, languages)}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      {(kept?.issues ?? []).map(({ fault, asOfDate, about, address }) => (
        <p key={asOfDate} className={styles.damaged}>
          {messages.snapshots.faults[fault]({
            ...{ day: isoOf(asOfDate), about, place: `${kept?.sheet ?? ""}!${address}` },
          })}
        </p>
      ))}
      {snapshots.length < 2 ? null : (
        <>
          <SnapshotTrend snapshots={snapshots} aging={aging} />
          <Disclosure summary={words.compare}>
            <SnapshotComparisonView
              key={snapshots.map(({ asOfDate }) => asOfDate).join()}
              {...{ snapshots, aging }}
            />
          </Disclosure>
        </>
      )}
    </Section>
  );
}

/** What came of keeping or deleting last, and the way back. */
function SnapshotNotice(): ReactElement | null {
  const { session, messages, figures: format } = usePane();
  const { figures } = useSessionState();
  const languages = useFigureLanguages();
  const words = figuresMessagesIn(messages.language).snapshots;
  const { taken, deleted } = figures;
  if (deleted !== undefined)
    return (
      <Notice
        intent="info"
        actions={
          <Button size="small" onClick={() => void session.restoreSnapshot(languages)}>
            {words.undo}
          </Button>
        }
      >
        {words.removed(format.date(deleted.day))}
      </Notice>
    );
  if (taken === undefined) return null;
  const { came } = taken;
  const day = format.date(taken.day);
  if (came.status === "unproven")
    return <Notice intent="error">{messages.snapshots.unproven}</Notice>;
  return came.status === "taken" ? (
    <Notice intent="success">{messages.snapshots.taken(day, came.kept.sheet)}</Notice>
  ) : (
    <Notice intent="warning">{messages.snapshots.there(day, came.isSameLedger)}</Notice>
  );
}
