// The worklist as a table the team shares: what is written, and what its ticks mean when read back.
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { addWorkingDays } from "../../domain/calendar/working-days";
import { WORK_STATES } from "../../domain/records/worklist";
import type { StageId } from "../../domain/risk/stage-table";
import type { TierId } from "../../domain/risk/risk-score";
import type { OwnerRole } from "../../domain/tactics/rhythm-table";
import { TACTICS, type TacticCode } from "../../domain/tactics/tactic-table";
import type { KeptEntry, KeptTable } from "../kept/kept-tables";
import { choiceIn, dateIn, textIn } from "./read-records";
import type { WorkRow } from "./worklist-rows";

export interface WorklistWords {
  readonly tactics: Readonly<Record<TacticCode, string>>;
  readonly stages: Readonly<Record<StageId, string>>;
  readonly tiers: Readonly<Record<TierId, string>>;
  readonly owners: Readonly<Record<OwnerRole, string>>;
  readonly listMark: string;
}

/** A tactic in a cell: its code first, so that it is known again in every language. */
export function tacticLabel(code: TacticCode, words: WorklistWords): string {
  return `${code} ${words.tactics[code]}`;
}

/**
 * Rows to write. A row of the table that is no longer listed is marked as such and kept: it may carry
 * the team's notes. A tick that is not in the log yet is left alone.
 */
export function worklistEntries(
  rows: readonly WorkRow[],
  known: KeptTable | undefined,
  words: WorklistWords,
): readonly KeptEntry[] {
  const unread = new Set(tickedRows(known).map(({ key }) => JSON.stringify(key)));
  const entries = rows.map((row, index): KeptEntry => {
    const { customer, currency, plan } = row;
    const key = { customer: customer.name || customer.id, currency: currency.code };
    const isTicked = unread.has(JSON.stringify(key));
    return {
      ...key,
      ...{ rank: index + 1, amount: customer.pastDueMinor / 10 ** currency.minorDigits },
      ...{ stage: words.stages[plan.standing.stage], tier: words.tiers[plan.standing.risk.tier] },
      tactic: tacticLabel(row.tactic, words),
      next: plan.next.map(({ code }) => tacticLabel(code, words)).join(words.listMark),
      ...{ channel: row.channel, due: row.dueOn },
      owner: row.owner || row.roles.map((role) => words.owners[role]).join(words.listMark),
      ...(isTicked
        ? {}
        : {
            state: row.state,
            until: row.state === "postponed" ? row.dueOn : null,
            isRecorded: row.markedBy !== undefined,
          }),
    };
  });
  const listed = new Set(
    entries.map(({ customer, currency }) => JSON.stringify({ customer, currency })),
  );
  const gone = (known?.rows ?? []).flatMap(({ values }): KeptEntry[] => {
    const key = { customer: textIn(values, "customer"), currency: textIn(values, "currency") };
    return listed.has(JSON.stringify(key)) || key.customer === ""
      ? []
      : [{ ...key, state: "gone" }];
  });
  return [...entries, ...gone];
}

export interface Tick {
  readonly key: { readonly customer: string; readonly currency: string };
  readonly entry: KeptEntry;
}

/** Rows ticked as done or postponed that the log does not have yet. */
export function readTicks(table: KeptTable | undefined, asOfDate: CalendarDate): readonly Tick[] {
  return tickedRows(table).map(({ key, state, values }): Tick => {
    const code = textIn(values, "tactic").slice(0, 3);
    const tactic = TACTICS.some((each) => each.code === code) ? code : "";
    const channel = choiceIn(values, "channel", ["call", "message", "email", "visit", "letter"]);
    const text = textIn(values, "note");
    return {
      key,
      entry: {
        ...{ ...key, date: asOfDate, kind: state, tactic },
        ...(text === "" ? {} : { text }),
        ...(state === "postponed"
          ? { until: dateIn(values, "until") ?? addWorkingDays(asOfDate, 1) }
          : {}),
        ...(state === "done" && channel !== undefined ? { channel, direction: "out" } : {}),
      },
    };
  });
}

function tickedRows(table: KeptTable | undefined) {
  return (table?.rows ?? []).flatMap(({ values }) => {
    const state = choiceIn(values, "state", WORK_STATES);
    if ((state !== "done" && state !== "postponed") || values["isRecorded"] === true) return [];
    const key = { customer: textIn(values, "customer"), currency: textIn(values, "currency") };
    return key.customer === "" ? [] : [{ key, state, values }];
  });
}
