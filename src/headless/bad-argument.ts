import type { EdgeProblem } from "../domain/aging/own-edges";
import type { Messages } from "../messages/messages";

/** What is wrong with a command line. */
export type ArgumentProblem =
  keyof Messages["report"]["terminal"]["usage"]["problem"] | `edges-${EdgeProblem}`;

/** The command line is wrong. `about` is the part that is. */
export class BadArgument extends Error {
  readonly problem: ArgumentProblem;
  readonly about: string;
  constructor(problem: ArgumentProblem, about = "") {
    super(`${problem}: ${about}`);
    this.problem = problem;
    this.about = about;
  }
}

/** The sentence that says so. */
export function argumentSentence({ problem, about }: BadArgument, messages: Messages): string {
  const { problem: sentences } = messages.report.terminal.usage;
  if (problem in sentences) return sentences[problem as keyof typeof sentences](about);
  const edges = problem.slice("edges-".length) as EdgeProblem;
  return `--scheme: ${messages.buckets.edgeProblems[edges](about)}`;
}
