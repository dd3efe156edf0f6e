// The nineteen worked examples of the catalogue (5.12), row by row.
import { DEFAULT_POLICY } from "../../../src/domain/policy/collection-policy";
import { planTactics } from "../../../src/domain/tactics/plan-tactics";
import type { TacticInputs } from "../../../src/domain/tactics/tactic-inputs";
import { tacticInputsOf } from "../../support/tactic-inputs-of";

type Facts = Parameters<typeof tacticInputsOf>[0];

interface Example {
  readonly no: string;
  readonly because: string;
  readonly facts: Facts;
  /** stage grade tier amount quadrant | base, behaviour / tier / class / quadrant | level. */
  readonly standing: string;
  readonly overrides: readonly string[];
  readonly primary: string;
  readonly next: string;
  readonly priority: number | undefined;
}

const EXAMPLES: readonly Example[] = [
  {
    no: "E01",
    because: "before due, willing and able: confirm the plan",
    facts: { d: -6, quadrant: "Q1", open: 80_000 },
    standing: "S0 G1 R1 A2 Q1 | 0; 0/-1/0/-1 | 0",
    ...{ overrides: [], primary: "T01", next: "T02", priority: 27 },
  },
  {
    no: "E02",
    because: "an important customer whose payment is in process",
    facts: { d: 10, reason: "RC15", importance: "I1", open: 120_000, amountRank: 0.7 },
    standing: "S1 G2 R2 A2 Q1 | 1; 0/0/-1/-1 | 1",
    ...{ overrides: [], primary: "T38", next: "T04 T05 T22", priority: 43 },
  },
  {
    no: "E03",
    because: "a small sum goes the short way",
    facts: { d: 12, open: 6_000, amountRank: 0.1, score: 15 },
    standing: "S1 G2 R1 A1 Q0 | 1; 0/-1/0/0 | 1",
    ...{ overrides: [], primary: "T26", next: "T04 T05 T38", priority: 22.75 },
  },
  {
    no: "E04",
    because: "who takes free credit is told its cost",
    facts: { d: 25, reason: "RC01", open: 60_000, score: 52 },
    standing: "S2 G2 R3 A2 Q3 | 2; 0/0/0/1 | 3",
    ...{ overrides: [], primary: "T21", next: "T24 T06 T05", priority: 50.7 },
  },
  {
    no: "E05",
    because: "the same with an important customer: no legal letter yet",
    facts: { d: 25, reason: "RC01", importance: "I1", open: 60_000, score: 52 },
    standing: "S2 G2 R3 A2 Q3 | 2; 0/0/-1/1 | 2",
    ...{ overrides: [], primary: "T21", next: "T24 T05 T22", priority: 50.7 },
  },
  {
    no: "E06",
    because: "a running promise is watched, not pressed",
    facts: { d: 20, reason: "RC17", open: 30_000, promiseRunning: true, amountRank: 0.4 },
    standing: "S2 G2 R2 A2 Q2 | 2; 0/0/0/0 | 2",
    ...{ overrides: ["O10"], primary: "T47", next: "", priority: 44 },
  },
  {
    no: "E07",
    because: "our own fault is repaired first",
    facts: { d: 40, reason: "RC11", open: 30_000, amountRank: 0.4 },
    standing: "S3 G2 R3 A2 Q1 | 3; 0/0/0/-1 | 2",
    ...{ overrides: ["O8"], primary: "T39", next: "T22 T13 T41", priority: 54.25 },
  },
  {
    no: "E08",
    because: "a part is disputed: the rest is asked for now",
    facts: { d: 45, reason: "RC05", open: 200_000, disputed: 50_000, amountRank: 0.8 },
    standing: "S3 G2 R3 A2 Q0 | 3; 0/0/0/0 | 3",
    ...{ overrides: ["O7 partial"], primary: "T10", next: "T09 T08 T12", priority: 64.25 },
  },
  {
    no: "E09",
    because: "all of it is disputed",
    facts: { d: 60, reason: "RC05", open: 40_000, disputed: 40_000, amountRank: 0.4 },
    standing: "S3 G2 R3 A2 Q0 | 3; 0/0/0/0 | 2",
    ...{ overrides: ["O7"], primary: "T09", next: "T37 T12", priority: 54.25 },
  },
  {
    no: "E10",
    because: "a small sum of an evading problem customer",
    facts: {
      ...{ d: 75, behaviour: "B3", reason: "RC13", quadrant: "Q4", importance: "I3" },
      ...{ open: 7_500, score: 70, amountRank: 0.1, promisesBroken: 2 },
    },
    standing: "S3 G3 R3 A1 Q4 | 3; 1/0/1/1 | 5",
    ...{ overrides: [], primary: "T26", next: "T15 T06 T22", priority: 52 },
  },
  {
    no: "E11",
    because: "both letters are out: a visit",
    facts: {
      ...{ d: 80, behaviour: "B2", reason: "RC03", quadrant: "Q3", open: 90_000 },
      ...{ amountRank: 0.6, lettersSent: { letter2: "unknown", letter3: "unknown" } },
    },
    standing: "S3 G2 R3 A2 Q3 | 3; 0/0/0/1 | 4",
    ...{ overrides: [], primary: "T08", next: "T21 T45 T40", priority: 59.25 },
  },
  {
    no: "E12",
    because: "a large triangular debt of an important customer",
    facts: {
      ...{ d: 120, behaviour: "B1", reason: "RC18", importance: "I1", open: 900_000 },
      ...{ score: 60, amountRank: 0.98 },
    },
    standing: "S4 G3 R3 A3 Q2 | 4; 0/0/-1/0 | 3",
    ...{ overrides: [], primary: "T18", next: "T15 T19 T07", priority: 63 },
  },
  {
    no: "E13",
    because: "the guarantee runs out in twenty days",
    facts: {
      ...{ d: 150, behaviour: "B3", reason: "RC02", open: 40_000, amountRank: 0.4 },
      ...{ guaranteeDaysLeft: 20, score: 66 },
    },
    standing: "S4 G3 R3 A2 Q3 | 4; 1/0/0/1 | 5",
    ...{ overrides: ["O6"], primary: "T31", next: "T30 T06 T21", priority: 65.6 },
  },
  {
    no: "E14",
    because: "signs of fraud and a deceiving customer",
    facts: {
      ...{ d: 200, behaviour: "B4", reason: "RC20", importance: "I3", open: 300_000 },
      ...{ score: 85, fraudSigns: 3, amountRank: 0.9 },
    },
    standing: "S5 G4 R4 A2 Q0 | 5; 2/1/1/0 | 5",
    ...{ overrides: ["O4"], primary: "T37", next: "T28 T32 T29", priority: 64.75 },
  },
  {
    no: "E15",
    because: "willing but unable after half a year: mediation",
    facts: {
      ...{ d: 230, quadrant: "Q2", reason: "RC19", open: 450_000, score: 68 },
      amountRank: 0.95,
    },
    standing: "S5 G4 R3 A2 Q2 | 5; 0/0/0/0 | 5",
    ...{ overrides: [], primary: "T44", next: "T18 T15 T19", priority: 60.05 },
  },
  {
    no: "E16",
    because: "the limitation period runs out in ninety-five days",
    facts: {
      ...{ d: 1000, quadrant: "Q3", reason: "RC16", open: 150_000, score: 80 },
      ...{ limitationDaysLeft: 95, amountRank: 0.7 },
    },
    standing: "S6 G4 R4 A2 Q3 | 5; 0/1/0/1 | 5",
    ...{ overrides: ["O6"], primary: "T43", next: "T30 T29 T06", priority: 63 },
  },
  {
    no: "E17",
    because: "the limitation period has run out",
    facts: { d: 1300, quadrant: "Q4", open: 90_000, limitationExpired: true, amountRank: 0.6 },
    standing: "S6 G4 R4 A2 Q4 | 5; 0/1/0/1 | 3",
    ...{ overrides: ["O5"], primary: "T12", next: "T13 T33 T04", priority: 56.5 },
  },
  {
    no: "E18",
    because: "a disaster outside anybody's power",
    facts: { d: 50, quadrant: "Q2", reason: "RC17", open: 70_000, externalEvent: true },
    standing: "S3 G2 R3 A2 Q2 | 3; 0/0/0/0 | 2",
    ...{ overrides: ["O9"], primary: "T14", next: "T16 T13 T20", priority: 56.75 },
  },
  {
    no: "E19",
    because: "insolvency proceedings: only the claim is filed",
    facts: { d: 95, open: 60_000, insolvency: "accepted" },
    standing: "S4 G3 R3 A2 Q0 | 4; 0/0/0/0 | -",
    ...{ overrides: ["O2"], primary: "T46", next: "", priority: undefined },
  },
];

function standingText(inputs: TacticInputs): string {
  const { standing, line } = planTactics(inputs, DEFAULT_POLICY);
  const { behaviour, tier, class: ofClass, quadrant } = line.deltas;
  const ids = [
    ...[standing.stage, standing.grade.grade, standing.risk.tier, standing.amountClass],
    standing.quadrant.quadrant,
  ].join(" ");
  const deltas = [behaviour, tier, ofClass, quadrant].join("/");
  return `${ids} | ${String(line.base)}; ${deltas} | ${String(line.level ?? "-")}`;
}

describe("the worked examples", () => {
  test.each(EXAMPLES)("$no: $because", ({ facts, ...expected }) => {
    const inputs = tacticInputsOf(facts);
    const plan = planTactics(inputs, DEFAULT_POLICY);
    expect({
      standing: standingText(inputs),
      overrides: plan.overrides,
      primary: plan.primary.code,
      next: plan.next.map(({ code }) => code).join(" "),
      priority: plan.priority,
    }).toEqual({
      standing: expected.standing,
      overrides: expected.overrides,
      primary: expected.primary,
      next: expected.next,
      priority: expected.priority,
    });
  });
});
