// How-to of tactics and what the ids of a plan mean. They are long, so a screen loads them when it needs them and
// they stay out of `messages.ts`.
import { planNotes as enNotes } from "./en/plan-notes";
import { tacticGuides as enGuides } from "./en/tactic-guides";
import type { Language } from "./messages";
import { planNotes as zhNotes } from "./zh-CN/plan-notes";
import { tacticGuides as zhGuides } from "./zh-CN/tactic-guides";

/** How to carry out each tactic, and what stages, grades, reasons and cards mean, in one language. */
export function guidesIn(language: Language) {
  return language === "en"
    ? { tactics: enGuides, notes: enNotes }
    : { tactics: zhGuides, notes: zhNotes };
}
