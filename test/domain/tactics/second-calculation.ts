// Section 5 of the catalogue calculated a second time, straight from its text: tables as they are printed there,
// one long walk through the algorithm, numbers written out, nothing shared with src/. It exists to disagree.
import type { TacticInputs } from "../../../src/domain/tactics/tactic-inputs";

const words = (text: string): string[] => text.split(" ").filter((word) => word !== "");

const MATRIX = `
S0 | T01 T02 T12 | T01 T02 | T01 T14 T16 T02 | T01 T02 T22 T24 | T24 T28 T15 T02 | 0 0 1
S1 | T03 T04 T05 T38 | T04 T38 T03 T05 | T04 T13 T14 T16 | T04 T05 T22 T24 | T05 T28 T24 T15 | 1 1 3
S2 | T04 T11 T05 T22 | T38 T22 T13 T05 | T13 T14 T16 T12 | T06 T05 T21 T22 T24 | T06 T05 T28 T15 T24 | 2 1 4
S3 | T08 T12 T11 T28 | T08 T22 T13 T41 | T13 T15 T17 T14 T08 | T06 T08 T21 T45 T40 | T28 T15 T06 T29 | 3 2 5
S4 | T12 T08 T06 T28 | T40 T41 T06 T42 | T15 T18 T19 T44 | T30 T06 T21 T45 | T29 T31 T06 T30 | 4 3 5
S5 | T28 T12 T06 T44 | T44 T40 T06 T30 | T44 T18 T15 T19 | T30 T29 T06 T21 T44 | T30 T31 T29 T33 | 5 4 5
S6 | T43 T28 T44 T30 | T43 T44 T30 | T43 T44 T18 T15 | T30 T29 T43 T06 | T43 T31 T30 T33 | 5 4 5`
  .trim()
  .split("\n")
  .map((line) => line.split("|").map(words));

const REASONS: Record<string, string[]> = Object.fromEntries(
  `RC00 ?? T04 T11;RC01 -+ T21 T24;RC02 -+ T22 T24 T40;RC03 -? T07 T12;RC04 ?+ T22 T23 T40
RC05 ?+ T09 T10 T37;RC06 ?+ T09 T10 T37;RC07 -+ T11 T12 T37 T21;RC08 ?? T35 T40 T36
RC09 +? T39 T17 T14;RC10 ++ T12 T38 T37;RC11 ++ T39 T12 T38;RC12 -+ T37 T12 T13
RC13 ?? T11 T28 T27;RC14 ?+ T11 T03 T22;RC15 ++ T38 T22 T01;RC16 -+ T21 T37 T06
RC17 +- T14 T16 T20;RC18 +- T18 T17;RC19 +- T17 T19 T16;RC20 -? T37 T28 T32;RC21 -+ T24 T22`
    .split(/[;\n]/)
    .map(words)
    .map(([code, ...rest]) => [code ?? "", rest]),
);

/** T01 … T47 in order. */
const LEAST = words(
  "0 0 1 1 1 3 1 3 0 0 1 0 0 0 0 0 0 2 1 0 2 1 1 0 1 1 1 0 5 5 4 5 3 0 0 0 0 1 0 2 2 0 0 4 3 0 0",
).map(Number);

export interface SecondAnswer {
  readonly stage: string;
  readonly phase: string;
  readonly dispute: string;
  readonly amountClass: string;
  readonly behaviour: string;
  readonly quadrant: string;
  readonly grade: string;
  readonly score: number;
  readonly tier: string;
  readonly overrides: readonly string[];
  readonly base: number;
  readonly deltas: string;
  readonly level: number | null;
  readonly list: readonly string[];
  readonly priority: number | null;
}

/** Halves up by decimal digits, not by arithmetic. */
function twoDecimals(value: number): number {
  return Math.round(Number(`${value.toFixed(9)}e2`) + 1e-6) / 100;
}

