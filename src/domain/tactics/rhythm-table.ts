// Who leads the contacts at each level (catalogue 5.8). The numbers of contacts are in the collection policy.

export const LEVELS = ["E0", "E1", "E2", "E3", "E4", "E5", "E6"] as const;
/** E0 service, E1 reminder, E2 formal demand, E3 visit and written plan, E4 legal letter, E5 law, E6 write-off. */
export type LevelId = (typeof LEVELS)[number];

export type OwnerRole =
  | "customer-service"
  | "sales"
  | "sales-manager"
  | "finance"
  | "legal"
  | "management"
  | "finance-director";

export interface LevelRhythm {
  /** Who leads first, then who is with them. */
  readonly owners: readonly OwnerRole[];
  readonly letters: "letter1" | "letter2" | "letter2or3" | "letter3" | "counsel";
}

export const RHYTHMS = {
  E0: { owners: ["customer-service"], letters: "letter1" },
  E1: { owners: ["sales", "finance"], letters: "letter2" },
  E2: { owners: ["finance"], letters: "letter2" },
  E3: { owners: ["sales-manager", "finance"], letters: "letter2or3" },
  E4: { owners: ["legal", "finance"], letters: "letter3" },
  E5: { owners: ["legal", "management"], letters: "counsel" },
  E6: { owners: ["finance-director"], letters: "counsel" },
} as const satisfies Readonly<Record<LevelId, LevelRhythm>>;
