import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { workbookOf } from "../support/workbook-of";
import { renderPane } from "./render-pane";

const names = [
  "恒昌机械",
  "博远电子",
  "安泰贸易",
  ...Array.from({ length: 9 }, (_, at) => `华新${String(at + 1)}厂`),
];
const LEDGER = [
  ["客户名称", "发票号", "到期日", "币种", "未收金额"],
  ...names.map((name, at) => [name, `FP-${String(at)}`, "2026-02-04", "CNY", 9000 - at]),
];

async function finder() {
  const pane = await renderPane(workbookOf({ 应收明细: LEDGER }), { screen: "customer" });
  await pane.heading("客户卡");
  const box = await screen.findByRole("searchbox", { name: "找客户：名称、编号或拼音首字母" });
  return { ...pane, box };
}

const found = async () =>
  within(await screen.findByRole("list", { name: "找到的客户" }))
    .getAllByRole("button")
    .map(({ textContent }) => textContent);

describe("the finder of customers", () => {
  test.each([
    { typed: "博远", expected: ["博远电子¥8,999.00"], because: "a part of the name" },
    { typed: "hcjx", expected: ["恒昌机械¥9,000.00"], because: "the initials of its pinyin" },
    { typed: "AnTai", expected: ["安泰贸易¥8,998.00"], because: "its sound, capitals or not" },
    { typed: "ＨＣ", expected: ["恒昌机械¥9,000.00"], because: "full-width letters" },
  ])("$typed finds $because", async ({ typed, expected }) => {
    const { box, user } = await finder();
    await user.type(box, typed);
    await waitFor(async () => expect(await found()).toEqual(expected));
  });

  test("Enter opens the first, and the card has a finder again", async () => {
    const pane = await finder();
    await pane.user.type(pane.box, "byd");
    await waitFor(async () => expect(await found()).toEqual(["博远电子¥8,999.00"]));
    // The Enter that ends a word of the input method opens nothing.
    fireEvent.keyDown(pane.box, { key: "Enter", isComposing: true });
    await pane.user.keyboard("z");
    expect(pane.box).toHaveProperty("value", "bydz");
    await pane.user.keyboard("{Backspace}{Enter}");
    await pane.heading("博远电子");
    expect(screen.getByRole("searchbox")).toHaveProperty("value", "");
  });

  test("says when there are more than it lists, and when there is none", async () => {
    const { box, user } = await finder();
    await user.type(box, "华新");
    await waitFor(async () => expect(await found()).toHaveLength(8));
    expect(screen.getAllByText("先列出 8 位，还有更多，请再多输几个字")).not.toHaveLength(0);
    await user.type(box, "没有");
    expect(await screen.findAllByText("没有这样的客户")).not.toHaveLength(0);
  });
});
