// Words of the projector window. They are apart because the window loads nothing else of ours.
import { projector as en } from "./en/projector";
import type { Language } from "./messages";
import { projector as zhCN } from "./zh-CN/projector";

export type ProjectorMessages = typeof zhCN;

export function projectorMessagesIn(language: Language): ProjectorMessages {
  return language === "en" ? en : zhCN;
}
