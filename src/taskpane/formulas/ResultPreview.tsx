import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { DAY_FUNCTIONS } from "../../application/formulas/function-groups-table";
import type { FormulaResult } from "../../application/formulas/formula-ports";
import { calendarDateOfSerial } from "../../domain/calendar/calendar-date";
import { formulasMessagesIn } from "../../messages/formulas-messages";
import { Notice } from "../frame/Notice";
import { usePane } from "../pane-context";
import type { ShownPreview } from "./use-formula-preview";

const MOST_ROWS = 8;
const MOST_COLUMNS = 12;

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  scroller: { overflowX: "auto" },
  table: {
    width: "max-content",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: "3px 8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: "top",
    minWidth: "36px",
    maxWidth: "220px",
    overflowWrap: "anywhere",
  },
  number: { textAlign: "end", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  error: { color: tokens.colorPaletteRedForeground1 },
});

/** The first cells of the result, or why there is none. */
export function ResultPreview(props: {
  readonly id: string;
  readonly preview: ShownPreview;
  /** The argument that has to be filled in first. */
  readonly missing: string | undefined;
}): ReactElement {
  const { id, preview, missing } = props;
  const styles = useStyles();
  const { messages, figures } = usePane();
  const words = formulasMessagesIn(messages.language);
  const { shown, failure } = preview;
  if (missing !== undefined) return <p className={styles.quiet}>{words.previewWants(missing)}</p>;
  if (failure !== undefined)
    return <Notice intent="error">{messages.failures[failure.reason](failure.about)}</Notice>;
  if (shown === undefined) return <p className={styles.quiet}>{words.previewing}</p>;
  const { result, rowCount, columnCount, cutTo } = shown;
  const rows = Math.min(MOST_ROWS, result.length);
  const columns = Math.min(MOST_COLUMNS, columnCount);
  const isPart = rowCount > rows || columnCount > columns;
  return (
    <>
      {/* A wide result scrolls, also by the keyboard. */}
      <div className={styles.scroller} role="region" aria-label={words.previewTable} tabIndex={0}>
        <ResultTable id={id} result={result.slice(0, rows).map((row) => row.slice(0, columns))} />
      </div>
      <p className={styles.quiet}>
        {words.previewSize(figures.count(rowCount), columnCount)}
        {isPart ? words.previewShown(rows, columns) : ""}
      </p>
      {cutTo === undefined ? null : (
        <p className={styles.quiet}>{words.previewCut(figures.count(cutTo))}</p>
      )}
    </>
  );
}

function ResultTable({
  id,
  result,
}: {
  readonly id: string;
  readonly result: FormulaResult;
}): ReactElement {
  const styles = useStyles();
  const { messages, figures } = usePane();
  const numbers = new Intl.NumberFormat(messages.language, { maximumFractionDigits: 6 });
  const textOf = (cell: FormulaResult[number][number]): string => {
    if (typeof cell === "object")
      return cell.sentence === "" ? cell.code : `${cell.code} ${cell.sentence}`;
    if (typeof cell !== "number") return String(cell);
    const day = DAY_FUNCTIONS.has(id) ? calendarDateOfSerial(cell) : undefined;
    return day === undefined ? numbers.format(cell) : figures.date(day);
  };
  return (
    <table className={styles.table}>
      <tbody>
        {result.map((row, at) => (
          <tr key={at}>
            {row.map((cell, across) => (
              <td
                key={across}
                className={mergeClasses(
                  styles.cell,
                  typeof cell === "number" && styles.number,
                  typeof cell === "object" && styles.error,
                )}
              >
                {textOf(cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
