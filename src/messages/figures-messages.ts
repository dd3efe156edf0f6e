// Words of the panels that decide how figures are counted. They open on demand, and so do their words.
import { agingSettings as enAgingSettings } from "./en/aging-settings";
import { figures as enFigures } from "./en/figures";
import { agingSettings as zhAgingSettings } from "./zh-CN/aging-settings";
import { figures as zhFigures } from "./zh-CN/figures";
import type { Language } from "./messages";

const zhCN = { ...zhFigures, agingSettings: zhAgingSettings };
type FiguresMessages = typeof zhCN;

const en: FiguresMessages = { ...enFigures, agingSettings: enAgingSettings };

/** All sentences about how figures are counted in one language. */
export function figuresMessagesIn(language: Language): FiguresMessages {
  return language === "en" ? en : zhCN;
}
