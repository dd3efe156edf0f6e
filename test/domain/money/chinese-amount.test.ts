import fc from "fast-check";
import { chineseAmount } from "../../../src/domain/money/chinese-amount";

describe("an amount in Chinese numerals", () => {
  test.each([
    ["人民币壹万贰仟元整", 12_000, "CNY"],
    ["人民币(大写):壹万元整", 10_000, "CNY"],
    ["大写:叁佰元正", 300, ""],
    ["壹仟贰佰叁拾肆元伍角整", 1234.5, ""],
    ["玖仟玖佰玖拾玖元玖角玖分", 9999.99, ""],
    ["伍元零伍分", 5.05, ""],
    ["叁角", 0.3, ""],
    ["壹拾万零伍佰元整", 100_500, ""],
    ["贰亿叁仟万元整", 230_000_000, ""],
    ["壹萬貳仟圓整", 12_000, ""],
    ["一万二千元", 12_000, ""],
    ["三百五十", 350, ""],
    ["十二元", 12, ""],
    ["一万亿元", 1e12, ""],
    ["零元整", 0, ""],
    ["负壹佰元整", -100, ""],
    ["(壹佰元整)", -100, ""],
    ["1亿2000万", 120_000_000, ""],
    ["12万5千元", 125_000, ""],
    ["1.5亿3000万", 180_000_000, ""],
  ])("%s is %d", (text, value, currency) => {
    expect(chineseAmount(text)).toEqual({ value, currency });
  });

  test.each([
    ["一百五元", "150 to one, 105 to another"],
    ["一万二", "12,000 to one, 10,002 to another"],
    ["二十", "may be a class or a number of something"],
    ["一二三元", "digits in a row are no number in words"],
    ["百元", "how many hundreds?"],
    ["一十百元", "units only go down"],
    ["五千万三亿元", "so do large ones"],
    ["2000万1亿", "and those between digits"],
    ["1亿2000", "two thousand of what?"],
    ["三百角", "角 takes one digit"],
    ["万科元", "a word is no digit"],
    ["第三百货", "a name"],
    ["", "nothing"],
  ])("%s is none: %s", (text) => {
    expect(chineseAmount(text)).toBeUndefined();
  });

  test("is read back as a cheque writes it out", () => {
    const cents = fc.integer({ min: 1, max: 99_999_999_999_999 });
    fc.assert(
      fc.property(cents, (minor) => {
        expect(chineseAmount(writtenOut(minor))?.value).toBe(minor / 100);
      }),
    );
  });
});

const CAPITALS = "零壹贰叁肆伍陆柒捌玖";

/** Below 10,000, with 零 for every gap inside. */
function section(value: number): string {
  let text = "";
  let isGap = false;
  for (const [unit, name] of [
    [1000, "仟"],
    [100, "佰"],
    [10, "拾"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) {
      isGap = text !== "";
      continue;
    }
    text += (isGap ? "零" : "") + (CAPITALS[digit] ?? "") + name;
    isGap = false;
  }
  return text;
}

/** As the rules for filling in cheques have it: 人民币壹仟零伍元零叁分. */
function writtenOut(minor: number): string {
  const yuan = Math.floor(minor / 100);
  let text = "";
  let rest = yuan;
  for (const [unit, name] of [
    [1e8, "亿"],
    [1e4, "万"],
    [1, ""],
  ] as const) {
    const part = Math.floor(rest / unit);
    rest -= part * unit;
    if (part === 0) continue;
    if (text !== "" && part < 1000) text += "零";
    text += section(part) + name;
  }
  const [jiao, fen] = [Math.floor(minor / 10) % 10, minor % 10];
  if (text !== "") text += "元";
  if (jiao > 0) text += `${CAPITALS[jiao] ?? ""}角`;
  else if (fen > 0 && text !== "") text += "零";
  if (fen > 0) text += `${CAPITALS[fen] ?? ""}分`;
  return text + (fen === 0 ? "整" : "");
}
