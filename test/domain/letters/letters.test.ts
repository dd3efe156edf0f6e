import { agingReport } from "../../../src/application/aging-report";
import { letterFacts, letterSheetPlan } from "../../../src/application/collection/letter-draft";
import { agingSettings } from "../../../src/domain/aging/aging-settings";
import { checkText } from "../../../src/domain/conduct/check-text";
import { LETTER_KINDS, letterItems } from "../../../src/domain/letters/letter-items";
import { TACTICS } from "../../../src/domain/tactics/tactic-table";
import { collectionMessagesIn } from "../../../src/messages/collection-messages";
import { guidesIn } from "../../../src/messages/guides";
import { LANGUAGES } from "../../../src/messages/messages";
import { figureFormatOf } from "../../../src/taskpane/figures/figure-format";
import { dateOf, ledgerOf } from "../../support/ledger-of";

const ITEM = { customer: "恒昌机械" };
const ledger = ledgerOf([
  { ...ITEM, due: "2026-02-04", open: 1200 },
  { ...ITEM, due: "2026-01-20", open: 300.5 },
  { ...ITEM, due: "2026-04-11", open: 99.5 },
  { ...ITEM, due: "2026-02-11", open: 50, isDisputed: true },
  { ...ITEM, due: "2026-02-12", open: -20 },
]);
const report = agingReport(ledger, agingSettings({ asOfDate: dateOf("2026-03-31") }));
const [customer] = report.customers;
if (customer === undefined) throw new Error("The ledger has no customer.");

describe("what stands in a letter", () => {
  test.each([
    ["letter1", ["INV-3"], 9950],
    ["letter2", ["INV-2", "INV-1"], 150050],
    ["letter3", ["INV-2", "INV-1"], 150050],
    ["statement", ["INV-2", "INV-1", "INV-4", "INV-5", "INV-3"], 163000],
  ] as const)("%s lists %p, oldest first", (kind, documents, totalMinor) => {
    const listed = letterItems(kind, customer.row, report);
    expect(listed.items.map(({ documentNumber }) => documentNumber)).toEqual(documents);
    expect(listed.totalMinor).toBe(totalMinor);
  });

  test("a disputed item is named apart, never demanded", () => {
    expect(letterItems("letter2", customer.row, report).disputedMinor).toBe(5000);
  });
});

describe.each(LANGUAGES)("the letters in %s", (language) => {
  const { letters } = collectionMessagesIn(language);
  const guides = guidesIn(language).tactics;
  const figures = figureFormatOf(language);
  const draft = (kind: (typeof LETTER_KINDS)[number]) =>
    letterFacts(kind, { report, customer }, { figures, words: letters });

  test.each(LETTER_KINDS)("%s passes the guard, sums and all", (kind) => {
    const { facts, knownSums } = draft(kind);
    const text = letters.templates[kind](facts);
    const context = { kind: "draft", recipient: "customer", knownSums } as const;
    expect(checkText(text, context).findings.filter(({ level }) => level !== "info")).toEqual([]);
    expect(text).toContain(facts.total);
    expect(text).toContain("恒昌机械");
    expect(text).not.toContain("undefined");
  });

  test("a plan's instalments add up to the overdue sum", () => {
    const { facts } = draft("plan");
    expect(facts.instalments).toHaveLength(3);
    expect(facts.instalments[0]).toContain("500.17");
  });

  test("a letter becomes a sheet line by line", () => {
    const plan = letterSheetPlan("letter2", "标题\n=1+1\n谢谢", { sheetName: "函件", footer: "" });
    expect(plan.blocks.map(({ values }) => values)).toEqual([[["标题"]], [["=1+1"], ["谢谢"]]]);
  });

  test.each(TACTICS.map(({ code }) => code))("how to do %s is lawful in every word", (code) => {
    const { steps, openings, questions } = guides[code];
    for (const text of [...steps, ...openings, ...questions])
      expect(
        checkText(text, { kind: "note" }).findings.filter(
          ({ level }) => level === "block" || level === "rewrite",
        ),
      ).toEqual([]);
    expect(steps.length).toBeGreaterThanOrEqual(2);
  });
});
