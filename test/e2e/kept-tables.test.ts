// Kept tables through the genuine office.js: what test/headless/kept-tables.test.ts asks of a file.
import { useWorkbenchLab } from "../support/browser/workbench-lab";
import { excelLab } from "../support/kept/excel-lab";
import { contactLog, describeKeptTables } from "../support/kept/kept-contract";

const lab = useWorkbenchLab();

describe("kept tables in Excel", () => {
  describeKeptTables(async () => excelLab(await lab.open("lang=zh-CN&book=none")));

  test("a protected sheet stays as it is, and the failure names it", async () => {
    const workbench = await lab.open("lang=zh-CN&book=none");
    const { tables } = await excelLab(workbench);
    await tables.writeTable(contactLog(), [{ customer: "甲" }], { mode: "create" });
    await workbench.excelRun(async (context) => {
      context.workbook.worksheets.getItem("联系记录").protection.protect();
      await context.sync();
    });
    await expect(
      tables.writeTable(contactLog(), [{ customer: "乙" }], { mode: "append" }),
    ).rejects.toMatchObject({ reason: "sheet-protected", about: "联系记录" });
  });

  test("what stands below the table moves down", async () => {
    const { tables, user } = await excelLab(await lab.open("lang=zh-CN&book=none"));
    await tables.writeTable(contactLog(), [{ customer: "甲" }], { mode: "create" });
    await user.type("联系记录", "A7", "请勿删除");
    const rows = ["乙", "丙", "丁"].map((customer) => ({ customer }));
    await tables.writeTable(contactLog(), rows, { mode: "append" });
    const cells = (await user.cells("联系记录", "A5:A12")).flat();
    expect(cells.filter((cell) => cell !== "")).toEqual(["甲", "乙", "丙", "丁", "请勿删除"]);
  });
});
