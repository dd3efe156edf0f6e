import { type IssueCode, ISSUE_SEVERITY, type LedgerIssue } from "./ledger-issue";
import type { CellValue, RangePlace } from "./sheet-cells";

/** Beyond so many issues of one code in one column, further cells are counted and no longer listed. */
const LISTED_ALIKE = 5_000;

/**
 * Where and what; offsets count from the rectangle's first cell. A row of -1 means the whole column or sheet and is
 * shown at the header; a column of -1 means the whole row.
 */
export interface IssueFinding {
  readonly row: number;
  readonly column: number;
  readonly found?: CellValue;
  readonly against?: string;
}

/** Collects the issues of one reading, each with its place on the sheet and its column's header. */
export class IssueList {
  private readonly issues: LedgerIssue[] = [];
  private readonly lists = new Map<string, { last: number; count: number }>();
  private readonly place: RangePlace;
  private readonly headerRow: number;
  private readonly headerOf: (column: number) => string;

  constructor(place: RangePlace, headerRow: number, headerOf: (column: number) => string) {
    this.place = place;
    this.headerRow = headerRow;
    this.headerOf = headerOf;
  }

  add(code: IssueCode, { row, column, found = "", against = "" }: IssueFinding): void {
    const key = `${code}:${column}`;
    const list = this.lists.get(key) ?? { last: -1, count: 0 };
    this.lists.set(key, list);
    list.count++;
    if (list.count > LISTED_ALIKE) return;
    list.last = this.issues.length;
    this.issues.push({
      code,
      severity: ISSUE_SEVERITY[code],
      place: {
        rowIndex: this.place.rowIndex + (row < 0 ? this.headerRow : row),
        columnIndex: column < 0 ? -1 : this.place.columnIndex + column,
      },
      column: column < 0 ? "" : this.headerOf(column),
      found: shortened(found),
      against,
      alike: 0,
    });
  }

  /** One issue that stands for `count` cells: the first of them is its place. */
  addOnce(code: IssueCode, finding: IssueFinding, count: number): void {
    if (count === 0) return;
    this.add(code, finding);
    const list = this.lists.get(`${code}:${finding.column}`);
    if (list) list.count += count - 1;
  }

  /** All issues in order of rows; the last of a long list says how many more there are. */
  listed(): readonly LedgerIssue[] {
    const issues = [...this.issues];
    for (const { last, count } of this.lists.values()) {
      const issue = issues[last];
      const listedCount = this.issues.filter(
        (other) => other.code === issue?.code && other.column === issue.column,
      ).length;
      if (issue && count > listedCount) issues[last] = { ...issue, alike: count - listedCount };
    }
    return issues.sort(
      (a, b) => a.place.rowIndex - b.place.rowIndex || a.place.columnIndex - b.place.columnIndex,
    );
  }
}

function shortened(found: CellValue): string {
  const text = String(found);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
