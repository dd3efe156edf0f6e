import type { logKinds as chinese } from "../zh-CN/log-kinds";

/** What a line of the collection log records. */
export const logKinds: typeof chinese = {
  contact: "Contact",
  done: "Done",
  postponed: "Postponed",
  note: "Note",
  letter1: "Letter 1",
  letter2: "Letter 2",
  letter3: "Letter 3",
  "part-payment": "Part payment",
  acknowledgement: "Acknowledgement",
  suit: "Suit or arbitration filed",
  "suit-ended": "Proceedings ended",
  obstacle: "Obstacle to claiming began",
  "obstacle-ended": "Obstacle removed",
  "no-contact-request": "Asked not to be contacted",
  condition: "Condition",
  void: "Void",
};
