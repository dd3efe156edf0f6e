// Words of the collector's own screens and sheets. They are many and belong to screens that load on demand,
// so they stay out of the messages that every start of the pane has to load.
import { conduct as enConduct } from "./en/conduct";
import { letters as enLetters } from "./en/letters";
import { records as enRecords } from "./en/records";
import { tacticColumns as enTacticColumns } from "./en/tactic-columns";
import { worklist as enWorklist } from "./en/worklist";
import { conduct as zhConduct } from "./zh-CN/conduct";
import { letters as zhLetters } from "./zh-CN/letters";
import { records as zhRecords } from "./zh-CN/records";
import { tacticColumns as zhTacticColumns } from "./zh-CN/tactic-columns";
import { worklist as zhWorklist } from "./zh-CN/worklist";
import type { Language } from "./messages";

const zhCN = {
  ...{ conduct: zhConduct, records: zhRecords, worklist: zhWorklist },
  letters: zhLetters,
  columns: zhTacticColumns,
};
export type CollectionMessages = typeof zhCN;

const en: CollectionMessages = {
  ...{ conduct: enConduct, records: enRecords, worklist: enWorklist },
  letters: enLetters,
  columns: enTacticColumns,
};

/** All sentences about collecting in one language. */
export function collectionMessagesIn(language: Language): CollectionMessages {
  return language === "en" ? en : zhCN;
}
