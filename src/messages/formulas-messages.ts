// Words of the helper for worksheet functions. Its screen opens on demand, and so do its words.
import { formulas as en } from "./en/formulas";
import { formulas as zhCN } from "./zh-CN/formulas";
import type { Language } from "./messages";

/** All sentences about inserting functions in one language. */
export function formulasMessagesIn(language: Language): typeof zhCN {
  return language === "en" ? en : zhCN;
}
