import type { StageRate } from "../../domain/metrics/cash-forecast";

type Named<Id extends string> = Readonly<Record<Id, string>>;

/** Words of the forecast wherever it is told. */
export interface ForecastWords {
  readonly later: string;
  readonly undated: string;
  readonly method: string;
  readonly origins: Named<StageRate["origin"]>;
}

/** Words of the sheet of the forecast. */
export interface ForecastSheetWords {
  readonly columns: Named<
    "week" | "from" | "to" | "promised" | "history" | "stage" | "total" | "running"
  >;
  readonly sources: readonly string[];
  readonly chart: (currency: string) => string;
  readonly assumptions: string;
  readonly rates: Named<"heading" | "stage" | "rate" | "origin">;
  readonly base: Named<
    | "open"
    | "promised"
    | "unpromised"
    | "disputed"
    | "stopped"
    | "later"
    | "undated"
    | "expected"
    | "difference"
  >;
  readonly uncounted: (count: number) => string;
}
