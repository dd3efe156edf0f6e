// What AR.GUARD says of texts in cells.
import { speakInCells } from "../../src/functions/cell-error";
import { guardInCells } from "../../src/functions/text-functions";
import { installCustomFunctions, shownBy } from "../support/custom-functions";

beforeAll(installCustomFunctions);
beforeEach(() => {
  speakInCells(() => "en");
});

const THREAT = "再不付款，我们就在朋友圈曝光你们。";
const LAWFUL = "请于 2026-04-15 前支付合同 A-17 项下货款 12,000.00 元。";

describe("AR.GUARD", () => {
  test("says level and reasons, leaves lawful texts and blanks alone", () => {
    const [[threat], [lawful], [blank]] = guardInCells([[THREAT], [LAWFUL], [""]]) as [
      [string],
      [string],
      [string],
    ];
    expect(threat).toMatch(/^blocked: /i);
    expect(lawful).toBe("nothing found");
    expect(blank).toBe("");
  });

  test("rewords until nothing is refused", () => {
    const [[reworded]] = guardInCells([[THREAT]], [["rewording"]]) as [[string]];
    expect(reworded).not.toContain("朋友圈");
    expect(guardInCells([[reworded]], [["level"]])).toEqual([["nothing found"]]);
    expect(guardInCells([[LAWFUL]], [["改写"]])).toEqual([[LAWFUL]]);
  });

  test("answers in Chinese in a Chinese Excel, with codes that never change", () => {
    speakInCells(() => "zh-CN");
    expect(guardInCells([[THREAT]], [["level"]])).toEqual([["禁止"]]);
    expect(String(guardInCells([[THREAT]], [["codes"]])[0]?.[0])).toMatch(
      /^[CX]\d\d(, [CX]\d\d)*$/,
    );
  });

  test("refuses a field it does not know", () => {
    expect(shownBy(() => guardInCells([[LAWFUL]], [["score"]]))).toEqual([
      ['#VALUE! guardField cannot be "score". It can be: verdict, level, codes, rewording.'],
    ]);
  });
});
