import fc from "fast-check";
import { checkText, isCaseNumber } from "../../../src/domain/conduct/check-text";
import { rewordText } from "../../../src/domain/conduct/reword-text";
import { WORD_PINYIN } from "../../../src/domain/conduct/word-pinyin-table";
import { WORDINGS } from "../../../src/domain/conduct/wording-table";
import { collectionMessagesIn } from "../../../src/messages/collection-messages";
import { HOSTILE_PARAPHRASES, LAWFUL_LOOKALIKES } from "./hostile-paraphrases-data";
import { HOSTILE_TEXTS, LAWFUL_TEXTS } from "./hostile-texts-data";

const WORDS = {
  zh: collectionMessagesIn("zh-CN").conduct.rewording,
  en: collectionMessagesIn("en").conduct.rewording,
};
const DRAFT = { kind: "draft" } as const;

describe("the guard on a text", () => {
  test.each([...HOSTILE_TEXTS, ...HOSTILE_PARAPHRASES])("refuses %p as %s: %s", (text, code) => {
    const { findings, level, isClear } = checkText(text, DRAFT);
    expect(["block", "rewrite"]).toContain(level);
    expect(isClear).toBe(false);
    expect(findings.flatMap((finding) => [finding.code, ...finding.also])).toContain(code);
  });

  test.each(LAWFUL_LOOKALIKES)("lets %p pass, though it shares words with a threat", (text) => {
    const { findings } = checkText(text, { kind: "draft", recipient: "customer" });
    expect(findings.filter(({ level }) => level === "block" || level === "rewrite")).toEqual([]);
  });

  test.each(LAWFUL_TEXTS)("lets %p pass: %s", (text) => {
    const { findings } = checkText(text, DRAFT);
    expect(findings.filter(({ level }) => level === "block" || level === "rewrite")).toEqual([]);
  });

  test.each([...HOSTILE_TEXTS, ...HOSTILE_PARAPHRASES])(
    "rewords %p so that nothing in it is refused",
    (text) => {
      const { text: reworded } = rewordText(text, DRAFT, WORDS);
      expect(reworded).not.toBeUndefined();
      expect(reworded).not.toBe("");
      expect(["block", "rewrite"]).not.toContain(checkText(reworded ?? "", DRAFT).level);
    },
  );

  test("keeps what is lawful when it rewords", () => {
    const text = "贵司货款50,000元已逾期20天。不付款就把你们曝光，通知你父母。请于6月30日前付款。";
    expect(rewordText(text, DRAFT, WORDS).text).toBe(
      `贵司货款50,000元已逾期20天。${WORDS.zh.sentences["written-contact"]}请于6月30日前付款。`,
    );
    expect(rewordText("您好！为什么还不付款？", DRAFT, WORDS).text).toBe(
      "您好！需要什么条件才能付款？",
    );
    expect(rewordText("如仍不付款，我们将用其他方式催收。", DRAFT, WORDS).text).toBe(
      "如仍不付款，我方将依合同约定采取法律途径。",
    );
    expect(rewordText("Invoice 12.50 is open. Why have you not paid it?", DRAFT, WORDS).text).toBe(
      "Invoice 12.50 is open. what do you need in order to pay it?",
    );
  });

  test("has nothing to reword in a lawful text", () => {
    for (const [text] of LAWFUL_TEXTS) expect(rewordText(text, DRAFT, WORDS).text).toBeUndefined();
  });

  test("names the very words, where they stand", () => {
    const text = "你好，让你坐 牢！";
    const [finding] = checkText(text, DRAFT).findings;
    expect(text.slice(finding?.span?.start, finding?.span?.end)).toBe("坐 牢");
  });

  test.each([
    ["我司股东会已批准。", "X29"],
    ["请贵司自愿提供担保。", "X14"],
    ["律师函已寄出。", "X42"],
    ["下月即将涨价。", "X03"],
    ["我司将停止供货。", "X19"],
    ["会影响贵司征信。", "X33"],
  ] as const)("asks before %s may go out", (text, code) => {
    const level = (answer?: boolean): string | undefined =>
      checkText(text, {
        ...DRAFT,
        ...(answer === undefined ? {} : { answers: { [code]: answer } }),
      }).level;
    expect([level(), level(true), level(false)]).toEqual(["flag", "info", "block"]);
  });

  test("lifts no block by any answer", () => {
    const answers = Object.fromEntries(
      Object.keys(collectionMessagesIn("en").conduct.rules).map((code) => [code, true]),
    );
    for (const text of ["让你坐牢", "曝光你", "告诉你父母", "弄死你", "找讨债公司"])
      expect(checkText(text, { ...DRAFT, answers }).level).toBe("block");
  });

  test("lets a text speak of a suit once it has a case number", () => {
    const text = "我们已经起诉，法院已受理。";
    expect(checkText(text, DRAFT).level).toBe("block");
    expect(checkText(text, { ...DRAFT, caseNumber: "（2026）沪0115民初1234号" }).level).toBe(
      "info",
    );
    expect(checkText(text, { ...DRAFT, caseNumber: "有" }).level).toBe("block");
    expect(isCaseNumber("2026")).toBe(false);
  });

  test("a promise not to do it is a note, unless something hangs on it", () => {
    expect(checkText("我司严禁骚扰客户。", DRAFT).level).toBe("info");
    expect(checkText("We do not contact your relatives.", DRAFT).level).toBe("info");
    expect(checkText("我们不会骚扰您，只要今天付款。", DRAFT).level).toBe("block");
  });

  test("compares sums with the ledger's", () => {
    const knownSums = [120000, 50000];
    expect(checkText("欠款¥120,000.00元", { ...DRAFT, knownSums }).level).toBeUndefined();
    expect(checkText("欠款 12 万元", { ...DRAFT, knownSums }).level).toBeUndefined();
    const [finding] = checkText("欠款¥130,000元", { ...DRAFT, knownSums }).findings;
    expect([finding?.code, finding?.level]).toEqual(["C10", "block"]);
  });

  test.each([
    ["family", "C03", "block"],
    ["colleague", "X06", "block"],
    ["customers-customer", "X06", "block"],
    ["public", "C05", "block"],
    ["employer", "X32", "block"],
    ["shareholder", "X29", "flag"],
    ["bound-party", "X37", "flag"],
    ["reception", "X43", "rewrite"],
  ] as const)("a demand to %s is %s %s", (recipient, code, level) => {
    const { findings } = checkText("贵司货款已逾期。", { ...DRAFT, recipient });
    expect(findings.map((finding) => [finding.code, finding.level])).toEqual([[code, level]]);
  });

  test("reception hears name and number only", () => {
    const context = { ...DRAFT, recipient: "reception" } as const;
    expect(checkText("请王经理回电，谢谢。", context).isClear).toBe(true);
    expect(rewordText("我们来催货款。", context, WORDS).text).toBe(WORDS.zh.sentences["call-back"]);
  });

  test("a customer may be called what it likes, but not anything", () => {
    const names = ["孩子王儿童用品股份有限公司", "坐牢"];
    expect(
      checkText("孩子王儿童用品股份有限公司：请付款。", { ...DRAFT, names }).level,
    ).toBeUndefined();
    expect(checkText("坐牢", { ...DRAFT, names }).level).toBe("block");
  });

  test("every block word of the table is seen through blanks, marks, pinyin and width", () => {
    const words = WORDINGS.filter(({ level, unless }) => level === "block" && unless === undefined)
      .flatMap(({ words = "" }) => words.split(" "))
      .filter((word) => word.length > 1);
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.constantFrom(" ", "*", "　", "\u200b", "-", "·", "~", "_", "/"),
        (word, mark) => {
          expect(checkText([...word].join(mark), DRAFT).level).toBe("block");
        },
      ),
    );
  });

  test("knows how each of its words is typed", () => {
    const characters = WORDINGS.flatMap(({ words = "" }) => [...words]).filter((character) =>
      /\p{Script=Han}/u.test(character),
    );
    expect(characters.filter((character) => !WORD_PINYIN.has(character))).toEqual([]);
  });

  test("answers any text, and quickly enough for a letter of a hundred thousand characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const { findings } = checkText(text, DRAFT);
        for (const { span } of findings)
          expect(span === undefined || (span.start < span.end && span.end <= text.length)).toBe(
            true,
          );
      }),
    );
    expect(checkText("请付款，谢谢。".repeat(15_000), DRAFT).level).toBeUndefined();
  });
});

describe("the guard's own words", () => {
  test.each(["zh-CN", "en"] as const)("offer nothing in %s that it would refuse", (language) => {
    const { sentences, inPlace } = collectionMessagesIn(language).conduct.rewording;
    for (const sentence of [...Object.values(sentences), ...Object.values(inPlace)])
      expect(checkText(sentence, DRAFT).findings.filter(({ level }) => level !== "info")).toEqual(
        [],
      );
  });
});
