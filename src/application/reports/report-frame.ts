// What every sheet of the pack has in common: its head, and how it prints.
import { isoOf } from "../../domain/calendar/calendar-date";
import type { PlanBlock, SheetPlan } from "../sheet-plan";
import type { PackSource } from "./report-parts";
import type { PackWords } from "./pack-words";

/** Title, as-of date and source, and the lines that say what the sheet shows. */
export function reportHead(
  { aging, company }: PackSource,
  words: PackWords,
  { title, lines = [] }: { readonly title: string; readonly lines?: readonly string[] },
): PlanBlock[] {
  const { sheet, address } = aging.ledger.source;
  const asOf = words.report.asOf(isoOf(aging.settings.asOfDate));
  const of = company === "" ? "" : `${company}    `;
  const texts = [`${of}${asOf}    ${words.report.source(sheet, address)}`, ...lines];
  return [
    { row: 0, column: 0, values: [[title]], style: "title" },
    ...texts.map((text, index) => ({
      ...{ row: 1 + index, column: 0, values: [[text]], style: "subtitle" as const },
    })),
  ];
}

/** A4 across; company, title and as-of date above, page numbers below. */
export function printSetUp(
  { aging, company }: PackSource,
  words: PackWords,
  { title, titleRow }: { readonly title: string; readonly titleRow?: number },
): SheetPlan["print"] {
  return {
    landscape: true,
    ...(titleRow === undefined ? {} : { titleRows: { first: titleRow, last: titleRow } }),
    ...(company === "" ? {} : { headerLeft: printed(company) }),
    header: printed(title),
    headerRight: printed(words.report.asOf(isoOf(aging.settings.asOfDate))),
    footer: words.report.pageFooter,
  };
}

/** A text in a page header: Excel takes a single & for the start of a code. */
function printed(text: string): string {
  return text.replaceAll("&", "&&");
}
