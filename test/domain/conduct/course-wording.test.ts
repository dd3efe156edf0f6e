import { checkText } from "../../../src/domain/conduct/check-text";
import { classMessagesIn } from "../../../src/messages/class-messages";
import { courseMessagesIn } from "../../../src/messages/course-messages";
import { LANGUAGES } from "../../../src/messages/messages";

/** Every text of a tree of words. */
function textsIn(words: unknown): string[] {
  if (typeof words === "string") return [words];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(textsIn) : [];
}

const refused = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => {
    const { level } = checkText(text, { kind: "draft" });
    return level === "block" || level === "rewrite";
  });

describe.each(LANGUAGES)(
  "what the course tells people to say or do passes the guard in %s",
  (language) => {
    const { cards, worksheets } = courseMessagesIn(language);

    test("the lines and questions of every topic card", () => {
      const lines = Object.values(cards).flatMap(({ say, ask }) => [...say, ...ask]);
      expect(lines.length).toBeGreaterThan(80);
      expect(refused(lines)).toEqual([]);
    });

    test("the examples of every worksheet", () => {
      const examples = Object.values(worksheets).flatMap(({ columns }) =>
        Object.values(columns).flatMap(({ example }) => example ?? []),
      );
      expect(examples.length).toBeGreaterThan(80);
      expect(refused(examples)).toEqual([]);
    });

    test("the role cards, the questions of the units and the cases told in class", () => {
      const { cards: roleCards, units } = classMessagesIn(language);
      const texts = textsIn([roleCards, units]);
      expect(texts.length).toBeGreaterThan(40);
      expect(refused(texts)).toEqual([]);
    });
  },
);
