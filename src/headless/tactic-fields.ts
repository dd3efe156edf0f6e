// The fields of an input of `npm run tactics`: names and values of catalogue 5.1 and of the decisions on it.
import type { CalendarDate } from "../domain/calendar/calendar-date";
import { BEHAVIOURS } from "../domain/risk/behaviour";
import type { ContactLogFacts } from "../domain/risk/contact-log-facts";
import { GRADES } from "../domain/risk/debt-grade";
import { QUADRANTS } from "../domain/risk/quadrant";
import type { NineRatings, Rating } from "../domain/risk/risk-score";
import { WARNING_SIGNS } from "../domain/risk/warning-signs";
import { CUSTOMER_CLASSES } from "../domain/tactics/modifier-table";
import { REASONS } from "../domain/tactics/reason-table";
import type { LettersSent, TacticDone } from "../domain/tactics/tactic-inputs";
import { LETTER_TACTICS, TACTICS, type LetterId } from "../domain/tactics/tactic-table";
import {
  asObject,
  FieldProblem,
  parseDate,
  parseList,
  parseNumber,
  parseObject,
  parseOneOf,
  parseText,
  parseWhole,
  parseYesNo,
  within,
  type Parse,
} from "./field-parsers";

const MOST_AMOUNT = 1e13;
const count = parseWhole(0, 100_000);
const CODES = TACTICS.map(({ code }) => code);

const parseRating: Parse<Rating> = (value) =>
  value === null ? null : (parseWhole(1, 5)(value) as Rating);

/** Nine values in the course's order, or an object by factor number; null or missing = unrated. */
const parseRatings: Parse<NineRatings> = (value) => {
  const list: unknown[] = Array.isArray(value)
    ? value
    : Array.from({ length: 9 }, (_, at) => asObject(value)[String(at + 1)] ?? null);
  if (list.length !== 9) throw new FieldProblem("not-a-list", value, "9");
  return list.map((each, at) => within(`[${String(at)}]`, () => parseRating(each)));
};

/** An object by letter, null = sent on an unknown day; or a list of letters sent on unknown days. */
const parseLetters: Parse<LettersSent> = (value) => {
  const entries: (readonly [string, unknown])[] = Array.isArray(value)
    ? value.map((each) => [parseText(each), null] as const)
    : Object.entries(asObject(value));
  return Object.fromEntries(
    entries.map(([name, on]) => [
      within(`.${name}`, () => letterNamed(name)),
      on === null ? "unknown" : within(`.${name}`, () => parseDate(on)),
    ]),
  );
};

function letterNamed(name: string): LetterId {
  const letters = Object.entries(LETTER_TACTICS) as readonly [LetterId, string][];
  const found = letters.find(([letter, code]) => name === letter || name === code);
  if (found === undefined)
    throw new FieldProblem("not-one-of", name, Object.keys(LETTER_TACTICS).join(", "));
  return found[0];
}

const parseDone: Parse<TacticDone> = (value) => {
  const { code, date } = parseObject<TacticDone>({ code: parseOneOf(CODES), date: parseDate })(
    value,
  );
  if (code === undefined) throw new FieldProblem("required", value, "code", ".code");
  if (date === undefined) throw new FieldProblem("required", value, "date", ".date");
  return { code, date };
};

// Published under the catalogue's name; the domain says customer.
type PublishedLog = Omit<ContactLogFacts, "customerInEnforcement"> & {
  readonly debtorInEnforcement?: boolean | undefined;
};

const parsePublishedLog = parseObject<PublishedLog>({
  falseStatements: count,
  fraudEvidence: parseYesNo,
  changingReasons: parseYesNo,
  contacts: count,
  unanswered: count,
  unansweredInRow: count,
  deciderUnreachable: parseYesNo,
  shortPayments: count,
  objectionsAfterAcceptance: count,
  partPayments: count,
  meanDelayDays: parseNumber(-10_000, 100_000),
  paidAtLast: parseYesNo,
  offeredPlanOrAnswered: parseYesNo,
  partPaymentWithin60: parseYesNo,
  objectionOnlyAfterAcceptance: parseYesNo,
  excusesWithoutProof: count,
  freeAssets15: parseYesNo,
  paysWagesAndSuppliers: parseYesNo,
  returnedBills: parseYesNo,
  cashGap: parseYesNo,
  debtorInEnforcement: parseYesNo,
});

const parseLog: Parse<ContactLogFacts> = (value) => {
  const { debtorInEnforcement, ...facts } = parsePublishedLog(value);
  return { ...facts, customerInEnforcement: debtorInEnforcement };
};

const days = parseWhole(-100_000, 100_000);
const amount = parseNumber(0, MOST_AMOUNT);

/** Every field with what it takes. Amounts are whole units of the currency, as decimal texts or numbers. */
export const TACTIC_FIELDS = {
  id: parseText,
  currency: parseText,
  asOf: parseDate,
  dueDate: parseDate,
  d: days,
  openAmount: amount,
  disputedAmount: amount,
  totalOpen: amount,
  amountRank: parseNumber(0, 1),
  debtGrade: parseOneOf(GRADES),
  nineRatings: parseRatings,
  score: parseNumber(0, 100),
  behaviour: parseOneOf(BEHAVIOURS),
  reason: parseOneOf(REASONS.map(({ code }) => code)),
  quadrant: parseOneOf(QUADRANTS),
  dispute: parseOneOf(["none", "partial", "full"]),
  importance: parseOneOf(CUSTOMER_CLASSES),
  fraudSigns: parseWhole(0, 6),
  warningScore: parseNumber(0, 100),
  warningSigns: parseList(parseOneOf(WARNING_SIGNS)),
  promiseDate: parseDate,
  promiseAmount: amount,
  promiseRunning: parseYesNo,
  promisesKept: count,
  promisesBroken: count,
  lastInterruption: parseDate,
  limitationDaysLeft: days,
  limitationExpired: parseYesNo,
  guaranteeEnd: parseDate,
  guaranteeDaysLeft: days,
  insolvency: parseOneOf(["none", "accepted", "noAssets"]),
  externalEvent: parseYesNo,
  evidenceScore: parseNumber(0, 100),
  lettersSent: parseLetters,
  tacticsDone: parseList(parseDone),
  log: parseLog,
  cannotBeFound: parseYesNo,
  enforcementEndedNoAssets: parseYesNo,
  struckOffNoSuccessor: parseYesNo,
  limitationPleaded: parseYesNo,
  noContactRequest: parseYesNo,
  ourFaultProven: parseYesNo,
  recoveryExceedsCost: parseYesNo,
  shareholderCondition: parseYesNo,
  payday: parseWhole(1, 31),
} as const;

export type TacticField = keyof typeof TACTIC_FIELDS;

/** Short names of the worked examples. */
const SHORT_NAMES: Readonly<Record<string, TacticField>> = {
  open: "openAmount",
  disputed: "disputedAmount",
  class: "importance",
  no: "id",
  name: "id",
};

/** The field that a name means, or undefined. */
export function fieldNamed(name: string): TacticField | undefined {
  if (Object.hasOwn(TACTIC_FIELDS, name)) return name as TacticField;
  return Object.hasOwn(SHORT_NAMES, name) ? SHORT_NAMES[name] : undefined;
}

export type TacticFieldValues = {
  readonly [Field in TacticField]?: ReturnType<(typeof TACTIC_FIELDS)[Field]>;
};

/** Values of an input with the days settled: what the engine cannot do without. */
export interface SettledFields extends TacticFieldValues {
  readonly asOf: CalendarDate;
  readonly d: number;
  readonly openAmount: number;
}
