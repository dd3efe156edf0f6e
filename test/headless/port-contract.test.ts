import { WorkbookFailure } from "../../src/application/receivables-workbook";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { fileWorkbook } from "../../src/headless/file-workbook";
import { CONTRACT, contractGiven, contractWorkbook } from "../support/port-contract";

describe("the port over a workbook file", () => {
  test.each(CONTRACT)("$because", async ({ run, expected }) => {
    const port = fileWorkbook(await readWorkbookFile(contractWorkbook(), "contract.xlsx"));
    const outcome = await run(port, contractGiven).catch((error: unknown) => {
      if (error instanceof WorkbookFailure) return { failure: error.reason };
      throw error;
    });
    expect(outcome).toEqual(expected);
  });
});
