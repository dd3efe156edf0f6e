// Every sentence the user can read, by language. zh-CN is written first and is the shape; en has to match it.
import { failures as enFailures } from "./en/failures";
import { pane as enPane } from "./en/pane";
import { failures as zhFailures } from "./zh-CN/failures";
import { pane as zhPane } from "./zh-CN/pane";

export const LANGUAGES = ["zh-CN", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

const zhCN = { language: "zh-CN" as Language, failures: zhFailures, pane: zhPane };
export type Messages = typeof zhCN;

const en: Messages = { language: "en", failures: enFailures, pane: enPane };

/** All sentences in one language. */
export function messagesIn(language: Language): Messages {
  return language === "en" ? en : zhCN;
}

/** Our language for a locale such as "zh-TW", "zh-Hans-CN" or "en-GB": Chinese for any Chinese, English for the rest. */
export function languageOf(locale: string): Language {
  return /^zh\b/i.test(locale) ? "zh-CN" : "en";
}
