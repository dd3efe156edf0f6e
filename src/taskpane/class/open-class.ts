// The class of this workbook, opened once for as long as the pane lives: leaving the screen loses nothing.
import type { ClassPorts } from "../../application/class/class-ports";
import { createClassSession, type ClassSession } from "../../application/class/class-session";
import type { ReceivablesSession } from "../../application/receivables-session";
import { classMessagesIn } from "../../messages/class-messages";
import type { Language } from "../../messages/messages";
import type { Classroom } from "./class-context";

const opened = new WeakMap<ReceivablesSession, Map<Language, ClassSession>>();

export function openClass(
  session: ReceivablesSession,
  ports: ClassPorts,
  language: Language,
): Classroom {
  const words = classMessagesIn(language);
  const known = opened.get(session)?.get(language);
  if (known !== undefined) return { session: known, ports, words };
  const other = classMessagesIn(language === "en" ? "zh-CN" : "en");
  const made = createClassSession(session, [words, other]);
  const languages = opened.get(session) ?? new Map<Language, ClassSession>();
  opened.set(session, languages.set(language, made));
  return { session: made, ports, words };
}
