import { screen } from "@testing-library/react";
import { workbookOf } from "../support/workbook-of";
import { renderPane } from "./render-pane";

/** Once in the notice and once for screen readers. */
async function isSaid(sentence: string): Promise<void> {
  expect(await screen.findAllByText(sentence)).toHaveLength(2);
}

describe("the text checker", () => {
  test("marks what may not be sent and offers a lawful rewording to go on with", async () => {
    const pane = await renderPane(workbookOf({}), { screen: "conduct" });
    await pane.heading("文字检查");
    const box = screen.getByLabelText("要检查的文字");
    await pane.user.type(box, "货款已逾期。再不付款就通知你父母。");
    await isSaid("不能发出：含有禁止的内容。");
    expect(screen.getByText("父母", { selector: "mark" })).toBeTruthy();
    expect(screen.getByText("惊动亲友和无关的人")).toBeTruthy();
    await pane.user.click(screen.getByRole("button", { name: "用这段继续检查" }));
    expect((box as HTMLTextAreaElement).value).not.toContain("父母");
    await isSaid("没有发现问题。");
  });

  test("asks a condition, takes the answer, and takes it back", async () => {
    const pane = await renderPane(workbookOf({}), { screen: "conduct", language: "en" });
    await pane.heading("Text check");
    await pane.user.type(screen.getByLabelText("Text to check"), "Our lawyers wrote to you.");
    await pane.user.click(await screen.findByRole("button", { name: "Yes" }));
    await isSaid("May be sent; mind the notes.");
    await pane.user.click(screen.getByRole("button", { name: "No" }));
    await isSaid("Not to be sent: it contains what is prohibited.");
  });
});
