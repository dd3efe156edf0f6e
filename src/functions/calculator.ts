// Who calculates a call of a worksheet function: short ones this thread, in turns with everything else that it has to
// do, long ones a worker.
import { nextTask } from "../application/next-task";
import { cellsOf } from "./cell-by-cell";
import { CalculationGone, type FunctionCall, type RemoteCalculation } from "./remote-calculation";

type Result = readonly (readonly unknown[])[];

/** More input cells than this are too much for one task of the pane: 1,000 rows of AR.EXPLAIN take a tenth of a second. */
const CELLS_AT_ONCE = 1_000;
/** A workbook that is opened asks for all its formulas in one message; what is longer than this waits for its turn. */
const TURN_MILLISECONDS = 16;

export interface Calculators {
  /** Calculates in this thread, at once. */
  readonly local: (call: FunctionCall) => Promise<Result>;
  /** Asked for at the first long call; undefined where there are no workers. */
  readonly openRemote: () => RemoteCalculation | undefined;
}

export type Calculator = (call: FunctionCall, isWanted?: () => boolean) => Promise<Result>;

const sizeOf = ({ inputs }: FunctionCall): number =>
  inputs.reduce<number>((sum, input) => {
    const cells = Array.isArray(input) ? cellsOf(input) : [];
    return sum + cells.length * (cells[0]?.length ?? 0);
  }, 0);

/** Resolves at once while the turn lasts, else after a pause in which the pane can draw and answer. */
function createTurns(): () => Promise<void> {
  let end = 0;
  let next: Promise<void> | undefined;
  return async () => {
    while (performance.now() >= end) {
      next ??= nextTask().then(() => {
        end = performance.now() + TURN_MILLISECONDS;
        next = undefined;
      });
      await next;
    }
  };
}

export function createCalculator({ local, openRemote }: Calculators): Calculator {
  const turn = createTurns();
  let remote: RemoteCalculation | undefined;
  return async (call, isWanted = () => true) => {
    if (sizeOf(call) <= CELLS_AT_ONCE) {
      await turn();
      return isWanted() ? local(call) : [];
    }
    remote ??= openRemote();
    if (remote === undefined) return local(call);
    try {
      return await remote.calculate(call, isWanted);
    } catch (error) {
      if (!(error instanceof CalculationGone)) throw error;
      return local(call);
    }
  };
}
