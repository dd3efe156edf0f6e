// The words a report is written in. application/ chooses which sentence; messages/ supplies it.
import type { AgingSettings } from "../domain/aging/aging-settings";
import type { AgingBucket } from "../domain/aging/bucket-scheme";
import type { ControlTotal } from "../domain/ledger/ledger";
import type { ConversionWords } from "./figures/conversion-words";
import type { PlanWords } from "./plan-words";
import type { StageId } from "../domain/risk/stage-table";
import type { TierId } from "../domain/risk/risk-score";
import type { Tactic, TacticCode } from "../domain/tactics/tactic-table";

/** Names of the lines of an aging. */
export interface LineWords {
  readonly bucket: (bucket: AgingBucket) => string;
  readonly credits: string;
  readonly noDueDate: string;
}

/** Words of the aging sheet and of the printed report. */
export interface AgingWords {
  readonly sheetName: string;
  readonly title: string;
  readonly asOf: (date: string) => string;
  readonly source: (sheet: string, address: string) => string;
  /** How ages and credits were counted, in full sentences. */
  readonly settings: (settings: AgingSettings) => string;
  readonly lines: LineWords;
  readonly columns: {
    readonly currency: string;
    readonly customerId: string;
    readonly customer: string;
    readonly outstanding: string;
    readonly pastDue: string;
    readonly daysPastDue: string;
    readonly stage: string;
    readonly tier: string;
    readonly tactic: string;
    readonly approval: string;
    readonly next: string;
    readonly reasons: string;
  };
  readonly totals: {
    readonly heading: string;
    readonly proof: string;
    readonly buckets: string;
    readonly share: string;
    readonly settled: string;
    readonly notYet: string;
    readonly reopened: string;
    readonly control: string;
    readonly controlOrigin: string;
    readonly origins: Readonly<Record<ControlTotal["origin"], string>>;
    readonly noControl: string;
    readonly difference: string;
    readonly verdict: string;
    readonly proven: string;
    readonly unproven: string;
  };
  readonly unnamedCurrency: string;
  readonly unnamedCustomer: string;
  readonly nothingOpen: string;
  readonly total: string;
  readonly totalsByCurrencyAbove: string;
  readonly customersHeading: (count: number) => string;
  readonly chartTitle: (currency: string) => string;
  readonly chartHeading: (count: number, currency: string) => string;
  readonly unread: (count: number) => string;
  readonly adviceNote: string;
  readonly pageFooter: string;
}

/** Words of tier and tactic. */
export interface TacticWords {
  readonly tactics: Readonly<Record<TacticCode, string>>;
  readonly gates: Readonly<Record<Tactic["gate"], string>>;
  readonly stages: Readonly<Record<StageId, string>>;
  readonly tiers: Readonly<Record<TierId, string>>;
  readonly noDays: string;
}

/** Everything a report needs to be put into words. */
export interface ReportWords {
  readonly report: AgingWords;
  readonly tactics: TacticWords;
  readonly plan: PlanWords;
  readonly rates: ConversionWords;
}
