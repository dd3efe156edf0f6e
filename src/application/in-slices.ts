// Long calculations on the thread that also draws the pane: cut into slices, so that a key press or a click never
// waits for longer than a few hundredths of a second.
import { nextTask } from "./next-task";

/** A calculation that can be interrupted wherever it yields. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** A slice and the step that ends it stay under the twentieth of a second after which a pane feels stuck. */
const SLICE_MILLISECONDS = 16;

/** Does all steps at once, where nobody waits to be drawn. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Does the steps slice by slice; gives up, with undefined, as soon as the result is not wanted any more. */
export async function inSlices<Result>(
  steps: Steps<Result>,
  isWanted: () => boolean = () => true,
): Promise<Result | undefined> {
  let end = performance.now() + SLICE_MILLISECONDS;
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() < end) continue;
    await nextTask();
    if (!isWanted()) return undefined;
    end = performance.now() + SLICE_MILLISECONDS;
  }
}
