import { applyRuleBook } from "../../../src/domain/tactics/apply-rule-book";
import { RULE_BOOK, type RuleId } from "../../../src/domain/tactics/rule-book";
import { TACTICS } from "../../../src/domain/tactics/tactic-table";
import type { CustomerFacts } from "../../../src/domain/tactics/fact";
import { amountClassOf } from "../../../src/domain/risk/amount-class";
import { stageOf } from "../../../src/domain/risk/risk-tier";
import { STAGES } from "../../../src/domain/risk/stage-table";
import { LANGUAGES, messagesIn } from "../../../src/messages/messages";

const ORDINARY: CustomerFacts = {
  ...{ daysPastDue: 45, stage: "S3", amountClass: "ordinary", dispute: "none" },
  ...{ owesNothing: false, hasOwedItems: true },
};
const SMALL = amountClassOf({ amount: 900, totalOpen: 1e6, currencyCode: "CNY" });
const late = (daysPastDue: number, facts: Partial<CustomerFacts> = {}): CustomerFacts => ({
  ...{ ...ORDINARY, daysPastDue, stage: stageOf(daysPastDue), ...facts },
});
const small = (daysPastDue: number) => late(daysPastDue, { amountClass: SMALL });

/** For every rule a customer that triggers it, and one that very nearly does. */
const EXAMPLES: Record<RuleId, { triggers: CustomerFacts; nearly: CustomerFacts }> = {
  "nothing-owed": {
    triggers: { ...ORDINARY, hasOwedItems: false, owesNothing: true },
    nearly: { ...ORDINARY, owesNothing: true },
  },
  "credits-cover-debt": { triggers: { ...ORDINARY, owesNothing: true }, nearly: ORDINARY },
  "no-due-date": {
    triggers: { ...ORDINARY, daysPastDue: undefined, stage: undefined },
    nearly: late(0),
  },
  "limitation-may-have-run": { triggers: late(1096), nearly: late(1095) },
  "fully-disputed": {
    triggers: late(45, { dispute: "full" }),
    nearly: late(45, { dispute: "partial" }),
  },
  "partly-disputed": {
    triggers: late(0, { dispute: "partial" }),
    nearly: late(-1, { dispute: "partial" }),
  },
  "partly-disputed-before-due": {
    triggers: late(-1, { dispute: "partial" }),
    nearly: late(0, { dispute: "partial" }),
  },
  "small-limitation-near": { triggers: small(915), nearly: small(914) },
  "small-just-due": { triggers: small(0), nearly: small(-1) },
  "small-one-month": { triggers: small(16), nearly: small(15) },
  "small-three-months": { triggers: small(31), nearly: small(30) },
  "small-six-months": { triggers: small(91), nearly: small(90) },
  "small-one-year": { triggers: small(181), nearly: small(180) },
  "small-over-a-year": { triggers: small(365), nearly: late(365) },
  "large-before-due": { triggers: late(-1, { amountClass: "large" }), nearly: late(-1) },
  "before-due": { triggers: late(-1), nearly: late(0) },
  "due-now": { triggers: late(1), nearly: late(2) },
  "just-due": { triggers: late(15), nearly: late(16) },
  "one-month": { triggers: late(30), nearly: late(31) },
  "three-months": { triggers: late(90), nearly: late(91) },
  "six-months": { triggers: late(180), nearly: late(181) },
  "one-year": { triggers: late(364), nearly: late(365) },
  "over-a-year": { triggers: late(1095), nearly: late(1096) },
};
const adviceOf = (facts: CustomerFacts) => applyRuleBook(RULE_BOOK, facts)?.rule.id;

describe("the rule book", () => {
  test.each(Object.entries(EXAMPLES))(
    "%s is reached, and only just",
    (id, { triggers, nearly }) => {
      expect(adviceOf(triggers)).toBe(id);
      expect(adviceOf(nearly)).not.toBe(id);
    },
  );

  test("gives every rule an id of its own and a reason in each language", () => {
    const ids = RULE_BOOK.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const language of LANGUAGES)
      for (const id of ids) expect(messagesIn(language).tactics.why[id]).toMatch(/[。.]$/);
  });

  test("has advice for every customer", () => {
    for (const daysPastDue of [undefined, -400, -7, 0, 1, 2, 20, 60, 100, 200, 400, 1000, 5000])
      for (const amountClass of ["small", "ordinary", "large"] as const)
        for (const dispute of ["none", "partial", "full"] as const)
          for (const owesNothing of [true, false]) {
            const stage = daysPastDue === undefined ? undefined : stageOf(daysPastDue);
            const facts = { ...ORDINARY, daysPastDue, stage, amountClass, dispute, owesNothing };
            expect(adviceOf(facts)).toBeDefined();
          }
  });

  test("advises nothing out of proportion to the stage", () => {
    const levelOf = new Map<string, number>(TACTICS.map(({ code, minLevel }) => [code, minLevel]));
    for (const [id, { triggers }] of Object.entries(EXAMPLES)) {
      const { tactic, next } = RULE_BOOK.find((rule) => rule.id === id)?.advise ?? { next: [] };
      const level = STAGES.find((stage) => stage.id === triggers.stage)?.baseLevel ?? 0;
      for (const code of [tactic ?? "", ...next])
        expect([id, levelOf.get(code)]).toEqual([id, expect.any(Number)]);
      for (const code of [tactic ?? "", ...next])
        expect(levelOf.get(code)).toBeLessThanOrEqual(level);
    }
  });

  test("never threatens with the law when the claim may be out of time or is disputed", () => {
    const legal = new Set(["T06", "T21", "T29", "T30"]);
    for (const rule of RULE_BOOK)
      if (rule.id === "limitation-may-have-run" || rule.id.includes("disputed"))
        expect([rule.advise.tactic, ...rule.advise.next].filter((code) => legal.has(code))).toEqual(
          [],
        );
  });

  test("says which values made a rule match", () => {
    expect(applyRuleBook(RULE_BOOK, small(20))?.because).toEqual([
      { condition: { fact: "amountClass", is: "one of", value: ["small"] }, found: "small" },
      { condition: { fact: "stage", is: "one of", value: ["S2"] }, found: "S2" },
    ]);
    expect(
      applyRuleBook(RULE_BOOK, { ...ORDINARY, daysPastDue: undefined, stage: undefined })?.because,
    ).toEqual([{ condition: { fact: "daysPastDue", is: "unknown" }, found: null }]);
  });
});
