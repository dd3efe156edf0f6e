// Every sentence the user can read, by language. zh-CN is written first and is the shape; en has to match it.
import { failures as enFailures } from "./en/failures";
import { functions as enFunctions } from "./en/functions";
import { pane as enPane } from "./en/pane";
import { start as enStart } from "./en/start";
import { failures as zhFailures } from "./zh-CN/failures";
import { functions as zhFunctions } from "./zh-CN/functions";
import { pane as zhPane } from "./zh-CN/pane";
import { start as zhStart } from "./zh-CN/start";

export const LANGUAGES = ["zh-CN", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

const zhCN = {
  language: "zh-CN" as Language,
  failures: zhFailures,
  pane: zhPane,
  functions: zhFunctions,
  start: zhStart,
};
export type Messages = typeof zhCN;

const en: Messages = {
  language: "en",
  failures: enFailures,
  pane: enPane,
  functions: enFunctions,
  start: enStart,
};

/** All sentences in one language. */
export function messagesIn(language: Language): Messages {
  return language === "en" ? en : zhCN;
}

/** Our language for a locale such as "zh-TW", "zh-Hans-CN" or "en-GB": Chinese for any Chinese, English for the rest. */
export function languageOf(locale: string): Language {
  return /^zh\b/i.test(locale) ? "zh-CN" : "en";
}
