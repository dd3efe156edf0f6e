import { noticeText, problemText, withNotice } from "../../../src/workbench/shell/notices";
import { wordsIn } from "../../../src/workbench/shell/words";

describe("what the page tells", () => {
  test("a call outside the subset is listed once, with its latest count", () => {
    const call = { kind: "unknown-call", member: "Range.getImage" } as const;
    const once = withNotice([], { ...call, count: 1 });
    const twice = withNotice(once, { ...call, count: 2 });
    expect(twice).toEqual([{ ...call, count: 2 }]);
    expect(withNotice(twice, { ...call, member: "Chart.x", count: 1 })).toHaveLength(2);
  });

  test("the sentence names the member in either language", () => {
    const notice = { kind: "unknown-call", member: "Range.getImage", count: 2 } as const;
    expect(noticeText(notice, wordsIn("zh-CN"))).toBe(
      "加载项调用了工作台不支持的 Range.getImage（2 次）。该调用已得到一个指明此成员的错误。",
    );
    expect(noticeText(notice, wordsIn("en"))).toContain("Range.getImage");
  });

  test("a file that does not open is named, with what to do", () => {
    const problem = {
      kind: "open-failed",
      name: "应收.xlsx",
      code: "encrypted",
      reason: "",
    } as const;
    expect(problemText(problem, wordsIn("zh-CN"))).toBe(
      "无法打开“应收.xlsx”：文件设有密码。请在 Excel 中取消密码、另存后再打开。",
    );
  });
});
