import { screen, waitFor, within } from "@testing-library/react";
import { WorkbookFailure } from "../../src/application/receivables-workbook";
import { workbookOf } from "../support/workbook-of";
import { renderPane } from "./render-pane";

const HEADER = ["客户名称", "发票号", "开票日期", "到期日", "币种", "未收金额"];
const LEDGER = [
  HEADER,
  ["恒昌机械", "FP-1", "2026-01-05", "2026-02-04", "CNY", 1200],
  ["恒昌机械", "FP-2", "2026-03-10", "2026-04-09", "CNY", 300.5],
  ["博远电子", "FP-3", "2026-03-12", "2026-04-11", "CNY", 99.5],
  ["博远电子", "FP-4", "2026-03-12", "待定", "CNY", 50],
  ["Acme Ltd", "FP-5", "2026-03-15", "2026-04-14", "USD", 80],
];

describe("the pane on a ledger", () => {
  test("says what was found, which columns, and what is doubtful", async () => {
    const pane = await renderPane(workbookOf({ 应收明细: LEDGER }));
    await pane.heading("应收台账");
    expect(screen.getByText("应收明细 · A1:F6")).toBeTruthy();
    expect(screen.getByText("5 笔")).toBeTruthy();
    expect(screen.getByText("3 位")).toBeTruthy();
    expect(screen.getByRole("heading", { name: "识别出 6 列" })).toBeTruthy();
    expect(screen.getByText("到期日无法识别")).toBeTruthy();
  });

  test("leads from a doubtful place to its cell", async () => {
    const base = workbookOf({ 应收明细: LEDGER });
    const selectCell = jest.fn(base.selectCell);
    const pane = await renderPane({ ...base, selectCell });
    await pane.heading("应收台账");
    await pane.user.click(screen.getByText("到期日无法识别"));
    await pane.user.click(screen.getByRole("button", { name: "转到 D5" }));
    expect(selectCell).toHaveBeenCalledWith("应收明细", 4, 3);
  });

  test("ages it by currency, proves the sums and says what to do about a customer", async () => {
    const base = workbookOf({ 应收明细: LEDGER });
    const selectRows = jest.fn(base.selectRows);
    const pane = await renderPane({ ...base, selectRows });
    await pane.heading("应收台账");
    await pane.user.click(screen.getByRole("button", { name: "查看账龄" }));
    await pane.heading("账龄");
    expect(screen.getAllByText("¥1,650.00").length).toBeGreaterThan(0);
    expect(screen.getByText("各段合计 = 未清余额 = 台账合计，差额为零")).toBeTruthy();
    expect(screen.queryByText("US$80.00")).toBeNull();

    const [first] = screen.getAllByRole("button", { expanded: false, name: /恒昌机械/ });
    if (first === undefined) throw new Error("The customer is not listed.");
    await pane.user.click(first);
    expect(selectRows).toHaveBeenCalledWith(expect.objectContaining({ sheet: "应收明细" }), [1, 2]);
    expect(await screen.findByText("已在“应收明细”选中 2 行")).toBeTruthy();
    expect(screen.getByText("建议动作")).toBeTruthy();
    expect(screen.getByText("供催收参考，不构成法律意见。")).toBeTruthy();

    await pane.user.click(screen.getByRole("button", { name: /USD/ }));
    expect(screen.getAllByText("US$80.00").length).toBeGreaterThan(0);
    expect(screen.queryByText(/恒昌机械/)).toBeNull();
  });

  test("finds a customer by a part of its name, whatever its width and case", async () => {
    const pane = await renderPane(workbookOf({ 应收明细: LEDGER }), { screen: "aging" });
    await pane.heading("账龄");
    await pane.user.click(screen.getByRole("button", { name: /USD/ }));
    await pane.user.type(screen.getByRole("searchbox"), "ＡＣＭＥ");
    await waitFor(() => {
      expect(screen.getByRole("heading", { name: "客户（1）" })).toBeTruthy();
    });
    await pane.user.type(screen.getByRole("searchbox"), "x");
    expect(await screen.findByText("没有名称或编号含“ＡＣＭＥx”的客户。")).toBeTruthy();
  });

  test("counts to the day the user types", async () => {
    const pane = await renderPane(workbookOf({ 应收明细: LEDGER }), { screen: "aging" });
    await pane.heading("账龄");
    const totals = () => within(screen.getAllByRole("table")[0] as HTMLElement);
    expect(totals().getByRole("row", { name: /未到期/ }).textContent).toContain("¥99.50");
    const date = screen.getByLabelText("截至日");
    await pane.user.clear(date);
    await pane.user.type(date, "2026-02-04");
    await waitFor(() => {
      expect(totals().getByRole("row", { name: /未到期/ }).textContent).toContain("¥1,600.00");
    });
  });

  test("writes the aging sheet and leads there", async () => {
    const base = workbookOf({ 应收明细: LEDGER });
    const selectCell = jest.fn(base.selectCell);
    const pane = await renderPane({ ...base, selectCell }, { screen: "aging" });
    await pane.heading("账龄");
    await pane.user.click(screen.getByRole("button", { name: "写入账龄表" }));
    expect(await screen.findByText("已新建工作表“账龄分析”")).toBeTruthy();
    await pane.user.click(screen.getByRole("button", { name: "打开该表" }));
    expect(selectCell).toHaveBeenCalledWith("账龄分析", 0, 0);
  });

  test("changes language and theme while it is open", async () => {
    const pane = await renderPane(workbookOf({ 应收明细: LEDGER }), { screen: "aging" });
    await pane.heading("账龄");
    pane.redraw("en", "dark");
    await pane.heading("Aging");
    expect(screen.getAllByText("CN¥1,650.00").length).toBeGreaterThan(0);
  });

  test("follows the ribbon to another screen", async () => {
    const pane = await renderPane(workbookOf({ 应收明细: LEDGER }));
    await pane.heading("应收台账");
    pane.open("help");
    await pane.heading("帮助");
    expect(screen.getByText("回款 · 版本 1.2.3")).toBeTruthy();
  });
});

