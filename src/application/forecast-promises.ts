// The promises kept in the workbook as the forecast takes them: still running, with the share of them to count on.
import { promiseWeight, type ForecastPromise } from "../domain/metrics/cash-forecast";
import type { PromiseToPay } from "../domain/records/collection-records";
import { indexRecords, profileOfRecords } from "../domain/records/records-profile";
import { NO_RECORDS } from "../domain/records/collection-records";
import type { AgingReport } from "./aging-report";

export interface RunningPromises {
  readonly promises: readonly ForecastPromise[];
  /** Running promises without an amount, or of customers that owe nothing: they are not counted on. */
  readonly uncountedCount: number;
}

/** Promises of the report's customers. A promise past its day that nobody marked as kept counts as broken. */
export function runningPromises(
  { ledger, settings, customers, matrix, basis }: AgingReport,
  made: readonly PromiseToPay[],
): RunningPromises {
  const index = indexRecords({ ...NO_RECORDS, promises: made });
  const isRunning = ({ state, dueDate }: PromiseToPay): boolean =>
    state === "pending" && dueDate >= settings.asOfDate;
  const promises: ForecastPromise[] = [];
  const counted = new Set<PromiseToPay>();
  for (const { row, currency, id, name, advice } of customers) {
    const code = ledger.currencies[currency]?.code ?? "";
    const names = [...new Set([id, name].filter((each) => each !== ""))];
    const records = index.about({ names, currency: code });
    if (records === NO_RECORDS) continue;
    const { promisesKept: kept = 0, promisesBroken: broken = 0 } = profileOfRecords(
      records,
      settings.asOfDate,
    );
    const behaviour = advice.kind === "plan" ? advice.plan.standing.behaviour.behaviour : "B0";
    const isHabitual = behaviour === "B3" || behaviour === "B4";
    const { weight } = promiseWeight({ kept, broken, isHabitual }, basis.policy);
    for (const promise of records.promises)
      if (isRunning(promise) && promise.amountMinor > 0 && !counted.has(promise)) {
        counted.add(promise);
        promises.push({
          ...{ customer: matrix.group[row] ?? -1, currency, weight },
          ...{ promisedDate: promise.dueDate, amountMinor: promise.amountMinor },
        });
      }
  }
  return { promises, uncountedCount: made.filter(isRunning).length - counted.size };
}
