import { builtInMap, cardNumbers, courseTopicOf } from "../../../src/domain/course/built-in-map";
import { placedNodes } from "../../../src/domain/course/course-map";
import { COURSE_OUTLINE } from "../../../src/domain/course/course-outline-data";
import { TACTIC_METHODS } from "../../../src/domain/course/tactic-methods-table";
import { TOPIC_DAYS } from "../../../src/domain/course/topic-days-table";
import { WORKSHEET_LISTS, WORKSHEETS } from "../../../src/domain/course/worksheet-table";
import { TACTICS } from "../../../src/domain/tactics/tactic-table";
import { courseMessagesIn } from "../../../src/messages/course-messages";
import { LANGUAGES } from "../../../src/messages/messages";

const numbers = COURSE_OUTLINE.map(({ number }) => number);
const methods = new Set(COURSE_OUTLINE.flatMap(({ ids }) => ids));

describe("the built-in course", () => {
  test("has every node once, four levels deep, each with methods of the catalogue", () => {
    const map = builtInMap((number) => number);
    const places = placedNodes(map);
    expect(places.size).toBe(COURSE_OUTLINE.length);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(Math.max(...[...places.values()].map(({ depth }) => depth))).toBe(4);
    const topics = [...places.keys()].filter((id) => (courseTopicOf(id)?.ids.length ?? 0) === 0);
    // Main branches gather the methods of what is below them.
    expect(topics.every((id) => /^c\d(-\d+)?$/.test(id))).toBe(true);
  });

  test.each(LANGUAGES)("speaks of every node in %s, with cards for each", (language) => {
    const { nodes, cards } = courseMessagesIn(language);
    expect(Object.keys(nodes).sort()).toEqual([...numbers].sort());
    for (const number of numbers) {
      expect(nodes[number]?.title).not.toBe("");
      expect(nodes[number]?.text.length ?? 0).toBeGreaterThan(8);
      expect(cardNumbers(number).some((one) => one in cards)).toBe(true);
    }
    for (const card of Object.values(cards))
      for (const part of [card.steps, card.ask, card.say, card.never])
        expect(part.length).toBeGreaterThan(0);
  });

  test("finds its customers through tactics that exist, and days of topics that exist", () => {
    expect(Object.keys(TACTIC_METHODS).sort()).toEqual(TACTICS.map(({ code }) => code).sort());
    expect(Object.keys(TOPIC_DAYS).filter((number) => !numbers.includes(number))).toEqual([]);
  });
});

describe("the worksheets", () => {
  test("are W01 to W25, each used by a topic of the course", () => {
    const expected = Array.from({ length: 25 }, (_, at) => `W${String(at + 1).padStart(2, "0")}`);
    expect(WORKSHEETS.map(({ id }) => id)).toEqual(expected);
    for (const { id, ids } of WORKSHEETS)
      expect([id, ids.some((method) => methods.has(method))]).toEqual([id, true]);
  });

  test.each(LANGUAGES)("have words for every column, answer and row in %s", (language) => {
    const { worksheets, lists } = courseMessagesIn(language);
    for (const worksheet of WORKSHEETS) {
      const words = worksheets[worksheet.id];
      const ids = worksheet.columns.map(({ id }) => id);
      expect(Object.keys(words?.columns ?? {})).toEqual(ids);
      const headers = ids.map((id) => words?.columns[id]?.header);
      expect([worksheet.id, new Set(headers).size]).toEqual([worksheet.id, headers.length]);
      expect([worksheet.id, words?.rows !== undefined]).toEqual([
        ...[worksheet.id, worksheet.fixedRows !== undefined],
      ]);
      expect(worksheet.columns.some(({ isRequired }) => isRequired === true)).toBe(true);
    }
    for (const [list, answers] of Object.entries(WORKSHEET_LISTS))
      expect(Object.keys(lists[list as keyof typeof lists])).toEqual([...answers]);
  });
});
