// Cases that other receivables systems publish or test, with the sheet rows that stand for them and what we say.
import fc from "fast-check";
import { ageItems, isOpenLine } from "../../../src/domain/aging/age-items";
import { agingSettings, type AgingChoices } from "../../../src/domain/aging/aging-settings";
import { schemeOfEdges } from "../../../src/domain/aging/own-edges";
import { dateOf, ledgerOf, type ItemSpec } from "../../support/ledger-of";

function scheme(edges: string) {
  const reading = schemeOfEdges(edges);
  if (reading.status !== "read") throw new Error(edges);
  return reading.scheme;
}

/** Amounts by line, in whole units, lines without an amount left out. */
function linesOf(specs: readonly ItemSpec[], choices: AgingChoices) {
  const aged = ageItems(ledgerOf(specs), agingSettings(choices));
  const names = [...aged.settings.scheme.buckets.map(({ id }) => id), "credits", "no date"];
  const lines: Record<string, number> = {};
  aged.line.forEach((line, item) => {
    if (!isOpenLine(line)) return;
    const name = names[line] ?? "";
    lines[name] = (lines[name] ?? 0) + (aged.amountMinor[item] ?? 0) / 100;
  });
  return lines;
}

const AS_OF = dateOf("2026-06-30");
const FOUR = { asOfDate: AS_OF, scheme: scheme("30,60,90,120") };

describe("what other systems say of the same items", () => {
  test.each<{
    because: string;
    items: ItemSpec[];
    choices: AgingChoices;
    lines: Record<string, number>;
  }>([
    {
      because: "ERPNext, instalments 30/50/20 of one invoice: each aged by its own due date",
      items: [
        { due: "2026-05-01", open: 30 },
        { due: "2026-06-01", open: 50 },
        { due: "2026-07-01", open: 20 },
      ],
      ...{ choices: FOUR, lines: { current: 20, "1-30": 50, "31-60": 30 } },
    },
    {
      because: "ERPNext, the same after a payment of 40, oldest first: 30 and 10 are paid",
      items: [
        { due: "2026-05-01", open: 30 },
        { due: "2026-06-01", open: 50 },
        { due: "2026-07-01", open: 20 },
        { due: "2026-06-15", open: -40 },
      ],
      choices: { ...FOUR, credits: "oldest-first" },
      lines: { current: 20, "1-30": 40 },
    },
    {
      because: "ERPNext, an unallocated payment of 1,000 is a row of its own, outstanding −1,000",
      items: [{ dated: "2026-06-01", due: "2026-06-01", open: -1_000 }],
      ...{ choices: FOUR, lines: { credits: -1_000 } },
    },
    {
      because: "OCA sets it into the bucket of its own maturity",
      items: [{ due: "2026-05-01", open: -1_000 }],
      choices: { ...FOUR, credits: "own-date" },
      lines: { "31-60": -1_000 },
    },
    {
      because: "OCA #1155: a line without maturity; there it was current, here it is told apart",
      items: [{ open: 7 }],
      ...{ choices: FOUR, lines: { "no date": 7 } },
    },
    {
      because: "OCA #1146: custom intervals lost what is older than the last; here nothing can be",
      items: [{ due: "2020-01-01", open: 9 }],
      choices: { ...FOUR, scheme: scheme("10,20") },
      lines: { "over-20": 9 },
    },
    {
      because: "ERPNext's trap: a back-dated report must not age to today",
      items: [{ due: "2026-05-01", open: 5 }],
      choices: { ...FOUR, asOfDate: dateOf("2026-05-15") },
      lines: { "1-30": 5 },
    },
    {
      because: "Dynamics 365: balance as of one day, ages as of another",
      items: [{ due: "2026-05-01", open: 5 }],
      choices: { ...FOUR, asOfDate: dateOf("2026-05-15"), ageAsOfDate: AS_OF },
      lines: { "31-60": 5 },
    },
    {
      because: "Odoo: with a margin of three days an invoice three days late is not late",
      items: [
        { due: "2026-06-27", open: 5 },
        { due: "2026-06-26", open: 7 },
      ],
      choices: { ...FOUR, graceDays: 3 },
      lines: { current: 5, "1-30": 7 },
    },
    {
      because: "Intacct by document date: 0–30, 31–60, 61–90, 91–120, 121 and more",
      items: ["2026-06-30", "2026-05-31", "2026-05-30", "2026-03-02", "2026-03-01"].map(
        (dated, at) => ({ dated, open: 10 ** at }),
      ),
      choices: { ...FOUR, basis: "document" },
      lines: { "0-30": 11, "31-60": 100, "91-120": 1_000, "over-120": 10_000 },
    },
    {
      because: "Kingdee splits what is not due: more than 30 days ahead, the next 30, today, late",
      items: ["2026-07-31", "2026-07-30", "2026-07-01", "2026-06-30", "2026-06-29"].map(
        (due, at) => ({ due, open: 10 ** at }),
      ),
      choices: { ...FOUR, scheme: scheme("-30,0,30") },
      lines: { "due-in-31": 1, "due-in-1-30": 110, today: 1_000, "1-30": 10_000 },
    },
    {
      because: "Xero and OCA: a payment after the day does not count on that day",
      items: [
        {
          ...{ dated: "2026-05-01", due: "2026-06-01", settled: "2026-07-05" },
          ...{ open: 0, original: 100 },
        },
      ],
      ...{ choices: FOUR, lines: { "1-30": 100 } },
    },
  ])("$because", ({ items, choices, lines }) => {
    expect(linesOf(items, choices)).toEqual(lines);
  });
});

test("receivables roll forward: opening + billed − settled = closing", () => {
  const day = fc.integer({ min: 0, max: 700 });
  const isoAt = (at: number) => new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10);
  const item = fc.record({ dated: day, length: day, cents: fc.nat({ max: 1e7 }) });
  const outstanding = (specs: readonly ItemSpec[], at: number): number => {
    const aged = ageItems(ledgerOf(specs), agingSettings({ asOfDate: dateOf(isoAt(at)) }));
    return aged.line.reduce(
      (sum, line, index) => sum + (isOpenLine(line) ? (aged.amountMinor[index] ?? 0) : 0),
      0,
    );
  };
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 25 }), day, day, (items, one, two) => {
      const [from, to] = [Math.min(one, two), Math.max(one, two)];
      const specs = items.map(({ dated, length, cents }): ItemSpec => ({
        ...{ dated: isoAt(dated), due: isoAt(dated + 30), settled: isoAt(dated + length) },
        ...{ open: 0, original: cents / 100 },
      }));
      const moved = (dayOf: (each: (typeof items)[number]) => number): number =>
        items
          .filter((each) => dayOf(each) > from && dayOf(each) <= to)
          .reduce((sum, { cents }) => sum + cents, 0);
      const billed = moved(({ dated }) => dated);
      const settled = moved(({ dated, length }) => dated + length);
      expect(outstanding(specs, to)).toBe(outstanding(specs, from) + billed - settled);
    }),
  );
});
