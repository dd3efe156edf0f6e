// The tables of the advice have to fit each other: an id that leads nowhere is a rule that never speaks.
import { POLICY_NUMBERS } from "../../../src/domain/policy/policy-table";
import { QUADRANTS } from "../../../src/domain/risk/quadrant";
import { STAGES } from "../../../src/domain/risk/stage-table";
import { BASE_MATRIX } from "../../../src/domain/tactics/base-matrix-table";
import {
  AMOUNT_EFFECTS,
  BEHAVIOUR_EFFECTS,
  OVERRIDES,
} from "../../../src/domain/tactics/modifier-table";
import { REASONS } from "../../../src/domain/tactics/reason-table";
import { TACTICS } from "../../../src/domain/tactics/tactic-table";
import { guidesIn } from "../../../src/messages/guides";
import { LANGUAGES, messagesIn } from "../../../src/messages/messages";

const CODES = TACTICS.map(({ code }): string => code);

describe("the tables of the advice", () => {
  test("name 47 tactics and 22 reasons, each once", () => {
    expect(CODES).toEqual(
      Array.from({ length: 47 }, (_, at) => `T${String(at + 1).padStart(2, "0")}`),
    );
    expect(REASONS.map(({ code }): string => code)).toEqual(
      Array.from({ length: 22 }, (_, at) => `RC${String(at).padStart(2, "0")}`),
    );
  });

  test("fill every cell of the base matrix with tactics that are each there once", () => {
    for (const { id } of STAGES)
      for (const quadrant of QUADRANTS) {
        const cell: readonly string[] = BASE_MATRIX[id][quadrant];
        expect(cell.length).toBeGreaterThan(0);
        expect(new Set(cell).size).toBe(cell.length);
      }
  });

  test("can reach every tactic: from a cell, a reason, a behaviour, an amount, an override, an offer or the rhythm", () => {
    const reached = new Set<string>([
      ...Object.values(BASE_MATRIX).flatMap((row) => Object.values(row).flat()),
      ...REASONS.flatMap(({ tactics }) => tactics),
      ...Object.values(BEHAVIOUR_EFFECTS).flatMap(({ adds }) => adds),
      ...Object.values(AMOUNT_EFFECTS).flatMap(({ front, adds }) => [...front, ...adds]),
      ...OVERRIDES.flatMap(({ list, front }) => [...list, ...front]),
      "T07",
    ]);
    expect(CODES.filter((code) => !reached.has(code))).toEqual([]);
  });

  test("give each tactic a level, and each level a number of the policy", () => {
    const keys = new Set<string>(POLICY_NUMBERS.map(({ key }) => key));
    expect(CODES.filter((code) => !keys.has(`tactic.${code}.leastLevel`))).toEqual([]);
  });

  test.each([...LANGUAGES])(
    "are told in %s: steps, a line, questions and what to avoid",
    (language) => {
      const { tactics, notes } = guidesIn(language);
      for (const { steps, openings, questions, avoid } of Object.values(tactics)) {
        expect(steps.length).toBeGreaterThanOrEqual(3);
        for (const part of [openings, questions, avoid]) expect(part.length).toBeGreaterThan(0);
        for (const text of [...steps, ...openings, ...questions, ...avoid])
          expect(text).not.toBe("");
      }
      for (const text of Object.values(notes.reasons)) expect(text).toMatch(/[。.]$/);
      expect(Object.keys(messagesIn(language).plan.cards)).toEqual(Object.keys(notes.cards));
    },
  );
});
