// The names by which a manager's own formulas find the figures of the pack: =AR_Outstanding on any sheet of the workbook.
// The same in every language, so that formulas survive.
import { METRIC_IDS, type MetricId } from "../../domain/metrics/metric-table";
import type { AgingReport, CurrencyAging } from "../aging-report";
import type { PlanName } from "../sheet-plan";
import { KEY_FIGURES, type KeyFigureId } from "./key-figures";
import type { PackWords } from "./pack-words";
import type { ReportPart } from "./report-parts";

export const KEY_FIGURE_NAMES: Readonly<Record<KeyFigureId, string>> = {
  outstanding: "AR_Outstanding",
  pastDue: "AR_PastDue",
  pastDueShare: "AR_PastDueShare",
  customersPastDue: "AR_CustomersPastDue",
  weightedDays: "AR_WeightedDaysPastDue",
};

export const METRIC_NAMES: Readonly<Record<MetricId, string>> = {
  dso: "AR_DSO",
  "dso-count-back": "AR_DSO_CountBack",
  "dso-rolling": "AR_DSO_Rolling",
  "best-possible-dso": "AR_DSO_BestPossible",
  "average-days-delinquent": "AR_ADD",
  "collection-effectiveness": "AR_CEI",
  "collection-effectiveness-monthly": "AR_CEI_Monthly",
  turnover: "AR_Turnover",
  "turnover-days": "AR_TurnoverDays",
  "overdue-ratio": "AR_OverduePercent",
  "average-days-late": "AR_DaysLate",
  "average-days-to-pay": "AR_DaysToPay",
  "concentration-top-1": "AR_LargestPercent",
  "concentration-top-5": "AR_Largest5Percent",
  "concentration-top-10": "AR_Largest10Percent",
  herfindahl: "AR_Herfindahl",
  "leaving-window": "AR_LeavingWindow",
};

export const OTHER_NAMES = {
  asOf: "AR_AsOfDate",
  factor: "AR_ForwardFactor",
  allowance: "AR_Allowance",
  booked: "AR_AllowanceBooked",
  movement: "AR_AllowanceMovement",
  expectedCash: "AR_ExpectedCash",
} as const;

const STEMS: ReadonlySet<string> = new Set(
  [KEY_FIGURE_NAMES, METRIC_NAMES, OTHER_NAMES].flatMap((names) =>
    Object.values(names).map((name: string) => name.toLowerCase()),
  ),
);
/** Of live sheets, which stand beside those with values. */
export const LIVE_ENDING = "_Live";
const ENDINGS = new RegExp(`(?:_(?:[a-z]{3}|other|\\p{Script=Han}+))?(?:${LIVE_ENDING})?$`, "iu");

/** Whether a name is spelled as one of ours, whatever its currency and its capital letters. */
export function isFigureName(name: string): boolean {
  const spelled = name.toLowerCase();
  return STEMS.has(spelled) || STEMS.has(spelled.replace(ENDINGS, ""));
}

/**
 * What the names of a currency end in: nothing where the ledger has one currency, its code where it has several. So
 * no name can come to mean another currency when the order of the ledger changes.
 */
export function nameEnding({ currencies }: AgingReport, { currency }: CurrencyAging): string {
  const used = currencies.filter(({ itemCount }) => itemCount > 0);
  const [only] = used.length === 0 ? currencies : used;
  if (used.length <= 1 && only?.currency === currency) return "";
  const code = currencies.find((each) => each.currency === currency)?.code ?? "";
  return `_${code.replaceAll(/[^\p{L}\p{N}]/gu, "") || "Other"}`;
}

/** The name of one cell. */
export function cellName(name: string, row: number, column: number): PlanName {
  return { name, row, column, rowCount: 1, columnCount: 1, isHidden: false };
}

interface NamedFigure {
  readonly part: ReportPart;
  readonly label: string;
  readonly name: string;
  /** There is one for every currency. */
  readonly isByCurrency: boolean;
}

/** Every figure that has a name, for the page of method. */
export function namedFigures({ pack, metrics, sheets }: PackWords): readonly NamedFigure[] {
  const { summary, factor } = sheets.provision;
  const figure = (part: ReportPart, label: string, name: string): NamedFigure => ({
    ...{ part, label, name, isByCurrency: name !== OTHER_NAMES.asOf },
  });
  return [
    figure("method", pack.method.asOf, OTHER_NAMES.asOf),
    ...KEY_FIGURES.map((id) => figure("metrics", pack.figures[id], KEY_FIGURE_NAMES[id])),
    ...METRIC_IDS.map((id) => figure("metrics", metrics.names[id], METRIC_NAMES[id])),
    figure("provision", summary.required, OTHER_NAMES.allowance),
    figure("provision", summary.booked, OTHER_NAMES.booked),
    figure("provision", summary.movement, OTHER_NAMES.movement),
    figure("provision", factor, OTHER_NAMES.factor),
    figure("forecast", sheets.forecast.base.expected, OTHER_NAMES.expectedCash),
  ];
}
