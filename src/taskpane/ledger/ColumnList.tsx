import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { LedgerColumn, UnusedColumn } from "../../domain/ledger/ledger";
import { columnLetters } from "../../domain/ledger/sheet-address";
import { Disclosure } from "../frame/Disclosure";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1.4fr) max-content",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
    flexGrow: 1,
    minWidth: 0,
  },
  role: { overflowWrap: "anywhere" },
  header: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
  letters: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    minWidth: "40px",
    textAlign: "end",
    whiteSpace: "nowrap",
  },
  reasons: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  doubted: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  doubt: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** Below this the user is asked to look; above the other one nothing needs to be said. */
const LOW_CONFIDENCE = 0.6;
const HIGH_CONFIDENCE = 0.85;

/** The columns that were understood: role, header as on the sheet, where it is, and why we think so. */
export function ColumnList({
  columns,
}: {
  readonly columns: readonly LedgerColumn[];
}): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const words = messages.pane.ledger;
  return (
    <ul className={styles.list}>
      {columns.map(({ role, header, columnIndex, confidence, reasons }) => {
        const level = confidenceLevel(confidence);
        return (
          <li key={`${role}/${columnIndex}`}>
            <Disclosure
              summary={
                <span className={styles.line}>
                  <span className={styles.role}>{messages.ledger.roles[role]}</span>
                  <span className={styles.header} title={header}>
                    {header}
                    {level === "high" ? null : (
                      <span
                        className={mergeClasses(styles.doubted, level === "low" && styles.doubt)}
                      >
                        {words.confidence[level]}
                      </span>
                    )}
                  </span>
                  <span className={styles.letters}>{words.column(columnLetters(columnIndex))}</span>
                </span>
              }
            >
              <ul className={styles.reasons}>
                <li>
                  {words.column(columnLetters(columnIndex))} · {words.confidence[level]}
                </li>
                {reasons.map((reason) => (
                  <li key={reason}>{messages.ledger.columnReasons[reason]}</li>
                ))}
              </ul>
            </Disclosure>
          </li>
        );
      })}
    </ul>
  );
}

/** Columns that play no role, so that nobody wonders whether they were overlooked. */
export function UnusedColumnList({
  columns,
}: {
  readonly columns: readonly UnusedColumn[];
}): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const words = messages.pane.ledger;
  return (
    <ul className={styles.reasons}>
      {columns.map(({ header, columnIndex, reasons }) => (
        <li key={columnIndex}>
          {[
            header === "" ? words.noHeader : header,
            words.column(columnLetters(columnIndex)),
            ...reasons.map((reason) => messages.ledger.columnReasons[reason]),
          ].join(" · ")}
        </li>
      ))}
    </ul>
  );
}

function confidenceLevel(confidence: number): "high" | "medium" | "low" {
  if (confidence >= HIGH_CONFIDENCE) return "high";
  return confidence >= LOW_CONFIDENCE ? "medium" : "low";
}
