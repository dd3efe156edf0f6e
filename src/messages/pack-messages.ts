// Words of the report pack's own sheets. They are many and wanted only where reports are written, so they stay out of
// the messages that every start of the pane has to load.
import { forecastSheet as enForecast } from "./en/forecast-sheet";
import { migrationSheet as enMigration } from "./en/migration-sheet";
import { provisionInputs as enInputs } from "./en/provision-inputs";
import { provisionSheet as enProvision } from "./en/provision-sheet";
import { messagesIn, type Language, type Messages } from "./messages";
import { recordLanguages } from "./record-languages";
import { forecastSheet as zhForecast } from "./zh-CN/forecast-sheet";
import { migrationSheet as zhMigration } from "./zh-CN/migration-sheet";
import { provisionInputs as zhInputs } from "./zh-CN/provision-inputs";
import { provisionSheet as zhProvision } from "./zh-CN/provision-sheet";

const zhCN = { provision: zhProvision, migration: zhMigration, forecast: zhForecast };
const en: typeof zhCN = { provision: enProvision, migration: enMigration, forecast: enForecast };

export type PackMessages = Messages & {
  readonly sheets: typeof zhCN;
  readonly provisionInputs: typeof zhInputs;
};

/** All words of the report pack in one language. */
export function packMessagesIn(language: Language): PackMessages {
  const isEnglish = language === "en";
  return {
    ...messagesIn(language),
    sheets: isEnglish ? en : zhCN,
    provisionInputs: isEnglish ? enInputs : zhInputs,
  };
}

/** The words of a pack, and those of the other language, by which our own sheets are read back. */
export function packLanguagesOf(language: Language): {
  readonly words: PackMessages;
  readonly other: PackMessages;
  readonly records: ReturnType<typeof recordLanguages>;
} {
  return {
    words: packMessagesIn(language),
    other: packMessagesIn(language === "en" ? "zh-CN" : "en"),
    records: recordLanguages(language),
  };
}
