// Errors as Excel shows them in a cell, with a sentence of ours in the user's language.
import { messagesIn, type Language, type Messages } from "../messages/messages";

type FunctionMessages = Messages["functions"];
export type ArgumentName = keyof FunctionMessages["argumentNames"];

// Asked at each error, not once: functions may be called before Office knows its language.
let displayLanguage = (): Language => "zh-CN";

/** Says how to find out the language in which cells explain their errors. */
export function speakInCells(language: () => Language): void {
  displayLanguage = language;
}

const LONGEST_QUOTE = 60;

/** A cell as a sentence quotes it: a cell may hold a whole letter, and a column of them would not fit a message. */
export function quoted(cell: unknown): string {
  const text = String(cell);
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE)}…`;
}

/** #VALUE! with a sentence that names the argument. */
export function valueError(
  argument: ArgumentName,
  sentence: (messages: FunctionMessages, argument: string) => string,
): CustomFunctions.Error {
  const messages = messagesIn(displayLanguage()).functions;
  return new CustomFunctions.Error(
    CustomFunctions.ErrorCode.invalidValue,
    sentence(messages, messages.argumentNames[argument]),
  );
}

/** #N/A with a sentence: there is nothing to answer with. */
export function notAvailableError(
  sentence: (messages: FunctionMessages) => string,
): CustomFunctions.Error {
  return new CustomFunctions.Error(
    CustomFunctions.ErrorCode.notAvailable,
    sentence(messagesIn(displayLanguage()).functions),
  );
}

/** Messages in the language in which cells speak. */
export function spokenMessages(): Messages {
  return messagesIn(displayLanguage());
}

/** #NUM!, as Excel answers for a number out of bounds. Excel shows no sentence with it. */
export function numberError(): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber);
}

/** Whether a cell handed in holds an error. Hosts pass the library's own object, which goes back as it came. */
export function isCellError(cell: unknown): cell is CustomFunctions.Error {
  return typeof cell === "object" && cell !== null && "code" in cell;
}
