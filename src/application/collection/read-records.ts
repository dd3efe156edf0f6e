// Rows of the kept tables as records and profiles. What cannot be read is named by the table itself, never guessed.
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { CONTACT_CHANNELS } from "../../domain/conduct/check-contact";
import type { CustomerProfile } from "../../domain/profile/customer-profile";
import {
  EVIDENCE_TYPES,
  LOG_KINDS,
  PROMISE_STATES,
  type CollectionRecords,
} from "../../domain/records/collection-records";
import type { ContactLogFacts } from "../../domain/risk/contact-log-facts";
import type { Rating } from "../../domain/risk/risk-score";
import { WARNING_SIGNS } from "../../domain/risk/warning-signs";
import { INTEREST_RULES, type InterestChoice } from "./customer-interest";
import type { KeptTable, KeptValues } from "../kept/kept-tables";

/** A profile as it stands on its sheet. */
export interface ProfileRow {
  readonly customer: string;
  /** "" = in every currency. */
  readonly currency: string;
  readonly owner: string;
  readonly profile: CustomerProfile;
  /** Undefined where no rule is chosen. */
  readonly interest: InterestChoice | undefined;
  readonly sheet: string;
  readonly rowIndex: number;
}

export interface RecordTables {
  readonly log: KeptTable | undefined;
  readonly promises: KeptTable | undefined;
  readonly disputes: KeptTable | undefined;
  readonly evidence: KeptTable | undefined;
}

export function recordsFrom(tables: RecordTables, minorDigitsOf: MinorDigits): CollectionRecords {
  return {
    log: rowsOf(tables.log).flatMap((values, index) => {
      const date = dateIn(values, "date");
      const customer = textIn(values, "customer");
      if (date === undefined || customer === "") return [];
      return [
        {
          ...{ date, customer, currency: textIn(values, "currency") },
          id: textIn(values, "entry") || `row ${String(index)}`,
          kind: choiceIn(values, "kind", LOG_KINDS) ?? "note",
          tactic: textIn(values, "tactic").slice(0, 3).toUpperCase(),
          channel: choiceIn(values, "channel", CONTACT_CHANNELS),
          direction: choiceIn(values, "direction", ["out", "in"] as const),
          isAnswered: yesNoIn(values, "isAnswered"),
          isHeated: yesNoIn(values, "isHeated") === true,
          until: dateIn(values, "until"),
          condition: textIn(values, "condition"),
          conditionHolds: yesNoIn(values, "conditionHolds"),
          text: textIn(values, "text"),
        },
      ];
    }),
    promises: rowsOf(tables.promises).flatMap((values) => {
      const dueDate = dateIn(values, "dueDate");
      const customer = textIn(values, "customer");
      if (dueDate === undefined || customer === "") return [];
      return [
        {
          ...{ dueDate, customer, currency: textIn(values, "currency") },
          madeOn: dateIn(values, "madeOn"),
          amountMinor: minorIn(values, "amount", minorDigitsOf),
          state: choiceIn(values, "state", PROMISE_STATES) ?? "pending",
          isWritten: yesNoIn(values, "isWritten") === true,
        },
      ];
    }),
    disputes: rowsOf(tables.disputes).map((values) => ({
      customer: textIn(values, "customer"),
      currency: textIn(values, "currency"),
      amountMinor: minorIn(values, "amount", minorDigitsOf),
      isOpen: yesNoIn(values, "isOpen") !== false,
    })),
    evidence: rowsOf(tables.evidence).flatMap((values) => {
      const type = choiceIn(values, "type", EVIDENCE_TYPES);
      return type === undefined
        ? []
        : [
            {
              ...{ customer: textIn(values, "customer"), type },
              isAtHand: yesNoIn(values, "isAtHand") === true,
            },
          ];
    }),
  };
}

/** Digits after the point by currency code; 2 where the code is not known. */
export type MinorDigits = (currencyCode: string) => number;

export function profilesFrom(
  table: KeptTable | undefined,
  minorDigitsOf: MinorDigits,
): readonly ProfileRow[] {
  return (table?.rows ?? []).flatMap(({ values, rowIndex }) => {
    const customer = textIn(values, "customer");
    if (customer === "") return [];
    return [
      {
        ...{ customer, rowIndex, sheet: table?.sheet ?? "" },
        currency: textIn(values, "currency"),
        owner: textIn(values, "owner"),
        profile: profileIn(values, minorDigitsOf),
        interest: interestIn(values),
      },
    ];
  });
}

