import { act, screen, waitFor, within } from "@testing-library/react";
import { recordColumns, recordTable } from "../../src/application/collection/record-tables";
import { recordLanguages } from "../../src/messages/record-languages";
import { dateOf } from "../support/ledger-of";
import { workbookOf } from "../support/workbook-of";
import { renderPane } from "./render-pane";

const LEDGER = [
  ["客户名称", "发票号", "开票日期", "到期日", "币种", "未收金额"],
  ["恒昌机械", "FP-1", "2026-01-05", "2026-02-04", "CNY", 120000],
  ["恒昌机械", "FP-2", "2026-03-10", "2026-04-09", "CNY", 30000.5],
  ["博远电子", "FP-3", "2025-12-12", "2026-01-11", "CNY", 999000],
  ["安泰贸易", "FP-4", "2026-03-12", "2026-04-05", "CNY", 50],
];

async function today() {
  const pane = await renderPane(workbookOf({ 应收明细: LEDGER }), { screen: "today" });
  await pane.heading("今日");
  await screen.findAllByRole("button", { name: "完成" });
  const names = () =>
    [...document.querySelectorAll("[data-work-row] > span:first-child")].map(
      (name) => name.textContent,
    );
  const log = async () => {
    const columns = recordColumns("collectlog", recordLanguages("zh-CN"));
    // What the pane draws meanwhile is drawn by the book.
    const table = await act(() => pane.session.tables.readTable("collectlog", columns));
    return (table?.rows ?? []).map(({ values }) => [values["customer"], values["kind"]]);
  };
  return { ...pane, names, log };
}