export function secondCalculation(given: TacticInputs): SecondAnswer {
  const log = given.log ?? {};
  const d = given.daysPastDue;
  const open = given.openAmountMinor / 100;
  const disputed = given.disputedAmountMinor / 100;
  const total = given.totalOpenMinor / 100;
  const fraud = given.fraudSigns ?? 0;
  const kept = given.promisesKept ?? 0;
  const broken = given.promisesBroken ?? 0;
  const reason = given.reason ?? "RC00";
  const importance = given.importance ?? "I2";
  const [hints = "??", ...reasonTactics] = REASONS[reason] ?? [];

  // 1
  let s = 0;
  for (const first of [0, 16, 31, 91, 181, 365]) if (d >= first) s++;
  const phase = d < 0 ? "none" : d <= 30 ? "early" : d <= 90 ? "mid" : "long";
  let dispute = disputed === 0 ? "none" : disputed < open ? "partial" : "full";
  if (given.dispute) dispute = given.dispute;
  // The word wins over the amount (decisions): "none" leaves nothing disputed.
  const sized = dispute === "partial" ? open - disputed : open;
  let amountClass = "A2";
  if (sized < 10_000) amountClass = "A1";
  else if (sized >= 500_000 || (sized >= 100_000 && sized >= total * 0.1)) amountClass = "A3";

  // 2
  let warning = given.warningScore;
  if (warning === undefined) {
    const weights: Record<string, number[]> = {
      company: [5, 8, 6, 5, 8, 4, 8, 6],
      finance: [6, 5, 6, 10, 7],
      people: [5, 5, 3, 3],
      external: [4, 6],
    };
    warning = 0;
    for (const sign of new Set(given.warningSigns ?? []))
      warning += weights[sign.replace(/\d/, "")]?.[Number(sign.replace(/\D/g, "")) - 1] ?? 0;
    if (warning > 100) warning = 100;
  }
  let behaviour = "B0";
  if ((log.partPayments ?? 0) >= 2 || ((log.meanDelayDays ?? 0) >= 15 && log.paidAtLast))
    behaviour = "B1";
  if ((log.shortPayments ?? 0) >= 2 || (log.objectionsAfterAcceptance ?? 0) >= 2) behaviour = "B2";
  if ((log.contacts ?? 0) >= 5 && (log.unanswered ?? 0) * 10 >= (log.contacts ?? 0) * 6)
    behaviour = "B3";
  if ((log.unansweredInRow ?? 0) >= 3 && log.deciderUnreachable) behaviour = "B3";
  if ((log.falseStatements ?? 0) >= 2) behaviour = "B4";
  if (fraud >= 1 && log.fraudEvidence) behaviour = "B4";
  if (broken >= 3 && log.changingReasons) behaviour = "B4";
  if (given.behaviour) behaviour = given.behaviour;

  const willing: number[] = [];
  if (log.offeredPlanOrAnswered) willing.push(20);
  if (kept + broken > 0 && kept * 10 >= (kept + broken) * 8) willing.push(15);
  if (kept + broken > 0 && kept * 2 < kept + broken) willing.push(-15);
  if (log.partPaymentWithin60) willing.push(10);
  if ((log.unansweredInRow ?? 0) >= 3) willing.push(-20);
  if (log.objectionOnlyAfterAcceptance) willing.push(-15);
  if ((log.excusesWithoutProof ?? 0) >= 2) willing.push(-10);
  const able: number[] = [];
  if (log.freeAssets15) able.push(20);
  if (log.paysWagesAndSuppliers) able.push(10);
  if (warning >= 30) able.push(-15);
  else if (warning >= 15) able.push(-10);
  if (log.returnedBills) able.push(-15);
  if (log.cashGap) able.push(-10);
  if (log.customerInEnforcement) able.push(-20);
  const axis = (points: number[], hint: string): string => {
    if (points.length === 0) return hint;
    return points.reduce((sum, each) => sum + each, 50) >= 50 ? "+" : "-";
  };
  const pair = axis(willing, hints.charAt(0)) + axis(able, hints.charAt(1));
  const q = given.quadrant
    ? Number(given.quadrant.charAt(1))
    : ({ "++": 1, "+-": 2, "-+": 3, "--": 4 }[pair] ?? 0);

  // 3
  const expired = given.limitationExpired ?? (given.limitationDaysLeft ?? 1) < 0;
  let g = d <= 0 ? 1 : 2;
  if (d >= 91 || (d >= 31 && (broken >= 2 || warning >= 30))) g = 3;
  if (d >= 181 || fraud >= 2 || given.cannotBeFound) g = 4;
  if (
    given.insolvency === "noAssets" ||
    given.enforcementEndedNoAssets ||
    given.struckOffNoSuccessor ||
    (expired && given.limitationPleaded)
  )
    g = 5;
  if (given.debtGrade) g = Number(given.debtGrade.charAt(1));
  const weights = [12, 18, 20, 15, 6, 5, 12, 7, 5];
  let top = 0;
  let bottom = 0;
  (given.nineRatings ?? []).forEach((rating, at) => {
    if (rating === null) return;
    top += ((weights[at] ?? 0) * (rating - 1)) / 4;
    bottom += weights[at] ?? 0;
  });
  const fallback = [20, 30, 40, 55, 70, 80, 90][s] ?? 0;
  const exact = given.score ?? (bottom >= 60 ? (100 * top) / bottom : fallback);
  const r = exact < 25 ? 1 : exact < 50 ? 2 : exact < 75 ? 3 : 4;

  // 4
  const promise = given.promiseRunning ?? (given.promise?.date ?? 0) >= given.asOfDate;
  const held: Record<string, unknown> = {
    O1: open === 0,
    O2: given.insolvency === "accepted",
    O4: behaviour === "B4" && fraud >= 2,
    O5: expired,
    O7: dispute === "full",
    O8: reason === "RC11" || (reason === "RC09" && given.ourFaultProven),
    O10: promise && fraud === 0,
    O9: given.externalEvent,
  };
  const main = words("O1 O2 O4 O5 O7 O8 O10 O9").find((code) => held[code]) ?? "";
  const quiet = main === "O1" || main === "O2";
  const left = given.limitationDaysLeft ?? Infinity;
  const guarantee = given.guaranteeDaysLeft ?? Infinity;
  const limitationNear = !quiet && !expired && left >= 0 && left <= 180;
  const guaranteeNear = !quiet && guarantee >= 0 && guarantee <= 60;
  const partial = !quiet && dispute === "partial";
  const overrides = [
    main,
    given.noContactRequest ? "O3" : "",
    limitationNear || guaranteeNear ? "O6" : "",
    partial ? "O7 partial" : "",
  ].filter((code) => code !== "");

  // 5
  const row = MATRIX[s] ?? [];
  const [base = 0, least = 0, most = 0] = (row[6] ?? []).map(Number);
  const deltas = [
    { B0: 0, B1: 0, B2: 0, B3: 1, B4: 2 }[behaviour] ?? 0,
    [-1, 0, 0, 1][r - 1] ?? 0,
    { I1: -1, I2: 0, I3: 1 }[importance],
    [0, -1, 0, 1, s >= 3 ? 1 : 0][q] ?? 0,
  ];
  let delta = deltas.reduce((sum, each) => sum + each, 0);
  if (delta < -1) delta = -1;
  if (delta > 2) delta = 2;
  let e = base + delta;
  if (e < least) e = least;
  if (e > most) e = most;
  const gradeLeast = [0, 1, 3, 4, 6][g - 1] ?? 0;
  if (e < gradeLeast) e = gradeLeast;
  if (main === "O4") e = 5;
  if (main === "O5" && e > 3) e = 3;
  if ((main === "O7" || main === "O8" || main === "O9") && e > 2) e = 2;

  // 6
  const own = words(
    {
      O1: "T34",
      O2: "T46",
      O4: "T37 T28 T32 T29 T30",
      O5: "T12 T13 T33",
      O7: "T09 T37 T12",
      O10: "T47",
      O9: "T14 T16 T13",
    }[main] ?? "",
  );
  let list = own.length > 0 ? [...own] : [...(row[q + 1] ?? [])];
  // 7
  if (importance === "I1" && list.includes("T40") && list.includes("T06")) {
    list = list.filter((code) => code !== "T40");
    list.splice(list.indexOf("T06"), 0, "T40");
  }
  // 8
  if (s >= 1 && (main === "" || main === "O8") && e <= 4)
    for (const code of [...reasonTactics].reverse())
      if (list.includes(code)) list = [code, ...list.filter((other) => other !== code)];
  if (main === "O8") list = ["T39", ...list];
  // 9
  const ofBehaviour = { B1: "T07 T27", B2: "T12 T10 T37", B3: "T22 T28 T08", B4: "T37 T28" };
  if (!quiet && main !== "O10") {
    list.push(...words(ofBehaviour[behaviour as "B1"] ?? ""), ...reasonTactics);
    if (amountClass === "A3") list.push("T25", "T28");
  }
  // 10
  const gone = new Set<string>();
  const drop = (codes: string): void => {
    for (const code of words(codes)) gone.add(code);
  };
  if (behaviour === "B4") drop("T14 T20 T27 T42");
  if (behaviour === "B3") drop("T20");
  if (importance === "I3") drop("T20 T42");
  if (amountClass === "A1") drop("T08 T28 T29 T31 T40 T41");
  if (amountClass === "A1" && !given.recoveryExceedsCost) drop("T30");
  if (main === "O4") drop("T14 T20");
  if (main === "O5") drop("T06 T21");
  if (main === "O7") drop("T06 T21 T30");
  if (given.noContactRequest) drop("T03 T04 T08");
  if (dispute !== "partial") drop("T10");
  if (given.guaranteeDaysLeft === undefined && !given.shareholderCondition) drop("T31");
  list = list.filter((code) => !gone.has(code));
  // 11
  if (amountClass === "A1" && s >= 1 && main === "") list.unshift("T26");
  // 12
  list = list.filter((code) => {
    const needs =
      code === "T08" && amountClass === "A3" ? 2 : (LEAST[Number(code.slice(1)) - 1] ?? 0);
    return quiet || own.includes(code) || needs <= e;
  });
  // 13
  if (d >= 0) list = list.filter((code) => code !== "T01" && code !== "T02");
  if (d !== 0 && d !== 1) list = list.filter((code) => code !== "T03");
  const early = d < 16 || (importance === "I1" && d < 60 && e < 4);
  if (early) list = list.filter((code) => code !== "T06");
  const sent = given.lettersSent ?? {};
  const isOut = (on: unknown): boolean =>
    on === "unknown" || (typeof on === "number" && on <= given.asOfDate);
  if (isOut(sent.letter1)) list = list.filter((code) => code !== "T02");
  if (isOut(sent.letter2)) list = list.filter((code) => code !== "T05");
  if (isOut(sent.letter3)) {
    const interval = s >= 6 ? 90 : s >= 4 ? 60 : Infinity;
    const passed = sent.letter3 === "unknown" ? 0 : given.asOfDate - Number(sent.letter3);
    if (passed < interval) list = list.filter((code) => code !== "T06");
  }
  const recent = new Set<string>(
    (given.tacticsDone ?? [])
      .filter(({ date }) => date <= given.asOfDate && given.asOfDate - date <= 30)
      .map(({ code }) => code),
  );
  list = [...list.filter((code) => !recent.has(code)), ...list.filter((code) => recent.has(code))];
  if (list.length === 0) list = ["T07"];
  // 14, 15, 16
  if (partial) list = ["T10", "T09", ...list];
  if (limitationNear) list = ["T43", ...list];
  if (guaranteeNear) list = ["T31", ...list];
  list = [...new Set(list)];

  // 5.10
  let window = [0.1, 0.6, 0.8, 1, 0.7, 0.5, 0.4][s] ?? 0;
  if (s === 0 && d >= -7) window = 0.3;
  let legal = 0;
  if (!expired && left >= 0) legal = left <= 30 ? 1 : left <= 90 ? 0.8 : left <= 180 ? 0.5 : 0;
  if (guarantee >= 0 && guarantee <= 60) legal = Math.max(legal, guarantee <= 30 ? 1 : 0.8);
  const priority =
    100 * (0.35 * (exact / 100) + 0.25 * given.amountRank + 0.25 * window + 0.15 * legal);
  return {
    ...{ stage: `S${String(s)}`, phase, dispute, amountClass, behaviour },
    ...{ quadrant: `Q${String(q)}`, grade: `G${String(g)}`, score: twoDecimals(exact) },
    ...{ tier: `R${String(r)}`, overrides, base, deltas: deltas.join("/") },
    ...{ level: quiet ? null : e, list, priority: quiet ? null : twoDecimals(priority) },
  };
}
