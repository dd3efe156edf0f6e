// The handbook as a set of sheets to print, one for each of its parts. The worksheets are sheets already.
import type { PlanBlock, SheetPlan } from "../sheet-plan";
import type { HandbookBlock, HandbookContent, HandbookSectionId } from "./handbook";

/** Characters that stand side by side on A4 across. */
const PAGE_WIDTH = 120;
/** Full-width, so that levels show in Chinese and Latin script alike. */
const INDENT = "\u3000";

export interface HandbookSheetWords {
  readonly sheets: Readonly<Record<Exclude<HandbookSectionId, "worksheets">, string>>;
  readonly pageFooter: string;
}

/** The sheets in the handbook's order; written again, each takes its own place. */
export function handbookSheets(
  content: HandbookContent,
  words: HandbookSheetWords,
): readonly SheetPlan[] {
  return content.sections.flatMap(({ id, heading, blocks }, at) => {
    if (id === "worksheets") return [];
    const lead = at === 0 ? content.lead : content.lead.slice(0, 1);
    const head: readonly PlanBlock[] = [
      { row: 0, column: 0, values: [[heading]], style: "title" },
      { row: 1, column: 0, values: lead.map((line) => [line]), style: "subtitle" },
    ];
    const { placed, tableRows } = placedBelow(blocks, lead.length + 2);
    const [only, ...others] = tableRows;
    return [
      {
        ...{ key: `handbook${id}`, name: words.sheets[id], blocks: [...head, ...placed] },
        ...{ tables: [], charts: [], columnWidths: widthsOf(blocks) },
        ...{ freezeRows: 0, freezeColumns: 0 },
        print: {
          landscape: true,
          // A table alone on its sheet repeats its header on every page.
          ...(only === undefined || others.length > 0
            ? {}
            : { titleRows: { first: only, last: only } }),
          ...{
            header: content.title,
            headerRight: content.lead[0] ?? "",
            footer: words.pageFooter,
          },
        },
      },
    ];
  });
}

function placedBelow(blocks: readonly HandbookBlock[], from: number) {
  const placed: PlanBlock[] = [];
  const tableRows: number[] = [];
  let row = from;
  for (const block of blocks) {
    const at = { row, column: 0 };
    switch (block.kind) {
      case "heading":
        placed.push({ ...at, values: [[block.text]], style: "section" });
        row += 1;
        break;
      case "text":
      case "note":
        // In a narrow first column a note would be folded; this runs on to the right.
        placed.push({ ...at, values: [[block.text]], style: "text" });
        row += 2;
        break;
      case "list": {
        const values = block.items.map(({ level, text }) => [INDENT.repeat(level * 2) + text]);
        placed.push({ ...at, values, style: "text" });
        row += values.length + 1;
        break;
      }
      case "table":
        tableRows.push(row);
        placed.push({ ...at, values: [block.header], style: "header" });
        placed.push({ ...at, row: row + 1, values: block.rows, style: "wrapped" });
        row += block.rows.length + 2;
        break;
    }
  }
  return { placed, tableRows };
}

/** Those of the table with the most columns, over the whole page; tables of fewer columns stand in its columns. */
function widthsOf(blocks: readonly HandbookBlock[]): readonly number[] {
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [block.widths] : []));
  const widest = tables.reduce<readonly number[]>(
    (one, other) => (other.length > one.length ? other : one),
    [PAGE_WIDTH],
  );
  const sum = widest.reduce((total, width) => total + width, 0);
  return widest.map((width) => Math.round((width / sum) * PAGE_WIDTH));
}
