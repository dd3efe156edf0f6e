// The page around the sheet: what a user does with a mouse, a keyboard and files.
import { accessibilityFaults } from "../support/browser/accessibility";
import { SAMPLE_LEDGERS, useWorkbenchLab } from "../support/browser/workbench-lab";

const lab = useWorkbenchLab({ bookFiles: SAMPLE_LEDGERS });

const CSV = Buffer.from(
  "客户,发票号,到期日,未收金额\n甲公司,A-1,2026-01-31,100.50\n乙公司,A-2,2026-03-31,200\n",
);

describe("the workbench", () => {
  test.each([
    ["zh-CN", "回款", ["台账", "报告", "课程"], "生成账龄表", "识别出"],
    ["en", "Huikuan", ["Ledger", "Reports", "Course"], "Write aging sheet", "columns"],
  ])("in %s shows the add-in's ribbon and its pane", async (lang, tab, groups, command, found) => {
    const workbench = await lab.open(`lang=${lang}`);
    const { page } = workbench;
    const ribbon = page.getByRole("navigation");
    await ribbon.getByRole("tab", { name: tab, exact: true }).waitFor();
    for (const name of groups) await ribbon.getByRole("group", { name, exact: true }).waitFor();
    const pane = await workbench.pane();
    await pane.getByRole("heading", { name: new RegExp(found) }).waitFor();

    // A ribbon button runs the add-in's own command.
    await workbench.ribbonButton(command).click();
    await pane.getByText(lang === "en" ? /^The sheet “.*” was made$/ : /^已新建工作表/).waitFor();
    await workbench.screenshot(`workbench-${lang}`);
  });

  test("switches language and theme, for itself, the sheet and the add-in", async () => {
    const workbench = await lab.open("lang=zh-CN");
    const { page } = workbench;
    await page.getByLabel("语言").selectOption("en");
    await workbench.ribbonButton("Write aging sheet").waitFor();
    const pane = await workbench.pane();
    await pane.getByRole("button", { name: "Aging" }).waitFor();
    const background = (): Promise<string> =>
      pane
        .locator("#root > *")
        .first()
        .evaluate((root) => getComputedStyle(root).backgroundColor);
    const light = await background();
    await page.getByLabel("Theme").selectOption("dark");
    const dark = await workbench.eventually(background, (color) => color !== light);
    await workbench.screenshot("workbench-dark");
    await page.getByLabel("Theme").selectOption("high-contrast");
    await workbench.eventually(background, (color) => color !== dark && color !== light);
    await workbench.screenshot("workbench-high-contrast");
  });

  test("widens the pane by mouse and keyboard, within its limits, and closes and reopens it", async () => {
    const workbench = await lab.open("lang=zh-CN&book=none");
    const { page } = workbench;
    const edge = page.getByRole("separator", { name: "任务窗格宽度" });
    const width = async (): Promise<number> => Number(await edge.getAttribute("aria-valuenow"));
    expect(await width()).toBe(350);
    const box = await edge.boundingBox();
    if (box === null) throw new Error("The pane has no edge.");
    await page.mouse.move(box.x + 3, box.y + 100);
    await page.mouse.down();
    await page.mouse.move(box.x + 3 - 80, box.y + 100, { steps: 4 });
    expect(await width()).toBe(430);
    // Back over the add-in's frame, which must not swallow the pointer.
    await page.mouse.move(box.x + 3 + 500, box.y + 100, { steps: 4 });
    await page.mouse.up();
    expect(await width()).toBe(320);
    await edge.focus();
    await page.keyboard.press("ArrowLeft");
    expect(await width()).toBe(330);
    await page.keyboard.press("End");
    expect(await width()).toBe(600);

    await page.getByRole("button", { name: "关闭任务窗格" }).click();
    await edge.waitFor({ state: "hidden" });
    await workbench.ribbonButton("打开窗格").click();
    await edge.waitFor();
  });

  test("opens a dropped text file, asking first when changes would be lost", async () => {
    const workbench = await lab.open("lang=zh-CN&book=none");
    const { page } = workbench;
    await workbench.excelRun(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["改动"]];
      await context.sync();
    });
    await page.getByText("未保存", { exact: true }).waitFor();

    const transfer = await page.evaluateHandle((content) => {
      const files = new DataTransfer();
      files.items.add(new File([content], "应收.csv", { type: "text/csv" }));
      return files;
    }, CSV.toString());
    await page.getByRole("main").dispatchEvent("dragenter", { dataTransfer: transfer });
    await page.getByText("松开鼠标即可打开文件").waitFor();
    await page.getByRole("main").dispatchEvent("drop", { dataTransfer: transfer });
    await page.getByRole("alertdialog").getByText("有未保存的修改", { exact: false }).waitFor();
    await page.getByRole("button", { name: "不保存，直接打开" }).click();
    await page.getByRole("heading", { name: /应收/ }).waitFor();
    const values = await workbench.eventually(
      () =>
        workbench
          .excelRun(async (context) => {
            const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:D2");
            range.load("values");
            await context.sync();
            return range.values as unknown[][];
          })
          // While the add-in starts anew its old frame is gone.
          .catch((error: unknown) => [[String(error)]] as unknown[][]),
      ([first]) => first?.[0] === "客户",
    );
    expect(values[1]?.[0]).toBe("甲公司");
    expect(values[1]?.[3]).toBe(100.5);
  });

  test("says what to do with a file it cannot open, and keeps the one it has", async () => {
    const workbench = await lab.open("lang=zh-CN&book=none");
    const { page } = workbench;
    await page.setInputFiles("input[type=file]", {
      name: "合同.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("%PDF-1.7 not a workbook"),
    });
    await page.getByText(/^无法打开“合同.xlsx”/).waitFor();
    await page.getByRole("heading", { name: "未命名.xlsx" }).waitFor();
    await page.getByRole("button", { name: "关闭此消息" }).click();
  });

  test("saves by its button", async () => {
    const workbench = await lab.open("lang=zh-CN");
    const { page } = workbench;
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "保存" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("sample-ledger.xlsx");
  });

  test("turns faults on and off in its panel", async () => {
    const workbench = await lab.open("lang=zh-CN&book=none");
    const { page } = workbench;
    await page.getByRole("button", { name: "故障模拟" }).click();
    await page.getByLabel("正在编辑单元格").check();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "1 项故障已开启" }).waitFor();
    const read = () =>
      workbench.excelRun(async (context) => {
        context.workbook.worksheets.load("items/name");
        await context.sync();
      });
    await expect(read()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    await page.getByRole("button", { name: "1 项故障已开启" }).click();
    await page.getByRole("button", { name: "恢复真实 Excel 的限制" }).click();
    await read();
  });
});