describe("the pane without a ledger", () => {
  test("says that the workbook is empty and what a ledger needs", async () => {
    const pane = await renderPane(workbookOf({ Sheet1: [] }));
    await pane.heading("没有找到数据");
  });

  test("names what a refused sheet seems to be", async () => {
    const rows = [
      ["供应商名称", "发票号", "发票日期", "应付金额"],
      ["某某钢铁有限公司", "G-1", "2026-01-05", 100],
      ["某某物流有限公司", "G-2", "2026-01-06", 200],
    ];
    const pane = await renderPane(workbookOf({ 应付明细: rows }));
    await pane.heading("这张表不能做账龄");
    expect(screen.getByText("“应付明细”看起来是应付账款。")).toBeTruthy();
  });

  test("asks what only the user knows, and goes on with the answer", async () => {
    const rows = [
      HEADER,
      ["恒昌机械", "FP-1", "03/04/2026", "05/06/2026", "CNY", 100],
      ["博远电子", "FP-2", "02/03/2026", "07/08/2026", "CNY", 200],
    ];
    const pane = await renderPane(workbookOf({ 应收明细: rows }));
    await pane.heading("先确认一件事");
    for (const option of screen.getAllByRole("radio", { name: "日/月/年" }))
      await pane.user.click(option);
    await pane.user.click(screen.getByRole("button", { name: "确定" }));
    await pane.heading("应收台账");
  });

  test("shows why the workbook refused, and tries again", async () => {
    const base = workbookOf({ 应收明细: LEDGER });
    let isEditing = true;
    const pane = await renderPane({
      ...base,
      outline: () =>
        isEditing ? Promise.reject(new WorkbookFailure("cell-being-edited")) : base.outline(),
    });
    expect(await screen.findByText(/有单元格正在编辑/)).toBeTruthy();
    isEditing = false;
    await pane.user.click(screen.getByRole("button", { name: "再试一次" }));
    await pane.heading("应收台账");
  });

  test("owns up to an error of its own and starts over", async () => {
    const complaints = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const base = workbookOf({ 应收明细: LEDGER });
    let isBroken = true;
    const pane = await renderPane({
      ...base,
      outline: () => (isBroken ? Promise.reject(new TypeError("x is undefined")) : base.outline()),
    });
    await pane.heading("回款遇到一个程序错误");
    expect(screen.getByLabelText("错误详情").textContent).toContain("x is undefined");
    isBroken = false;
    await pane.user.click(screen.getByRole("button", { name: "重新开始" }));
    await pane.heading("应收台账");
    complaints.mockRestore();
  });
});
