// What the check button says of a worksheet, each with the cell it leads to.
import type { WorksheetState } from "../../application/course/worksheet-states";
import { isoOf, type CalendarDate } from "../../domain/calendar/calendar-date";
import type { ToldCell } from "../../domain/course/worksheet-findings";
import type { WorksheetColumn } from "../../domain/course/worksheet-table";
import type { CourseMessages } from "../../messages/course-messages";
import type { ToldWords } from "../../messages/course-words";
import type { Messages } from "../../messages/messages";

export interface CheckLine {
  /** "" where the whole sheet is meant. */
  readonly address: string;
  readonly text: string;
}

/** What must not stay first, then what is missing. */
export function checkLines(
  state: WorksheetState,
  course: CourseMessages,
  messages: Pick<Messages, "kept">,
): readonly CheckLine[] {
  const { words } = course;
  const header = headersOf(state, course);
  // A cell that says something nobody can read is not left empty as well.
  const unread = new Set(state.issues.map(({ address }) => address));
  const missing = state.fill.missing.filter(
    ({ address }) => address === "" || !unread.has(address),
  );
  return [
    ...state.unlawful.map(({ column, address, found }) => ({
      address,
      text: words.guardCell(address, header(column), found),
    })),
    ...state.issues.map(({ code, sheet, address, ...issue }) => ({
      address,
      text:
        code === "column-missing"
          ? words.columnMissing(sheet, issue.header)
          : messages.kept.issues[code]({ ...issue, place: address }),
    })),
    ...state.findings.map(({ kind, cell, against, expected }) => {
      const told = (one: ToldCell): ToldWords => ({
        ...{ address: one.address, header: header(one.column) },
        found: shownValue(one, state, course),
      });
      const own = told(cell);
      const [first = own, ...others] = against.map(told);
      const asked = { ...own, against: [first, ...others] as const, expected };
      return { address: cell.address, text: words.rules[kind](asked) };
    }),
    ...missing.map(({ column, address }) => ({
      address,
      text:
        address === ""
          ? words.fieldMissing(state.sheet, header(column))
          : words.missing(header(column), address),
    })),
  ];
}

function headersOf({ worksheet }: WorksheetState, { words, worksheets }: CourseMessages) {
  const columns = worksheets[worksheet.id]?.columns ?? {};
  const fields: Readonly<Record<string, string>> = words.tableNotes.fields;
  return (id: string): string => columns[id]?.header ?? fields[id] ?? id;
}

/** A value as its cell shows it. */
function shownValue(
  { column, value }: ToldCell,
  { worksheet }: WorksheetState,
  { words, lists }: CourseMessages,
): string {
  const kind: WorksheetColumn["kind"] =
    worksheet.columns.find(({ id }) => id === column)?.kind ?? "text";
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? words.tableNotes.yes : words.tableNotes.no;
  if (kind === "date") return isoOf(value as CalendarDate);
  if (typeof kind !== "object") return String(value);
  return lists[kind.list][String(value)] ?? String(value);
}
