import {
  NO_RECORDS,
  type CollectionRecords,
  type LogEntry,
} from "../../../src/domain/records/collection-records";
import {
  conditionAnswers,
  contactsIn,
  indexRecords,
  profileOfRecords,
} from "../../../src/domain/records/records-profile";
import { EMPTY_PROFILE } from "../../../src/domain/profile/customer-profile";
import { dateOf } from "../../support/ledger-of";

const AS_OF = dateOf("2026-03-31");

function entry(iso: string, change: Partial<LogEntry> = {}): LogEntry {
  return {
    ...{ id: iso, date: dateOf(iso), customer: "恒昌机械", currency: "CNY", kind: "contact" },
    ...{ tactic: "", channel: "call", direction: "out", isAnswered: undefined, isHeated: false },
    ...{ until: undefined, condition: "", conditionHolds: undefined, text: "" },
    ...change,
  };
}
const logOf = (...log: LogEntry[]): CollectionRecords => ({ ...NO_RECORDS, log });
const promise = (iso: string, state: "pending" | "kept" | "broken") => ({
  ...{ customer: "恒昌机械", currency: "CNY", dueDate: dateOf(iso), amountMinor: 50000 },
  ...{ state, isWritten: true },
});

describe("what the records say of a customer", () => {
  test("is nothing when nothing is recorded", () => {
    expect(profileOfRecords(NO_RECORDS, AS_OF)).toBe(EMPTY_PROFILE);
  });

  test("counts promises: kept, broken, and those past their day that nobody marked", () => {
    const records = {
      ...NO_RECORDS,
      promises: [
        promise("2026-01-10", "kept"),
        promise("2026-02-10", "broken"),
        promise("2026-03-30", "pending"),
        promise("2026-03-31", "pending"),
        promise("2026-04-20", "pending"),
      ],
    };
    expect(profileOfRecords(records, AS_OF)).toMatchObject({
      promisesKept: 1,
      promisesBroken: 2,
      promise: { date: dateOf("2026-03-31"), amountMinor: 50000 },
    });
  });

  test("counts our contacts of twelve months, and those in a row without an answer", () => {
    const records = logOf(
      entry("2025-03-01", { isAnswered: false }),
      entry("2026-01-05", { isAnswered: true }),
      entry("2026-02-05", { isAnswered: false }),
      entry("2026-03-05", { isAnswered: false }),
      entry("2026-03-06", { isAnswered: true, direction: "in" }),
      entry("2026-04-01", { isAnswered: true }),
    );
    expect(profileOfRecords(records, AS_OF).log).toEqual({
      contacts: 3,
      unanswered: 2,
      unansweredInRow: 2,
    });
  });

  test("takes letters from the log or from a ticked letter tactic, the latest of each", () => {
    const records = logOf(
      entry("2026-02-01", { kind: "letter2", channel: "letter" }),
      entry("2026-03-01", { kind: "done", tactic: "T05", channel: "letter" }),
      entry("2026-03-02", { kind: "done", tactic: "T06", channel: "letter" }),
    );
    const { lettersSent, tacticsDone } = profileOfRecords(records, AS_OF);
    expect(lettersSent).toMatchObject({
      letter2: dateOf("2026-03-01"),
      letter3: dateOf("2026-03-02"),
    });
    expect(tacticsDone?.map(({ code }) => code)).toEqual(["T05", "T06"]);
  });

  test("a line taken back says nothing", () => {
    const records = logOf(entry("2026-03-01", { kind: "void", tactic: "T05" }));
    expect(profileOfRecords(records, AS_OF).tacticsDone).toEqual([]);
    expect(contactsIn(records)).toEqual([]);
  });

  test("a request to stop, a part payment and open disputes reach the profile", () => {
    const records = {
      ...logOf(
        entry("2026-03-01", { kind: "no-contact-request" }),
        entry("2026-03-10", { kind: "part-payment" }),
      ),
      disputes: [
        { customer: "恒昌机械", currency: "CNY", amountMinor: 700, isOpen: true },
        { customer: "恒昌机械", currency: "CNY", amountMinor: 900, isOpen: false },
      ],
    };
    expect(profileOfRecords(records, AS_OF)).toMatchObject({
      noContactRequest: true,
      limitationRecord: { events: [{ kind: "part-payment", date: dateOf("2026-03-10") }] },
      disputedAmountMinor: 700,
    });
  });

  test("the last answer to a condition stands", () => {
    const records = logOf(
      entry("2026-03-02", { kind: "condition", condition: "X14", conditionHolds: false }),
      entry("2026-03-01", { kind: "condition", condition: "X14", conditionHolds: true }),
    );
    expect(conditionAnswers(records)).toEqual({ X14: false });
  });

  test("is found by number or name, and by currency unless it has none", () => {
    const index = indexRecords(
      logOf(
        entry("2026-03-01", { id: "a", customer: "C01" }),
        entry("2026-03-01", { id: "b", currency: "USD" }),
        entry("2026-03-01", { id: "c", currency: "" }),
        entry("2026-03-01", { id: "d", customer: "博远电子" }),
      ),
    );
    const { log } = index.about({ names: ["C01", "恒昌机械"], currency: "CNY" });
    expect(log.map(({ id }) => id)).toEqual(["a", "c"]);
    expect(index.about({ names: ["无此客户"], currency: "CNY" })).toBe(NO_RECORDS);
  });
});
