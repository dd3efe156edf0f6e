// A number edited on the settings sheet changes what the pane advises; one that cannot be used names its cell.
import { act, screen, waitFor } from "@testing-library/react";
import { policyTable } from "../../src/application/policy-sheet";
import { messagesIn } from "../../src/messages/messages";
import { workbookOf } from "../support/workbook-of";
import { renderPane } from "./render-pane";

// 89 days past due on 10 April 2026: stage S3, whose last day is 90 by default.
const LEDGER = [
  ["客户名称", "发票号", "开票日期", "到期日", "币种", "未收金额"],
  ["博远电子", "FP-3", "2025-12-12", "2026-01-11", "CNY", 999000],
  ["安泰贸易", "FP-4", "2026-03-12", "2026-04-05", "CNY", 50],
];
const { policy: words, tactics } = messagesIn("zh-CN");

test("an edited setting changes the advice, and a broken one falls back and names its cell", async () => {
  const pane = await renderPane(workbookOf({ 应收明细: LEDGER }), { screen: "today" });
  await pane.heading("今日");
  const row = () =>
    [...document.querySelectorAll("[data-work-row]")].find((each) =>
      each.textContent?.includes("博远电子"),
    )?.textContent;
  await waitFor(() => expect(row()).toContain(tactics.stages.S3));
  await act(() => pane.session.openPolicy(words.sheet));
  expect(row()).toContain(tactics.stages.S3);

  const edit = async (key: string, value: number | string): Promise<void> => {
    const edited = [{ key, value }];
    await pane.session.tables.writeTable(policyTable(words.sheet), edited, {
      ...{ mode: "merge", by: ["key"] },
    });
    await act(() => pane.session.readPolicy());
  };
  await edit("stage.S3.lastDay", 60);
  await waitFor(() => expect(row()).toContain(tactics.stages.S4));

  await edit("stage.S3.lastDay", 99999);
  await waitFor(() => expect(row()).toContain(tactics.stages.S3));
  const { issues, sheet } = pane.session.getState().policyOnSheet;
  expect(issues).toMatchObject([{ key: "stage.S3.lastDay", problem: "out-of-range", used: 90 }]);
  pane.open("ledger");
  const told = await screen.findByText(/超出合理范围/);
  expect(told.textContent).toContain(`${sheet}!${issues[0]?.address ?? "?"}`);
  expect(issues[0]?.address).toMatch(/^[A-Z]+\d+$/);
});
