// Everything we recommend to say, write or do, in both languages, under our own guard. What a guide tells NOT to do is
// left out: it names the act so that people know it.
import { checkText } from "../../../src/domain/conduct/check-text";
import { TACTICS } from "../../../src/domain/tactics/tactic-table";
import { collectionMessagesIn } from "../../../src/messages/collection-messages";
import { guidesIn } from "../../../src/messages/guides";
import { LANGUAGES, messagesIn, type Language } from "../../../src/messages/messages";

/** Every text of a tree of words; functions are asked with words that say nothing. */
function textsIn(words: unknown): string[] {
  if (typeof words === "string") return [words];
  if (typeof words === "function") {
    const said = (words as (...inputs: string[]) => unknown)("甲", "乙", "丙", "丁", "戊", "己");
    return textsIn(said);
  }
  if (typeof words !== "object" || words === null) return [];
  return Object.values(words).flatMap(textsIn);
}

/** Every letter in every tone, and the words around them. */
function lettersIn(language: Language): string[] {
  const { templates, ...others } = collectionMessagesIn(language).letters;
  const facts = {
    ...{ customer: "甲", asOf: "2026-06-15", replyBy: "2026-06-22", lines: ["INV-1"] },
    ...{ total: "100", count: "1", disputed: "10", instalments: ["1"] },
  };
  const drafted = (["milder", "as-level", "formal"] as const).flatMap((tone) =>
    Object.values(templates).map((draft) => draft({ ...facts, tone })),
  );
  return [...drafted, ...textsIn(others)];
}

interface Said {
  readonly text: string;
  /** Conditions that the guard asks for before the thing is shown at all, and that hold where this is said. */
  readonly holding?: readonly string[];
}

const said = (texts: readonly string[], holding: readonly string[] = []): readonly Said[] =>
  texts.map((text) => ({ text, holding }));

const refused = (texts: readonly Said[]): readonly string[] =>
  texts.flatMap(({ text, holding = [] }) => {
    const answers = Object.fromEntries(holding.map((code) => [code, true]));
    const { findings, level } = checkText(text, { kind: "draft", answers });
    if (level !== "block" && level !== "rewrite") return [];
    const worst = findings.filter((finding) => finding.level === level);
    return [`${worst.map(({ code }) => code).join()}: ${text}`];
  });

/** Rules whose lawful variant speaks of what another rule asks a condition for. */
const ALSO_HOLDING: Readonly<Record<string, readonly string[]>> = { C19: ["X15"] };

const sources: Readonly<Record<string, (language: Language) => readonly Said[]>> = {
  // Said to the customer: nothing may depend on a condition.
  "opening lines and questions": (language) =>
    TACTICS.flatMap(({ code }) => {
      const { openings, questions } = guidesIn(language).tactics[code];
      return said([...openings, ...questions]);
    }),
  "the persuasion cards": (language) =>
    Object.values(guidesIn(language).notes.cards).flatMap(({ idea, when, line, question }) =>
      said([idea, when, line, question]),
    ),
  "letters, statement, acknowledgement and plan": (language) => said(lettersIn(language)),
  "today, the customer card and the columns beside the ledger": (language) => {
    const { worklist, columns } = collectionMessagesIn(language);
    return said(textsIn([worklist, columns]));
  },
  // Told to our own people, who are asked for the tactic's conditions first.
  "how each tactic is done, and its name": (language) =>
    TACTICS.flatMap(({ code, notes }) =>
      said(
        [...guidesIn(language).tactics[code].steps, messagesIn(language).tactics.tactics[code]],
        [...notes],
      ),
    ),
  "what stages, grades, behaviours, quadrants and reasons ask for": (language) => {
    const { stages, grades, behaviours, quadrants, factors, reasons } = guidesIn(language).notes;
    return said(textsIn([stages, grades, behaviours, quadrants, factors, reasons]));
  },
  "the names of letters and levels, and short advice": (language) => {
    const { plan, tactics } = messagesIn(language);
    return said(textsIn([tactics.gates, plan.letters, plan.levels, plan.short, plan.approvers]));
  },
  // A lawful variant names the condition that makes it lawful.
  "the lawful variants that the guard itself proposes": (language) => {
    const { rewording, rules } = collectionMessagesIn(language).conduct;
    return [
      ...said(textsIn(rewording)),
      ...Object.entries(rules).flatMap(([code, { instead }]) =>
        said([instead], [code, ...(ALSO_HOLDING[code] ?? [])]),
      ),
    ];
  },
};

describe.each(LANGUAGES)("what we recommend passes our own guard in %s", (language) => {
  test.each(Object.entries(sources))("%s", (_, textsOf) => {
    const texts = textsOf(language);
    expect(texts.length).toBeGreaterThan(20);
    expect(refused(texts)).toEqual([]);
  });
});

test("the check above can fail", () => {
  expect(refused(said(["再不付款就上门闹，让你全家不得安宁。"]))).toHaveLength(1);
});
