/** The date that ages are counted from. Past due always means past the due date, whichever this is. */
export const AGE_BASES = ["due", "document"] as const;
export type AgeBasis = (typeof AGE_BASES)[number];
