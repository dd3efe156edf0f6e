// What axe, the accessibility checker, finds on a page or in a frame.
import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import type { AxeResults, RunOptions } from "axe-core";

declare global {
  interface Window {
    axe: { readonly run: (context: unknown, options: RunOptions) => Promise<AxeResults> };
  }
}

const SOURCE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What is amiss only while the screen changes under the checker is gone the next time; a fault stays. */
const LOOKS = 3;

/** Faults, one line each; `outside` names parts that are not ours to mend, as CSS selectors. */
export async function accessibilityFaults(
  frame: Frame,
  outside: readonly string[] = [],
): Promise<string[]> {
  await frame.evaluate(SOURCE);
  let faults: string[] = [];
  for (let look = 0; look < LOOKS; look += 1) {
    faults = await faultsNow(frame, outside);
    if (faults.length === 0) break;
  }
  return faults;
}

async function faultsNow(frame: Frame, outside: readonly string[]): Promise<string[]> {
  const { violations } = await frame.evaluate(
    (exclude) => window.axe.run({ exclude }, { iframes: false }),
    outside.map((selector) => [selector]),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`),
  );
}
