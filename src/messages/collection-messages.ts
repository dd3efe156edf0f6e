// Words of the collector's own screens and sheets. They are many and belong to screens that load on demand,
// so they stay out of the messages that every start of the pane has to load.
import { conduct as enConduct } from "./en/conduct";
import { conduct as zhConduct } from "./zh-CN/conduct";
import type { Language } from "./messages";

const zhCN = { conduct: zhConduct };
export type CollectionMessages = typeof zhCN;

const en: CollectionMessages = { conduct: enConduct };

/** All sentences about collecting in one language. */
export function collectionMessagesIn(language: Language): CollectionMessages {
  return language === "en" ? en : zhCN;
}
