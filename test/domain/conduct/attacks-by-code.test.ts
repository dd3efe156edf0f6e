// Every code of the guard attacked in turn; whatever is refused can be reworded to something that is not.
import { checkText, type TextContext } from "../../../src/domain/conduct/check-text";
import {
  ADVICE_AGAINST_PROHIBITION,
  PROHIBITED_ACTS,
} from "../../../src/domain/conduct/conduct-code-table";
import { rewordText } from "../../../src/domain/conduct/reword-text";
import { collectionMessagesIn } from "../../../src/messages/collection-messages";
import { ATTACKS, ORDINARY_SENTENCES, PARAPHRASES, type Attack } from "./attacks-by-code-data";

const STRICT_ENOUGH = {
  block: ["block", "rewrite"],
  flag: ["block", "rewrite", "flag"],
  info: ["block", "rewrite", "flag", "info"],
} as const;
const contextOf = ({ isNote }: Attack): TextContext => ({
  kind: isNote === true ? "note" : "draft",
});
const levelOf = (text: string, context: TextContext): string =>
  checkText(text, context).level ?? "nothing";
const refused = (text: string, context: TextContext = { kind: "draft" }): boolean =>
  (STRICT_ENOUGH.block as readonly string[]).includes(levelOf(text, context));

test.each(ATTACKS.map((attack) => [attack.code, attack] as const))(
  "%s is seen in every dress, and what looks like it passes",
  (_code, attack) => {
    const context = contextOf(attack);
    const enough: readonly string[] = STRICT_ENOUGH[attack.atLeast];
    const missed = attack.unlawful.filter((text) => !enough.includes(levelOf(text, context)));
    const falseAlarms = attack.lawful.filter((text) => refused(text, context));
    expect({ missed, falseAlarms }).toEqual({ missed: [], falseAlarms: [] });
  },
);

test("four ways in Chinese or more, and two lawful neighbours, for each code with words of its own", () => {
  // Whom a text goes to decides X37 and X43, being there X35, the kind of a copy X27: no words of theirs.
  const without = ["X27", "X35", "X37", "X43"];
  const codes = [...ADVICE_AGAINST_PROHIBITION, ...PROHIBITED_ACTS].map(({ code }) => code);
  const attacked = new Map(ATTACKS.map((attack) => [attack.code, attack]));
  for (const code of codes.filter((each) => !without.includes(each))) {
    expect(attacked.get(code)?.lawful.length ?? 0).toBeGreaterThanOrEqual(2);
    expect(attacked.get(code)?.unlawful.length ?? 0).toBeGreaterThanOrEqual(3);
  }
});

test("further paraphrases are refused", () => {
  expect(PARAPHRASES.filter((text) => !refused(text))).toEqual([]);
});

test("ordinary sentences pass", () => {
  expect(ORDINARY_SENTENCES.filter((text) => refused(text))).toEqual([]);
});

test("whatever is refused is reworded into something that is not", () => {
  const words = {
    zh: collectionMessagesIn("zh-CN").conduct.rewording,
    en: collectionMessagesIn("en").conduct.rewording,
  };
  const texts = [...ATTACKS.flatMap(({ unlawful }) => unlawful), ...PARAPHRASES];
  const stuck = texts
    .filter((text) => refused(text))
    .filter((text) => refused(rewordText(text, { kind: "draft" }, words).text ?? text));
  expect(stuck).toEqual([]);
});