/** Fields whose cell holds exactly what the profile takes: choices by id, yes or no, whole numbers, shares, days. */
const PLAIN_FIELDS = [
  ...["reason", "importance", "behaviour", "quadrant", "dispute", "insolvency", "debtGrade"],
  ...["fraudSigns", "warningScore", "promisesKept", "promisesBroken", "payday", "evidenceScore"],
  ...["score", "externalEvent", "noContactRequest", "lastInterruption", "guaranteeEnd"],
  ...["marginOfAverage", "orderGrowth", "location", "ourFaultProven", "recoveryExceedsCost"],
  ...["shareholderCondition", "cannotBeFound", "enforcementEndedNoAssets", "struckOffNoSuccessor"],
  "limitationPleaded",
] as const;

const LOG_FIELDS = [
  ...["fraudEvidence", "changingReasons", "deciderUnreachable", "offeredPlanOrAnswered"],
  ...["partPaymentWithin60", "objectionOnlyAfterAcceptance", "freeAssets15", "returnedBills"],
  ...["paysWagesAndSuppliers", "cashGap", "customerInEnforcement", "paidAtLast", "falseStatements"],
  ...["shortPayments", "objectionsAfterAcceptance", "partPayments", "excusesWithoutProof"],
  ...["contacts", "unanswered", "unansweredInRow", "meanDelayDays"],
];

function profileIn(values: KeptValues, minorDigitsOf: MinorDigits): CustomerProfile {
  // Each value was read as its column's kind, and columns are declared as the profile's fields are typed.
  const plain = picked(values, PLAIN_FIELDS) as CustomerProfile;
  const log = picked(values, LOG_FIELDS) as ContactLogFacts;
  const ratings = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((factor) => ratingIn(values, factor));
  const signs = textIn(values, "warningSigns").toLowerCase();
  // Only days that are filled in: an empty cell leaves what the log says of that letter.
  const letters = Object.fromEntries(
    (["letter1", "letter2", "letter3"] as const).flatMap((letter) => {
      const day = dateIn(values, letter);
      return day === undefined ? [] : [[letter, day]];
    }),
  );
  const hasLetters = Object.keys(letters).length > 0;
  return {
    ...plain,
    ...(values["disputedAmount"] === undefined
      ? {}
      : { disputedAmountMinor: minorIn(values, "disputedAmount", minorDigitsOf) }),
    ...(signs === ""
      ? {}
      : { warningSigns: WARNING_SIGNS.filter((sign) => new RegExp(`\\b${sign}\\b`).test(signs)) }),
    ...(ratings.every((rating) => rating === null) ? {} : { nineRatings: ratings }),
    ...(hasLetters ? { lettersSent: letters } : {}),
    ...(Object.keys(log).length === 0 ? {} : { log }),
  };
}

function interestIn(values: KeptValues): InterestChoice | undefined {
  const rule = choiceIn(values, "interestRule", INTEREST_RULES);
  if (rule === undefined) return undefined;
  const contractDay = dateIn(values, "interestContractDay");
  return { rule, rate: rateTextOf(textIn(values, "interestRate")), contractDay };
}

/** A cell that is no text any more holds the rate as a share. */
function rateTextOf(text: string): string {
  return /^0?\.\d+$/.test(text) ? `${String(Number((Number(text) * 100).toFixed(6)))}%` : text;
}

function picked(values: KeptValues, fields: readonly string[]): KeptValues {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = values[field];
      return value === undefined ? [] : [[field, value]];
    }),
  );
}

function rowsOf(table: KeptTable | undefined): readonly KeptValues[] {
  return (table?.rows ?? []).map(({ values }) => values);
}

export function textIn(values: KeptValues, id: string): string {
  const value = values[id];
  return value === undefined ? "" : String(value).trim();
}

export function dateIn(values: KeptValues, id: string): CalendarDate | undefined {
  const value = values[id];
  return typeof value === "number" ? (value as CalendarDate) : undefined;
}

function yesNoIn(values: KeptValues, id: string): boolean | undefined {
  const value = values[id];
  return typeof value === "boolean" ? value : undefined;
}

export function choiceIn<Id extends string>(
  values: KeptValues,
  id: string,
  ids: readonly Id[],
): Id | undefined {
  return ids.find((each) => each === values[id]);
}

function ratingIn(values: KeptValues, factor: number): Rating {
  const value = Number(values[`rating${String(factor)}`] ?? Number.NaN);
  return ([1, 2, 3, 4, 5] as const).find((rating) => rating === value) ?? null;
}

function minorIn(values: KeptValues, id: string, minorDigitsOf: MinorDigits): number {
  const value = values[id];
  if (typeof value !== "number") return 0;
  return Math.round(value * 10 ** minorDigitsOf(textIn(values, "currency")));
}