describe("accessibility", () => {
  test("axe finds no fault in the page or in any screen of the pane", async () => {
    const workbench = await lab.open("lang=zh-CN");
    const { page } = workbench;
    const pane = await workbench.pane();
    await pane.getByText("应收明细 · A1:P1205").waitFor();
    // The sheet itself is drawn by Univer.
    expect(await accessibilityFaults(page.mainFrame(), [".grid"])).toEqual([]);
    for (const screen of ["台账", "账龄", "帮助"]) {
      await workbench.openScreen(screen);
      expect([screen, await accessibilityFaults(pane)]).toEqual([screen, []]);
    }
  });

  test("the journey to the aging sheet needs no mouse", async () => {
    const workbench = await lab.open("lang=zh-CN");
    const { page } = workbench;
    const pane = await workbench.pane();
    await pane.getByText("应收明细 · A1:P1205").waitFor();
    const aging = pane.getByRole("navigation").getByRole("button", { name: "账龄" });
    const customer = pane.getByRole("listitem").first().getByRole("button").first();
    const write = pane.getByRole("button", { name: "写入账龄表" });
    const focusIsOn = (target: typeof write): Promise<boolean> =>
      target.evaluate((element) => element === document.activeElement);
    const tabTo = async (target: typeof write): Promise<void> => {
      for (let presses = 0; presses < 150; presses += 1) {
        if (await focusIsOn(target)) return;
        await page.keyboard.press("Tab");
      }
      throw new Error("The keyboard does not lead there.");
    };
    await pane.getByRole("navigation").getByRole("button", { name: "台账" }).focus();
    await tabTo(aging);
    await page.keyboard.press("Enter");
    await customer.waitFor();
    await tabTo(customer);
    await page.keyboard.press("Enter");
    await pane.getByText(/^已在“应收明细”选中 \d+ 行$/).waitFor();
    await tabTo(write);
    await page.keyboard.press("Enter");
    await pane.getByText("已新建工作表“账龄分析”").waitFor();
  });
});