describe("today", () => {
  test("lists the work by priority, marks it in the log, and takes a mark back", async () => {
    const pane = await today();
    expect(pane.names()).toEqual(["博远电子", "恒昌机械", "安泰贸易"]);
    await pane.user.click(screen.getAllByRole("button", { name: "完成" })[0] as HTMLElement);
    await waitFor(() => expect(pane.names()).toEqual(["恒昌机械", "安泰贸易"]));
    expect(await pane.log()).toEqual([["博远电子", "done"]]);
    await pane.user.click(screen.getByRole("button", { name: "撤销上一步" }));
    await waitFor(() => expect(pane.names()).toHaveLength(3));
    expect(await pane.log()).toEqual([["博远电子", "void"]]);
  });

  test("is worked through by keys: the next row has the focus when one is done", async () => {
    const pane = await today();
    const focused = () => document.activeElement?.querySelector("span")?.textContent;
    const press = (keys: string) => pane.user.keyboard(keys);
    act(() => {
      document.querySelector<HTMLElement>("[data-work-row]")?.focus();
    });
    expect(document.querySelectorAll("[data-work-row][tabindex='0']")).toHaveLength(1);
    await press("{ArrowDown}");
    expect(focused()).toBe("恒昌机械");
    await press("{End}");
    expect(focused()).toBe("安泰贸易");
    await press("{Home}");
    await press("D");
    await waitFor(() => expect(pane.names()).toEqual(["恒昌机械", "安泰贸易"]));
    expect(focused()).toBe("恒昌机械");
    await press("n");
    await screen.findByLabelText("备注内容");
    const heard = jest.fn();
    document.addEventListener("keydown", heard);
    await press("{Escape}");
    document.removeEventListener("keydown", heard);
    expect(heard).not.toHaveBeenCalled();
    expect(focused()).toBe("恒昌机械");
    await press("u");
    await waitFor(() => expect(pane.names()).toHaveLength(3));
    expect(await pane.log()).toEqual([["博远电子", "void"]]);
  });

  test("comes back from a card to the row it was opened from, filters and all", async () => {
    const pane = await today();
    await pane.user.selectOptions(screen.getByLabelText("排列"), "tactic");
    const rows = () => [...document.querySelectorAll<HTMLElement>("[data-work-row]")];
    const row = rows().find(({ textContent }) => textContent?.includes("恒昌机械"));
    await pane.user.click(row as HTMLElement);
    await pane.heading("恒昌机械");
    await pane.user.click(screen.getByRole("button", { name: "回到今日" }));
    await pane.heading("今日");
    await waitFor(() =>
      expect(document.activeElement?.querySelector("span")?.textContent).toBe("恒昌机械"),
    );
    expect((screen.getByLabelText("排列") as HTMLSelectElement).value).toBe("tactic");
  });

  test("says who cannot be scheduled, because nothing tells when they should pay", async () => {
    const ledger = [
      ["客户名称", "发票号", "开票日期", "未收金额"],
      ["恒昌", "1", "2026-01-01", 100],
    ];
    const pane = await renderPane(workbookOf({ 应收: ledger }), { screen: "today" });
    await pane.heading("今日");
    expect(await screen.findByText(/^1 位欠款客户没有到期日，排不进工作表/)).toBeTruthy();
  });

  test("says on a day off when the next work is due, and shows it", async () => {
    const pane = await today();
    await act(() => pane.session.chooseAsOfDate(dateOf("2026-04-11")));
    expect(await screen.findByText(/这一天是休息日.*2026-04-13，共 3 项/)).toBeTruthy();
    await pane.user.click(screen.getByRole("button", { name: "看以后的事" }));
    await waitFor(() => expect(pane.names()).toHaveLength(3));
  });

  test("refuses a note that keeps private matters", async () => {
    const pane = await today();
    await pane.user.click(screen.getAllByRole("button", { name: "备注" })[0] as HTMLElement);
    await pane.user.type(screen.getByLabelText("备注内容"), "客户最近离婚");
    expect(await screen.findByRole("alert")).toBeTruthy();
    await pane.user.click(screen.getByRole("button", { name: "记下" }));
    expect(await pane.log()).toEqual([]);
  });

  test("goes from a row to the customer's card, drafts a letter and refuses an unlawful one", async () => {
    const pane = await today();
    await pane.user.click(screen.getAllByRole("button", { name: "客户卡" })[1] as HTMLElement);
    await pane.heading("博远电子");
    expect(screen.getByRole("heading", { name: "风险九因素" })).toBeTruthy();
    expect(screen.getByRole("heading", { name: /^怎么做/ })).toBeTruthy();
    await pane.user.click(screen.getByRole("button", { name: "逾期催款函（第二封）" }));
    const text = await screen.findByLabelText("函件正文");
    expect((text as HTMLTextAreaElement).value).toContain("FP-3");
    expect(screen.getByText("合规检查：没有发现问题。")).toBeTruthy();
    await pane.user.type(text, "再不付款就曝光你们。");
    expect(await screen.findByText("公开欠款")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "登记为已发" })).toBeNull();
  });

  // 999,000 due on 11 January 2026: 89 days to 10 April, at 3 % one-year LPR of the day of the breach.
  test("reckons late interest by the rule chosen, and says what is wanted", async () => {
    const pane = await today();
    const rows = [...document.querySelectorAll<HTMLElement>("[data-work-row]")];
    await pane.user.click(rows[0] as HTMLElement);
    await pane.heading("博远电子");
    const part = within(screen.getByRole("region", { name: "逾期利息（截至当日）" }));
    const sum = () => part.getByRole("status").textContent;
    expect(sum()).toContain("9,500.08");
    expect(part.getByText(/89 天，年利率 3\.9%/)).toBeTruthy();
    await pane.user.selectOptions(part.getByLabelText(/计息规则/), "sme");
    expect(sum()).toContain("44,455.50");
    await pane.user.selectOptions(part.getByLabelText(/计息规则/), "agreed");
    expect(part.getByText("请填写合同约定的利率。")).toBeTruthy();
    await pane.user.type(part.getByLabelText(/约定利率/), "日万分之一");
    expect(sum()).toContain("8,891.10");
    await pane.user.clear(part.getByLabelText(/约定利率/));
    await pane.user.type(part.getByLabelText(/约定利率/), "很多");
    expect(part.getByText(/“很多”不是利率/)).toBeTruthy();
  });

  test("keeps the rule of late interest in the customer's profile, also in a row for all currencies", async () => {
    const pane = await today();
    const columns = recordColumns("profiles", recordLanguages("zh-CN"));
    const profiles = async () =>
      (await pane.session.tables.readTable("profiles", columns))?.rows.map(({ values }) => values);
    await pane.session.tables.writeTable(
      recordTable("profiles", recordLanguages("zh-CN")),
      [{ customer: "博远电子", reason: "RC01" }],
      { mode: "append" },
    );
    await act(() => pane.session.refresh());
    const openCard = async () => {
      const rows = [...document.querySelectorAll<HTMLElement>("[data-work-row]")];
      await pane.user.click(
        rows.find((row) => row.textContent?.includes("博远电子")) as HTMLElement,
      );
      await pane.heading("博远电子");
      return within(screen.getByRole("region", { name: "逾期利息（截至当日）" }));
    };
    let part = await openCard();
    expect(part.queryByRole("button", { name: "记入客户档案" })).toBeNull();
    await pane.user.selectOptions(part.getByLabelText(/计息规则/), "agreed");
    await pane.user.type(part.getByLabelText(/约定利率/), "日万分之一");
    await pane.user.click(part.getByRole("button", { name: "记入客户档案" }));
    await part.findByText("与客户档案一致。");
    expect(await profiles()).toEqual([
      {
        ...{ customer: "博远电子", reason: "RC01" },
        ...{ interestRule: "agreed", interestRate: "日万分之一" },
      },
    ]);
    // The card was left, and opened again.
    await pane.user.click(screen.getByRole("button", { name: "回到今日" }));
    part = await openCard();
    expect(part.getByRole("status").textContent).toContain("8,891.10");
    expect(part.getByLabelText(/约定利率/)).toHaveProperty("value", "日万分之一");
    // Tried and taken back, then back to the law for good: no rate stays behind.
    await pane.user.selectOptions(part.getByLabelText(/计息规则/), "lpr");
    await pane.user.click(part.getByRole("button", { name: "改回档案中的规则" }));
    expect(part.getByLabelText(/计息规则/)).toHaveProperty("value", "agreed");
    await pane.user.selectOptions(part.getByLabelText(/计息规则/), "sales");
    await pane.user.click(part.getByRole("button", { name: "记入客户档案" }));
    await part.findByText("与客户档案一致。");
    expect(await profiles()).toEqual([
      { customer: "博远电子", reason: "RC01", interestRule: "sales" },
    ]);
    expect(part.getByRole("status").textContent).toContain("9,500.08");
  });

  test("shows ways to persuade by the reason, and none where nobody is to be contacted", async () => {
    const pane = await today();
    const languages = recordLanguages("zh-CN");
    await pane.session.tables.writeTable(
      recordTable("profiles", languages),
      [
        { customer: "博远电子", reason: "RC01" },
        { customer: "恒昌机械", reason: "RC01", insolvency: "accepted" },
      ],
      { mode: "append" },
    );
    await act(() => pane.session.refresh());
    const cardOf = async (name: string) => {
      const rows = [...document.querySelectorAll<HTMLElement>("[data-work-row]")];
      await pane.user.click(rows.find((row) => row.textContent?.includes(name)) as HTMLElement);
      await pane.heading(name);
    };
    await cardOf("博远电子");
    const part = await screen.findByRole("region", { name: "怎样说服" });
    const cards = [...part.querySelectorAll("summary")].map(({ textContent }) => textContent);
    expect(cards).toEqual(["违约的真实成本谈代价", "着眼将来谈得到", "换一个参照物谈代价"]);
    expect(within(part).getAllByText("不要")).toHaveLength(3);
    pane.open("today");
    await screen.findAllByRole("button", { name: "完成" });
    await cardOf("恒昌机械");
    await screen.findByRole("heading", { name: "怎么做 · 破产债权申报" });
    expect(screen.queryByRole("region", { name: "怎样说服" })).toBeNull();
  });

  test("takes a profile into the advice", async () => {
    const pane = await today();
    const languages = recordLanguages("zh-CN");
    await pane.session.tables.writeTable(
      recordTable("profiles", languages),
      [{ customer: "博远电子", insolvency: "accepted", owner: "王敏" }],
      { mode: "append" },
    );
    await act(() => pane.session.refresh());
    const row = () =>
      [...document.querySelectorAll("[data-work-row]")].find((each) =>
        each.textContent?.includes("博远电子"),
      ) as HTMLElement;
    await waitFor(() => expect(within(row()).getByText("破产债权申报")).toBeTruthy());
    expect(within(row()).getByText("王敏")).toBeTruthy();
  });
});
