// The items of the assessments as a group reads them.
import { assessmentItems, TEST_NUMBERS } from "../../../src/domain/class/assessment";
import { classMessagesIn } from "../../../src/messages/class-messages";
import { collectionMessagesIn } from "../../../src/messages/collection-messages";
import { messagesIn } from "../../../src/messages/messages";
import { optionOf, questionOf } from "../../../src/taskpane/class/item-words";

const CODES = Array.from({ length: 2000 }, (_, at) => `6${String(at + 1000)}`);

test.each(["zh-CN", "en"] as const)(
  "in %s no two options of an item read alike, and no code is left where words belong",
  (language) => {
    const about = {
      words: classMessagesIn(language).test,
      tactics: messagesIn(language).tactics,
      rules: collectionMessagesIn(language).conduct.rules,
    };
    // A code reads the same wherever it stands.
    const read = new Map<string, string>();
    const wordsOf = (code: string): string => {
      const text = read.get(code) ?? optionOf(code, about);
      read.set(code, text);
      return text;
    };
    const faulty = CODES.flatMap((code) =>
      TEST_NUMBERS.flatMap((number) =>
        assessmentItems(code, number).flatMap((item) => {
          const options = item.options.map(wordsOf);
          const isAlike = new Set(options).size !== options.length;
          const isCode = options.some((text, at) => text === item.options[at]);
          const question = questionOf(item, about);
          const isBroken = /undefined|NaN|\[object/.test(question + options.join(""));
          return isAlike || isCode || isBroken ? [[question, ...options]] : [];
        }),
      ),
    );
    expect(faulty).toEqual([]);
  },
);
