// The words of the report pack. application/ chooses which sentence; messages/ supplies it.
import type { AgeBasis } from "../../domain/aging/age-basis";
import type { CreditPolicy } from "../../domain/aging/aging-settings";
import type { AgingDimension } from "../../domain/aging/item-groups";
import type { ColumnRole } from "../../domain/ledger/column-role";
import type { LeftOutRows } from "../../domain/ledger/ledger";
import type { IssueCode, IssueSeverity, LedgerIssue } from "../../domain/ledger/ledger-issue";
import type { InputOrigin } from "../../domain/metrics/metric";
import type {
  MetricId,
  MetricInputName,
  MetricNeed,
  MetricUnit,
} from "../../domain/metrics/metric-table";
import type { ReportWords } from "../report-words";
import type { KeyFigure, KeyFigureId } from "./key-figures";
import type { SnapshotWords } from "../snapshots/snapshot-words";
import type { RecordLanguages } from "../collection/record-tables";
import type { ForecastSheetWords, ForecastWords } from "./forecast-words";
import type { MigrationSheetWords } from "./migration-words";
import type { ProvisionSheetWords, ProvisionWords } from "./provision-words";
import type { LivePieceName, ReportPart } from "./report-parts";

type Named<Id extends string> = Readonly<Record<Id, string>>;

interface MethodWords extends Named<
  | "settings"
  | "buckets"
  | "reading"
  | "columns"
  | "control"
  | "formulas"
  | "names"
  | "namesUse"
  | "namesText"
  | "asOf"
  | "ageAsOf"
  | "scheme"
  | "basis"
  | "dueToday"
  | "dueTodayPastDue"
  | "dueTodayCurrent"
  | "grace"
  | "credits"
  | "undated"
  | "undatedApart"
  | "currencies"
  | "currenciesApart"
  | "source"
  | "rows"
  | "items"
  | "issues"
> {
  readonly bases: Named<AgeBasis>;
  readonly creditPolicies: Named<CreditPolicy>;
  readonly undatedByDocument: (count: number) => string;
  readonly days: (count: number) => string;
  readonly bucketDays: (from: number | null, to: number | null) => string;
  readonly leftOut: Named<keyof LeftOutRows>;
  readonly controlLine: (figures: {
    readonly outstanding: number;
    readonly control: number | undefined;
    readonly origin: string;
    readonly difference: number;
  }) => string;
}

interface LiveWords extends Named<
  | "asOf"
  | "works"
  | "broken"
  | "heading"
  | "mode"
  | "modeText"
  | "needs"
  | "needsText"
  | "grows"
  | "growsText"
  | "stayed"
  | "adviceStayed"
> {
  /** At most 31 characters. */
  readonly sheetName: (name: string) => string;
  readonly stayedHere: (names: readonly string[]) => string;
  readonly stayedText: (what: string) => string;
  readonly pieces: Named<LivePieceName>;
}

interface OwnPackWords {
  readonly live: LiveWords;
  /** Names of the sheets, at most 31 characters. "customers" is the aging sheet of its own. */
  readonly names: Named<ReportPart>;
  readonly titles: Named<ReportPart>;
  readonly columns: Named<
    | "pastDueShare"
    | "weightedDays"
    | "rank"
    | "share"
    | "cumulativeShare"
    | "document"
    | "documentDate"
    | "dueDate"
    | "bucket"
    | "openAmount"
    | "disputed"
    | "ledgerRow"
    | "unit"
  >;
  readonly issueColumns: Named<
    "cell" | "issue" | "severity" | "column" | "found" | "meaning" | "done" | "cure"
  >;
  readonly severities: Named<IssueSeverity>;
  readonly figures: Named<KeyFigureId>;
  /** "" where the value says it. */
  readonly figureUnits: Named<KeyFigure["unit"]>;
  readonly chartOf: (heading: string, currency: string) => string;
  readonly proof: (isProven: boolean, differences: string) => string;
  readonly reportingProof: (sums: {
    readonly code: string;
    readonly sum: number;
    readonly total: number;
  }) => string;
  readonly largestNote: string;
  readonly largestHeading: (count: number, currency: string) => string;
  readonly paretoTitle: (currency: string) => string;
  readonly bandsTitle: (currency: string) => string;
  readonly currencyHeading: (currency: string) => string;
  readonly overdueCount: (count: number) => string;
  readonly overdueCut: (count: number) => string;
  readonly nothingOverdue: string;
  readonly issueCount: (count: number) => string;
  readonly noIssues: string;
  readonly wholeRow: (row: number) => string;
  /** " and n more" after a sentence, "" for none. */
  readonly alike: (count: number) => string;
  readonly yes: string;
  readonly unknown: string;
  readonly separator: string;
  readonly inBrackets: (text: string) => string;
  readonly amount: (value: number, decimals: number) => string;
  readonly method: MethodWords;
}

/** The words of a pack, and those in the other language, by which our own sheets are read back. */
export interface PackLanguages {
  readonly words: PackWords;
  readonly other: PackWords;
  /** Of the promises kept in the workbook. */
  readonly records: RecordLanguages;
}

/** Everything the pack is put into words with. */
export interface PackWords extends ReportWords {
  readonly provision: ProvisionWords;
  readonly forecast: ForecastWords;
  readonly snapshots: SnapshotWords;
  readonly sheets: {
    readonly provision: ProvisionSheetWords;
    readonly migration: MigrationSheetWords;
    readonly forecast: ForecastSheetWords;
  };
  readonly pack: OwnPackWords;
  readonly buckets: {
    readonly schemes: Readonly<Record<string, string>>;
    readonly ownEdges: string;
  };
  readonly breakdown: {
    readonly heading: (dimensions: readonly string[]) => string;
    readonly dimensions: Named<AgingDimension>;
    readonly unnamed: string;
    readonly needsColumn: (dimension: string) => string;
  };
  readonly ledger: {
    readonly issues: Readonly<
      Record<
        IssueCode,
        {
          readonly title: string;
          readonly found: (issue: LedgerIssue) => string;
          readonly done: string;
          readonly cure: string;
        }
      >
    >;
    readonly roles: Named<ColumnRole>;
  };
  readonly metrics: {
    readonly columns: Named<"metric" | "value" | "formula" | "inputs" | "source">;
    readonly names: Named<MetricId>;
    readonly formulas: Named<MetricId>;
    readonly units: Named<MetricUnit>;
    readonly inputs: Named<MetricInputName>;
    readonly origins: Named<InputOrigin>;
    readonly needs: Named<MetricNeed>;
    readonly unknown: string;
  };
}
