// Words of the class, apart from the others: only its own screen loads them.
import { classroom as enClassroom } from "./en/classroom";
import type { Language } from "./messages";
import { classroom as zhClassroom } from "./zh-CN/classroom";

export type ClassMessages = typeof zhClassroom;

export function classMessagesIn(language: Language): ClassMessages {
  return language === "en" ? enClassroom : zhClassroom;
}
