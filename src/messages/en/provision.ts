import type { provision as chinese } from "../zh-CN/provision";

export const provision: typeof chinese = {
  heading: "Allowance for bad debts",
  methods: {
    "share-of-balance": "Share of the balance",
    "aging-rates": "Rates for aging groups",
    individual: "Individual assessment",
    matrix: "Expected credit loss (provision matrix)",
  },
  methodSources: {
    "share-of-balance": "Chinese practice: closing balance × rate",
    "aging-rates": "Chinese practice: balance of each aging group × its rate",
    individual: "Chinese practice: what of each debt is expected to come, assessed by itself",
    matrix:
      "CAS 22 article 63; IFRS 9 5.5.15, B5.5.35, B5.5.52: balance of each bucket × (historical loss rate × forward-looking factor)",
  },
  columns: {
    group: "Group",
    exposure: "Receivables",
    individual: "Individually assessed",
    base: "Base",
    rate: "Loss rate",
    origin: "Origin of the rate",
    applied: "Applied",
    allowance: "Allowance",
  },
  origins: {
    entered: "entered",
    default: "placeholder, please replace",
    "own-roll-rates": "own snapshots: roll rates",
    "own-losses": "own snapshots: losses",
    mean: "mean of the other groups",
  },
  wholeBalance: "Whole balance",
  undated: "No date",
  total: "Required",
  booked: "Booked",
  charge: "To charge",
  release: "To release",
  level: "Nothing to adjust",
  bookedUnknown: "Without the booked allowance there is no charge or release to tell.",
  factor: (factor: number) => `Forward-looking factor ${factor}`,
};
