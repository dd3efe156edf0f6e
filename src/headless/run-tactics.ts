// `npm run tactics`: an array of inputs in, an array of plans out, for reviewers and other programs.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { calendarDateOfIso, type CalendarDate } from "../domain/calendar/calendar-date";
import {
  DEFAULT_POLICY,
  policyWith,
  type CollectionPolicy,
} from "../domain/policy/collection-policy";
import { planTactics } from "../domain/tactics/plan-tactics";
import { LANGUAGES, messagesIn, type Messages } from "../messages/messages";
import { policyIn as policyInWorkbook } from "./advice-in-workbook";
import { fileKeptTables } from "./kept-tables";
import { TACTIC_FIELDS } from "./tactic-fields";
import { tacticInputsOfJson, type InputProblem } from "./tactic-inputs-of-json";
import { tacticPlanJson } from "./tactic-plan-json";

/** Exit codes are part of the published surface, beside the JSON. */
const EXIT = { done: 0, fileUnreadable: 2, inputsWrong: 3, badArguments: 64 } as const;

/** What a run comes to: an exit code, and what goes to standard output and standard error. */
export interface TacticsRun {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

const OPTIONS = {
  "as-of": { type: "string" },
  policy: { type: "string" },
  lang: { type: "string" },
  help: { type: "boolean" },
} as const;

/** A file that cannot be used, told in a sentence. */
class Unreadable extends Error {}

/** Runs the engine over the file named first. `today` stands in for as-of dates that are missing. */
export async function runTactics(
  args: readonly string[],
  folder: string,
  today: CalendarDate,
): Promise<TacticsRun> {
  const asked = parse(args);
  const messages = messagesIn(asked?.language ?? "zh-CN");
  const words = messages.tacticsRun;
  const help = words.help(Object.keys(TACTIC_FIELDS).join(", "));
  if (asked === undefined || asked.isHelp || asked.file === undefined) {
    const isWrong = asked?.isHelp !== true;
    const exitCode = isWrong ? EXIT.badArguments : EXIT.done;
    return { exitCode, output: isWrong ? "" : help, errors: isWrong ? help : "" };
  }
  try {
    const { policy, notes } = await policyIn(asked.policy, folder, messages);
    const array = await jsonIn(resolve(folder, asked.file), messages);
    if (!Array.isArray(array)) throw new Unreadable(words.notAnArray(asked.file));
    return ran(array as readonly unknown[], {
      ...{ today: asked.asOf ?? today, policy, messages, notes },
    });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { exitCode: EXIT.fileUnreadable, output: "", errors: error.message };
  }
}

function parse(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      ...{ args: [...args], options: OPTIONS, allowPositionals: true },
    });
    const asOf = values["as-of"] === undefined ? undefined : calendarDateOfIso(values["as-of"]);
    const isWrongDate = values["as-of"] !== undefined && asOf === undefined;
    const language = LANGUAGES.find((each) => each === (values.lang ?? "zh-CN"));
    if (isWrongDate || language === undefined || positionals.length > 1) return undefined;
    const isHelp = values.help === true;
    return { file: positionals[0], asOf, policy: values.policy, language, isHelp };
  } catch {
    // parseArgs throws on an unknown option only; the answer to that is the help.
    return undefined;
  }
}

async function bytesIn(file: string, { tacticsRun: words }: Messages): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new Unreadable(words.noSuchFile(file));
  }
}

async function jsonIn(file: string, messages: Messages): Promise<unknown> {
  const words = messages.tacticsRun;
  const text = new TextDecoder().decode(await bytesIn(file, messages));
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
  } catch (error) {
    throw new Unreadable(words.notJson(file, error instanceof Error ? error.message : ""));
  }
}

async function policyIn(
  file: string | undefined,
  folder: string,
  messages: Messages,
): Promise<{ readonly policy: CollectionPolicy; readonly notes: readonly string[] }> {
  if (file === undefined) return { policy: DEFAULT_POLICY, notes: [] };
  if (/\.xlsx$/i.test(file))
    return policyInWorkbook(
      fileKeptTables(await bytesIn(resolve(folder, file), messages)),
      messages,
    );
  const values = await jsonIn(resolve(folder, file), messages);
  if (typeof values !== "object" || values === null || Array.isArray(values))
    throw new Unreadable(messages.tacticsRun.policyNotAnObject(file));
  const { policy, issues } = policyWith(Object.entries(values));
  return { policy, notes: issues.map((issue) => messages.policy.issue(issue)) };
}

function ran(
  array: readonly unknown[],
  basis: {
    readonly today: CalendarDate;
    readonly policy: CollectionPolicy;
    readonly messages: Messages;
    readonly notes: readonly string[];
  },
): TacticsRun {
  const { policy, messages } = basis;
  const { inputs, problems } = tacticInputsOfJson(array, basis.today, policy);
  const planOf = new Map(
    inputs.map((input) => [input.index, tacticPlanJson(input, planTactics(input.inputs, policy))]),
  );
  const sentenceOf = (problem: InputProblem): string => messages.tacticsRun.problem(problem);
  // An input that cannot be used keeps its place, so that outputs and inputs stay side by side.
  const output = array.map((_, index) => {
    const wrong = problems.filter((problem) => problem.index === index);
    return (
      planOf.get(index) ?? {
        index,
        errors: wrong.map((problem) => ({
          ...{ field: problem.field, code: problem.code, text: sentenceOf(problem) },
        })),
      }
    );
  });
  return {
    exitCode: problems.length > 0 ? EXIT.inputsWrong : EXIT.done,
    output: JSON.stringify(output, null, 2),
    errors: [...basis.notes, ...problems.map(sentenceOf)].join("\n"),
  };
}
