// Words of the collector's own screens and sheets. They are many and belong to screens that load on demand,
// so they stay out of the messages that every start of the pane has to load.
import { conduct as enConduct } from "./en/conduct";
import { letters as enLetters } from "./en/letters";
import { records as enRecords } from "./en/records";
import { worklist as enWorklist } from "./en/worklist";
import { conduct as zhConduct } from "./zh-CN/conduct";
import { letters as zhLetters } from "./zh-CN/letters";
import { records as zhRecords } from "./zh-CN/records";
import { worklist as zhWorklist } from "./zh-CN/worklist";
import type { Language } from "./messages";

const zhCN = {
  ...{ conduct: zhConduct, records: zhRecords, worklist: zhWorklist },
  letters: zhLetters,
};
export type CollectionMessages = typeof zhCN;

const en: CollectionMessages = {
  ...{ conduct: enConduct, records: enRecords, worklist: enWorklist },
  letters: enLetters,
};

/** All sentences about collecting in one language. */
export function collectionMessagesIn(language: Language): CollectionMessages {
  return language === "en" ? en : zhCN;
}
