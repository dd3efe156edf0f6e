// The contract of the port over Excel: src/excel, bundled by itself, in the add-in's frame, through the genuine office.js and
// the workbench's host.
import { join } from "node:path";
import { build } from "esbuild";
import { CONTRACT, contractGiven, contractWorkbook } from "../support/port-contract";
import { useWorkbenchLab } from "../support/browser/workbench-lab";

const lab = useWorkbenchLab();

/** A script that makes the port over Excel `globalThis.port`. */
async function portScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents:
        'import { createExcelWorkbook } from "./src/excel/excel-workbook"; globalThis.port = createExcelWorkbook();',
      resolveDir: join(__dirname, "../.."),
      loader: "ts",
    },
    ...{ bundle: true, write: false, format: "iife", target: "es2022", logLevel: "silent" },
  });
  return outputFiles[0]?.text ?? "";
}

test("the port over Excel keeps its contract", async () => {
  const script = await portScript();
  const workbench = await lab.open("lang=zh-CN&book=none");
  const outcomes: unknown[] = [];
  for (const { because, run } of CONTRACT) {
    // Every case finds the workbook as it was.
    await workbench.openFile(Buffer.from(contractWorkbook()), "contract.xlsx");
    const frame = await workbench.pane();
    await frame.evaluate(script);
    const outcome: unknown = await frame.evaluate(
      `Office.onReady().then(() => (${run.toString()})(globalThis.port, ${JSON.stringify(contractGiven)}))
        .catch((error) => error.name === "WorkbookFailure" ? { failure: error.reason } : { error: String(error) })`,
    );
    outcomes.push([because, outcome]);
  }
  expect(outcomes).toEqual(CONTRACT.map(({ because, expected }) => [because, expected]));
});
