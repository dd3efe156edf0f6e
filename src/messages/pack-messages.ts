// Words of the report pack's own sheets. They are many and wanted only where reports are written, so they stay out of
// the messages that every start of the pane has to load.
import { provisionSheet as enProvision } from "./en/provision-sheet";
import { messagesIn, type Language, type Messages } from "./messages";
import { provisionSheet as zhProvision } from "./zh-CN/provision-sheet";

const zhCN = { provision: zhProvision };
const en: typeof zhCN = { provision: enProvision };

export type PackMessages = Messages & { readonly sheets: typeof zhCN };

/** All words of the report pack in one language. */
export function packMessagesIn(language: Language): PackMessages {
  return { ...messagesIn(language), sheets: language === "en" ? en : zhCN };
}

/** The words of a pack, and those of the other language, by which our own sheets are read back. */
export function packLanguagesOf(language: Language): {
  readonly words: PackMessages;
  readonly other: PackMessages;
} {
  return {
    words: packMessagesIn(language),
    other: packMessagesIn(language === "en" ? "zh-CN" : "en"),
  };
}
