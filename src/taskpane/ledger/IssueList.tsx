import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useMemo, type ReactElement } from "react";
import type { IssueSeverity, LedgerIssue } from "../../domain/ledger/ledger-issue";
import { columnLetters } from "../../domain/ledger/sheet-address";
import { Disclosure } from "../frame/Disclosure";
import { MoreButton, useShownPart } from "../frame/MoreButton";
import { usePane } from "../pane-context";

const SEVERITIES: readonly IssueSeverity[] = ["error", "warning", "note"];
const ICONS = { error: ErrorCircleRegular, warning: WarningRegular, note: InfoRegular };
/** Cells listed at a time: ten thousand links help nobody. */
const PAGE = 20;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  icon: { flexShrink: 0, alignSelf: "center", fontSize: "16px" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  note: { color: tokens.colorNeutralForeground3 },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  count: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
  },
  what: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  cell: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: "2px 0",
    fontSize: tokens.fontSizeBase200,
  },
  place: { flexShrink: 0, minWidth: "48px", fontVariantNumeric: "tabular-nums" },
  found: {
    minWidth: 0,
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
  },
});

/** What was doubtful, by kind and severity; every place leads to its cell. */
export function IssueList({ issues }: { readonly issues: readonly LedgerIssue[] }): ReactElement {
  const styles = useStyles();
  const groups = useMemo(() => groupsOf(issues), [issues]);
  return (
    <ul className={styles.list}>
      {groups.map((group) => (
        <li key={`${group.code}/${group.severity}`}>
          <IssueGroup {...group} />
        </li>
      ))}
    </ul>
  );
}

interface Group {
  readonly code: LedgerIssue["code"];
  readonly severity: IssueSeverity;
  readonly issues: readonly LedgerIssue[];
}

function groupsOf(issues: readonly LedgerIssue[]): readonly Group[] {
  const groups = new Map<
    string,
    { code: Group["code"]; severity: IssueSeverity; issues: LedgerIssue[] }
  >();
  for (const issue of issues) {
    const { code, severity } = issue;
    const group = groups.get(`${severity}/${code}`);
    if (group) group.issues.push(issue);
    else groups.set(`${severity}/${code}`, { code, severity, issues: [issue] });
  }
  return [...groups.values()].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      b.issues.length - a.issues.length,
  );
}

function IssueGroup({ code, severity, issues }: Group): ReactElement {
  const styles = useStyles();
  const { messages, figures } = usePane();
  const words = messages.pane.ledger;
  const { title, found, done, cure } = messages.ledger.issues[code];
  const part = useShownPart(issues, PAGE);
  const Icon = ICONS[severity];
  const places = issues.reduce((sum, { alike }) => sum + 1 + alike, 0);
  const shown = part.shown.map((issue) => ({ issue, text: found(issue) }));
  // What is the same for all is said once.
  const [first] = shown;
  const common = shown.every(({ text }) => text === first?.text) ? first?.text : undefined;
  return (
    <Disclosure
      summary={
        <>
          <Icon className={mergeClasses(styles.icon, styles[severity])} aria-hidden="true" />
          <span className={styles.title}>{title}</span>
          <span className={styles.count}>
            {words.severity[severity]} · {words.issuePlaces(figures.count(places))}
          </span>
        </>
      }
    >
      <p className={styles.what}>{[common, done, cure].join(" ")}</p>
      <ul className={styles.list}>
        {shown.map(({ issue, text }, index) => (
          <li key={index} className={styles.cell}>
            <CellLink issue={issue} />
            <span className={styles.found} title={text}>
              {common === undefined ? text : issue.found}
              {issue.alike > 0 ? ` ${words.alike(figures.count(issue.alike))}` : ""}
            </span>
          </li>
        ))}
      </ul>
      <MoreButton part={part} label={(count) => words.moreCells(figures.count(count))} />
    </Disclosure>
  );
}

function CellLink({ issue }: { readonly issue: LedgerIssue }): ReactElement {
  const styles = useStyles();
  const { session, messages } = usePane();
  const cell = cellOf(issue);
  return (
    <Link
      as="button"
      className={styles.place}
      aria-label={messages.pane.ledger.goToCell(cell)}
      onClick={() => void session.goToCell(issue.place)}
    >
      {cell}
    </Link>
  );
}

/** "D14", or the row alone when the whole row is meant. */
function cellOf({ place }: LedgerIssue): string {
  const letters = place.columnIndex < 0 ? "" : columnLetters(place.columnIndex);
  return `${letters}${place.rowIndex + 1}`;
}
