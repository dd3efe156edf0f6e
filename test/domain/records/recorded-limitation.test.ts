// From rows of the log to the limitation clock of a claim due on Monday 15 May 2023, seen on 1 June 2026.
import { isoOf } from "../../../src/domain/calendar/calendar-date";
import { claimClock } from "../../../src/domain/limitation/claim-clock";
import { DEFAULT_POLICY } from "../../../src/domain/policy/collection-policy";
import type {
  LogEntry,
  LogKind,
  PromiseToPay,
} from "../../../src/domain/records/collection-records";
import { recordedLimitation } from "../../../src/domain/records/recorded-limitation";
import { dateOf } from "../../support/ledger-of";

type Row = readonly [day: string, kind: LogKind, tactic?: string];

const entry = ([day, kind, tactic = ""]: Row): LogEntry => ({
  ...{ id: day, date: dateOf(day), customer: "C1", currency: "", kind, tactic },
  ...{ channel: undefined, direction: undefined, isAnswered: undefined, isHeated: false },
  ...{ until: undefined, condition: "", conditionHolds: undefined, text: "" },
});

const plan = (madeOn: string | undefined, isWritten: boolean): PromiseToPay => ({
  ...{ customer: "C1", currency: "", dueDate: dateOf("2026-07-01"), amountMinor: 0 },
  ...{ madeOn: madeOn === undefined ? undefined : dateOf(madeOn), state: "pending", isWritten },
});

test.each<{
  because: string;
  log: readonly Row[];
  promises?: readonly PromiseToPay[];
  entered?: string;
  endsOn: string | undefined;
}>([
  { because: "nothing recorded: it has run out", log: [], endsOn: "2026-05-15" },
  {
    because: "a letter alone restarts nothing: nobody has said that it arrived",
    log: [["2025-03-03", "letter3"]],
    endsOn: "2026-05-15",
  },
  {
    because: "a demand whose delivery is proved does",
    log: [["2025-03-03", "done", "T43"]],
    endsOn: "2028-03-03",
  },
  {
    because: "but not once the period is over",
    log: [["2026-05-20", "done", "T43"]],
    endsOn: "2026-05-15",
  },
  {
    because: "a signed acknowledgement binds even then (art. 192)",
    log: [["2026-05-20", "acknowledgement"]],
    endsOn: "2029-05-21",
  },
  {
    because: "a part payment in time restarts it",
    log: [["2024-02-29", "part-payment"]],
    endsOn: "2027-03-01",
  },
  {
    because: "a part payment after the end is not taken for consent to the rest",
    log: [["2026-05-20", "part-payment"]],
    endsOn: "2026-05-15",
  },
  {
    because: "a written plan restarts it on the day it was made",
    log: [],
    promises: [plan("2026-04-01", true)],
    endsOn: "2029-04-02",
  },
  {
    because: "a spoken promise proves nothing",
    log: [],
    promises: [plan("2026-04-01", false), plan(undefined, true)],
    endsOn: "2026-05-15",
  },
  {
    because: "while proceedings go on it stands still",
    log: [["2026-03-02", "suit"]],
    endsOn: undefined,
  },
  {
    because: "and runs anew from their end",
    log: [
      ["2025-03-03", "suit"],
      ["2026-01-05", "suit-ended"],
    ],
    endsOn: "2029-01-05",
  },
  {
    because: "an obstacle in the last six months holds it for six months more",
    log: [
      ["2026-03-02", "obstacle"],
      ["2026-04-01", "obstacle-ended"],
    ],
    endsOn: "2026-10-08",
  },
  {
    because: "an obstacle that goes on holds it",
    log: [["2026-03-02", "obstacle"]],
    endsOn: undefined,
  },
  {
    because: "a day entered by hand stands in place of the recorded restarts",
    log: [["2025-03-03", "done", "T43"]],
    entered: "2024-01-02",
    endsOn: "2027-01-04",
  },
  {
    because: "but pending proceedings still count",
    log: [["2026-03-02", "suit"]],
    entered: "2024-01-02",
    endsOn: undefined,
  },
])("$because", ({ log, promises = [], entered, endsOn }) => {
  const limitationRecord = recordedLimitation(log.map(entry), promises);
  const lastInterruption = entered === undefined ? undefined : dateOf(entered);
  const clock = claimClock(
    dateOf("2023-05-15"),
    { lastInterruption, limitationRecord },
    dateOf("2026-06-01"),
    DEFAULT_POLICY,
  );
  expect(clock.endsOn === undefined ? undefined : isoOf(clock.endsOn)).toBe(endsOn);
});
