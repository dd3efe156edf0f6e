// What a run answers when there is no report: why a file is not aged, or what has to be said first.
import { answerKeyOf } from "../domain/ledger/answer-key";
import type { LedgerQuestion, LedgerReading } from "../domain/ledger/reading";
import type { Messages } from "../messages/messages";

type RefusedReading = Extract<LedgerReading, { status: "refused" }>;

export interface Refused {
  readonly code: string;
  readonly seemsToBe?: string;
  readonly sentence: string;
}

export interface Asked {
  readonly asks: readonly {
    readonly code: string;
    readonly column: string;
    readonly options: readonly string[];
    /** What `--answer` takes before "=". */
    readonly key: string;
    readonly examples: readonly string[];
  }[];
  readonly text: string;
}

/** Why the ledger is not aged, in one line: what the sheet seems to be, what is wrong, and what would help. */
export function refusedOf(reading: RefusedReading, messages: Messages): Refused {
  const { code, seemsToBe, missing, sheet } = reading;
  const { terminal } = messages.report;
  const sentence = [
    ...(seemsToBe === "unknown"
      ? []
      : [terminal.seemsToBe(sheet, messages.ledger.sheetKinds[seemsToBe])]),
    messages.ledger.refusals[code],
    ...(missing.length === 0 ? [] : [terminal.missingRoles(missing.join(", "))]),
  ].join(" ");
  return { code, seemsToBe, sentence };
}

/** What has to be said first, with the words of the command line that say it. */
export function askedOf(questions: readonly LedgerQuestion[], messages: Messages): Asked {
  const { terminal } = messages.report;
  const asks = questions.map((question) => {
    const { code, column, options, examples } = question;
    return { code, column, options, key: answerKeyOf(question), examples };
  });
  const text = questions
    .map((question, index) =>
      [
        messages.ledger.questions[question.code](question),
        ...(question.examples.length === 0 ? [] : [`  ${question.examples.join("  ")}`]),
        `  ${terminal.answerWith(asks[index]?.key ?? "", question.options.join(" | "))}`,
      ].join("\n"),
    )
    .join("\n");
  return { asks, text };
}
