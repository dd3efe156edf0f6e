// How the figures came about: every setting, formula and date, so that the pack can be checked and made again.
import { isoOf } from "../../domain/calendar/calendar-date";
import { METRIC_IDS, METRICS } from "../../domain/metrics/metric-table";
import { ITEM_FLAG } from "../../domain/ledger/ledger";
import type { CellValue } from "../../domain/ledger/sheet-cells";
import { conversionLines } from "../figures/conversion-words";
import { majorUnits } from "../customers-table";
import { cellName, namedFigures, nameEnding, OTHER_NAMES } from "./figure-names";
import type { PlanBlock, SheetPlan } from "../sheet-plan";
import type { PackWords } from "./pack-words";
import { printSetUp, reportHead } from "./report-frame";
import type { PackSource } from "./report-parts";

type Line = readonly [label: string, ...values: CellValue[]];

export function methodSheet(source: PackSource, words: PackWords): SheetPlan {
  const title = words.pack.titles.method;
  const head = reportHead(source, words, { title });
  const { method } = words.pack;
  const sections: readonly (readonly [string, readonly Line[]])[] = [
    [method.settings, settingLines(source, words)],
    [words.pack.live.heading, liveLines(source, words)],
    [method.buckets, bucketLines(source, words)],
    [method.reading, readingLines(source, words)],
    [method.columns, columnLines(source, words)],
    [method.control, controlLines(source, words)],
    [method.formulas, formulaLines(words)],
    [method.names, nameLines(source, words)],
  ];
  const blocks: PlanBlock[] = [...head];
  let row = head.length + 1;
  for (const [heading, lines] of sections) {
    if (lines.length === 0) continue;
    blocks.push({ row, column: 0, values: [[heading, "", ""]], style: "section" });
    const width = Math.max(...lines.map((line) => line.length));
    blocks.push({
      ...{ row: row + 1, column: 0 },
      values: lines.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? "")),
      style: ["label", "wrapped", "wrapped"].slice(0, width) as ("label" | "wrapped")[],
    });
    row += lines.length + 2;
  }
  blocks.push({ row, column: 0, values: [[words.report.adviceNote]], style: "subtitle" });
  // Below the first heading: a day that formulas can reckon with.
  const asOfRow = head.length + 2;
  blocks.push({
    ...{ row: asOfRow, column: 1, values: [[source.aging.settings.asOfDate]] },
    ...{ style: "wrapped", format: "yyyy-mm-dd" },
  });
  return {
    ...{ key: "method", name: words.pack.names.method, blocks, tables: [], charts: [] },
    names: [cellName(OTHER_NAMES.asOf, asOfRow, 1)],
    ...{ columnWidths: [36, 64, 56], freezeRows: 0, freezeColumns: 0 },
    print: printSetUp(source, words, { title }),
  };
}

function settingLines({ aging, conversion }: PackSource, words: PackWords): readonly Line[] {
  const { method } = words.pack;
  const { settings, ledger } = aging;
  const byDocumentDate = ledger.items.flags.reduce(
    (count, flags) => ((flags & ITEM_FLAG.agedByDocumentDate) === 0 ? count : count + 1),
    0,
  );
  return [
    [method.asOf, isoOf(settings.asOfDate)],
    [method.ageAsOf, isoOf(settings.ageAsOfDate)],
    [method.scheme, words.buckets.schemes[settings.scheme.id] ?? words.buckets.ownEdges],
    [method.basis, method.bases[settings.basis]],
    [method.dueToday, settings.isDueTodayPastDue ? method.dueTodayPastDue : method.dueTodayCurrent],
    [method.grace, method.days(settings.graceDays)],
    [method.credits, method.creditPolicies[settings.credits]],
    [
      method.undated,
      byDocumentDate > 0 ? method.undatedByDocument(byDocumentDate) : method.undatedApart,
    ],
    [method.currencies, method.currenciesApart],
    ...(conversion === undefined
      ? []
      : conversionLines(aging, conversion, words.rates).map((line): Line => [
          words.rates.converted(conversion.code),
          line,
        ])),
  ];
}

/** Only where reports are live: what that needs, and what in them is a value all the same. */
function liveLines({ live }: PackSource, { pack }: PackWords): readonly Line[] {
  if (live === undefined) return [];
  const words = pack.live;
  const stayed = live.stayed.map(({ part, piece }): Line => [
    words.stayed,
    piece === "advice"
      ? words.adviceStayed
      : words.stayedText(`${pack.names[part]}${pack.inBrackets(words.pieces[piece])}`),
  ]);
  return [
    [words.mode, words.modeText],
    [words.needs, words.needsText],
    [words.grows, words.growsText],
    ...stayed,
  ];
}

function bucketLines({ aging: { settings } }: PackSource, words: PackWords): readonly Line[] {
  const { method } = words.pack;
  return settings.scheme.buckets.map((bucket) => [
    words.report.lines.bucket(bucket),
    method.bucketDays(bucket.fromDaysPastDue, bucket.toDaysPastDue),
  ]);
}

function readingLines(
  { aging: { ledger } }: PackSource,
  { report, pack }: PackWords,
): readonly Line[] {
  const { method } = pack;
  const left = Object.entries(ledger.leftOut) as [keyof typeof ledger.leftOut, number][];
  return [
    [method.source, report.source(ledger.source.sheet, ledger.source.address)],
    [method.rows, ledger.rowCount],
    [method.items, ledger.items.count],
    ...left
      .filter(([, count]) => count > 0)
      .map(([why, count]): Line => [method.leftOut[why], count]),
    [method.issues, ledger.issues.length],
  ];
}

function columnLines({ aging: { ledger } }: PackSource, words: PackWords): readonly Line[] {
  return ledger.columns.map(({ role, header }) => [words.ledger.roles[role], header]);
}

function controlLines({ aging }: PackSource, { report, pack }: PackWords): readonly Line[] {
  return aging.currencies.map(({ code, minorDigits, outstandingMinor, proof }) => [
    code || report.unnamedCurrency,
    pack.method.controlLine({
      outstanding: majorUnits(outstandingMinor, minorDigits),
      control: proof.control && majorUnits(proof.control.amountMinor, minorDigits),
      origin:
        proof.control === undefined
          ? report.totals.noControl
          : report.totals.origins[proof.control.origin],
      difference: majorUnits(proof.differenceMinor, minorDigits),
    }),
    proof.differenceMinor === 0 ? report.totals.proven : report.totals.unproven,
  ]);
}

/** The names of figures, for formulas of the reader's own. */
function nameLines({ aging }: PackSource, words: PackWords): readonly Line[] {
  const { pack } = words;
  const used = aging.currencies.filter(({ itemCount }) => itemCount > 0);
  const endings = (used.length === 0 ? aging.currencies : used).map((each) =>
    nameEnding(aging, each),
  );
  const spelled = (name: string, isByCurrency: boolean): string =>
    isByCurrency ? name + endings.join(" / ") : name;
  return [
    [pack.method.namesUse, pack.method.namesText],
    ...namedFigures(words).map(({ part, label, name, isByCurrency }): Line => [
      ...([label, spelled(name, isByCurrency), pack.names[part]] as const),
    ]),
  ];
}

function formulaLines({ metrics }: PackWords): readonly Line[] {
  return METRIC_IDS.map((id) => [metrics.names[id], metrics.formulas[id], METRICS[id].source]);
}
