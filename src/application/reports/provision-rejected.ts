import type { PlanBlock } from "../sheet-plan";
import type { PackWords } from "./pack-words";
import type { PackSource } from "./report-parts";

/** What was typed on the sheet and could not be used, each with its reason. */
export function rejectedBlocks(
  { provision }: PackSource,
  { sheets }: PackWords,
  row: number,
): readonly PlanBlock[] {
  const { rejected, unmatched } = sheets.provision;
  const sentences = [
    ...provision.rejected.map(({ address, found }) => rejected(address, found)),
    ...provision.unmatched.map(({ group, percent }) => unmatched(group, percent)),
  ];
  return sentences.map((sentence, index) => ({
    ...{ row: row + index, column: 0, style: "label" as const },
    values: [[sentence]],
  }));
}
