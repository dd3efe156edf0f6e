// Kept tables in the workbench's Excel: src/excel runs in the add-in's frame, over the genuine office.js.
import { buildSync } from "esbuild";
import type { Frame } from "playwright-core";
import type { KeptTables } from "../../../src/application/kept/kept-tables";
import {
  WorkbookFailure,
  type WorkbookFailureReason,
} from "../../../src/application/receivables-workbook";
import type { WorkbenchPage } from "../browser/workbench-page";
import type { KeptLab } from "./kept-contract";

type Outcome =
  { readonly result: unknown } | { readonly reason: WorkbookFailureReason; readonly about: string };

/** The Excel adapter as a script that puts its port on the frame's window. */
function adapterScript(): string {
  const { outputFiles } = buildSync({
    stdin: {
      contents:
        'import { createExcelKeptTables } from "./src/excel/kept-tables";\nwindow.keptTables = createExcelKeptTables();',
      resolveDir: process.cwd(),
      loader: "ts",
    },
    ...{ bundle: true, write: false, format: "iife", target: "es2022" },
  });
  return outputFiles[0]?.text ?? "";
}

async function call(frame: Frame, member: keyof KeptTables, given: readonly unknown[]) {
  const outcome = await frame.evaluate<Outcome>(
    `window.keptTables.${member}(...${JSON.stringify(given)})
      .then((result) => ({ result }), (error) => ({ reason: error.reason ?? String(error), about: error.about }))`,
  );
  if ("reason" in outcome) throw new WorkbookFailure(outcome.reason, outcome.about);
  return outcome.result;
}

/** A fresh page's workbook. */
export async function excelLab(workbench: WorkbenchPage): Promise<KeptLab> {
  const frame = await workbench.pane();
  await frame.evaluate("Office.onReady()");
  await frame.evaluate(adapterScript());
  const tables: KeptTables = {
    readTable: async (key, columns) =>
      (await call(frame, "readTable", [key, columns])) as Awaited<
        ReturnType<KeptTables["readTable"]>
      >,
    readFields: async (key, fields) =>
      (await call(frame, "readFields", [key, fields])) as Awaited<
        ReturnType<KeptTables["readFields"]>
      >,
    writeTable: async (definition, rows, writing) =>
      (await call(frame, "writeTable", [definition, rows, writing])) as Awaited<
        ReturnType<KeptTables["writeTable"]>
      >,
  };
  return {
    tables,
    user: {
      type: (sheet, address, value) =>
        workbench.excelRun(
          async (context, given) => {
            const range = context.workbook.worksheets.getItem(given.sheet).getRange(given.address);
            range.values = [[given.value]];
            await context.sync();
          },
          { sheet, address, value },
        ),
      cells: (sheet, address) =>
        workbench.excelRun(
          async (context, given) => {
            const range = context.workbook.worksheets.getItem(given.sheet).getRange(given.address);
            range.load("values");
            await context.sync();
            return range.values as (string | number | boolean)[][];
          },
          { sheet, address },
        ),
      renameSheet: (from, to) =>
        workbench.excelRun(
          async (context, given) => {
            context.workbook.worksheets.getItem(given.from).name = given.to;
            await context.sync();
          },
          { from, to },
        ),
      insertColumn: (sheet, cells) =>
        workbench.excelRun(
          async (context, given) => {
            const table = context.workbook.worksheets.getItem(given.sheet).tables.getItemAt(0);
            table.columns.add(
              1,
              given.cells.map((cell) => [cell]),
            );
            await context.sync();
          },
          { sheet, cells },
        ),
      listAt: (sheet, address) =>
        workbench.excelRun(
          async (context, given) => {
            const range = context.workbook.worksheets.getItem(given.sheet).getRange(given.address);
            const validation = range.dataValidation.load("rule");
            await context.sync();
            return String(validation.rule.list?.source ?? "");
          },
          { sheet, address },
        ),
      sheets: () =>
        workbench.excelRun(async (context) => {
          const sheets = context.workbook.worksheets.load("items/name");
          await context.sync();
          return sheets.items.map(({ name }) => name);
        }),
    },
  };
}
