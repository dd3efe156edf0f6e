// The compliance guard in cells. See day-functions.ts for what the docstrings are.
import { checkText, type TextContext } from "../domain/conduct/check-text";
import { rewordText } from "../domain/conduct/reword-text";
import { collectionMessagesIn } from "../messages/collection-messages";
import { cellByCell, onlyValue } from "./cell-by-cell";
import { spokenMessages } from "./cell-error";
import { choiceArgument, textArgument } from "./choice-argument";

type GuardField = "verdict" | "level" | "codes" | "rewording";

const FIELD = choiceArgument<GuardField>(
  "guardField",
  { verdict: ["结论"], level: ["级别"], codes: ["代码"], rewording: ["改写"] },
  { means: "verdict" },
);
/** A text in a cell is meant to be sent, and nobody has answered a condition. */
const DRAFT: TextContext = { kind: "draft" };
const REWORDING = {
  zh: collectionMessagesIn("zh-CN").conduct.rewording,
  en: collectionMessagesIn("en").conduct.rewording,
};

function answerOf(field: GuardField, text: string): string {
  if (field === "rewording") return rewordText(text, DRAFT, REWORDING).text ?? text;
  const { findings, level } = checkText(text, DRAFT);
  const { functions, language } = spokenMessages();
  const { levels, rules } = collectionMessagesIn(language).conduct;
  if (field === "level") return level === undefined ? functions.guardClear : levels[level];
  const codes = [...new Set(findings.map(({ code }) => code))];
  if (field === "codes") return codes.join(", ");
  if (level === undefined) return functions.guardClear;
  return functions.guardVerdict(
    levels[level],
    codes.map((code) => rules[code].act),
  );
}

/**
 * Checks texts that are to be sent to a customer: forbidden, to be reworded, to be confirmed, or clear, and why. A help, not legal advice.
 * @customfunction GUARD
 * @param text Texts, one cell or a whole column.
 * @param [guardField] verdict (level and reasons), level, codes, or rewording (a lawful wording of the whole text). verdict if empty.
 * @returns What the guard says of each text.
 */
export function guardInCells(text: unknown[][], guardField?: unknown[][]): unknown[][] {
  const field = onlyValue(FIELD, guardField);
  return cellByCell([textArgument("text", "stays-blank")], (each) => answerOf(field, each))(text);
}
