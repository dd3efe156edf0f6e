import { screen } from "@testing-library/react";
import type { FormulaPorts } from "../../src/application/formulas/formula-ports";
import type { RangePlace } from "../../src/domain/ledger/sheet-cells";
import { createCalculator } from "../../src/functions/calculator";
import { speakInCells } from "../../src/functions/cell-error";
import { calculatedFormula, catalogueOf } from "../../src/functions/function-catalogue";
import { callFunction } from "../../src/functions/functions";
import { installCustomFunctions } from "../support/custom-functions";
import { workbookOf } from "../support/workbook-of";
import { renderPane } from "./render-pane";

beforeAll(() => {
  installCustomFunctions();
  speakInCells(() => "en");
});

const calculator = createCalculator({
  local: async ({ functionId, inputs }) => Promise.resolve(callFunction(functionId, inputs)),
  openRemote: () => undefined,
});

const FUNCTIONS = [
  {
    id: "AGINGTOTALS",
    description: "Aging totals: one row per currency",
    parameters: [
      { name: "dueDate", description: "Due dates" },
      { name: "openAmount", description: "Amounts" },
      { name: "asOfDate", description: "Day to look from" },
      { name: "currency", description: "Currency column", optional: true },
    ],
  },
  {
    id: "AGING",
    description: "Aging of a whole ledger",
    parameters: [{ name: "customer", description: "Customers" }],
  },
  {
    id: "DAYSPASTDUE",
    description: "Days past due: calendar days",
    parameters: [
      { name: "dueDate", description: "Due date" },
      { name: "asOfDate", description: "Day to look from" },
    ],
  },
];

interface Put {
  readonly cell: RangePlace;
  readonly formula: string;
}

/** Ports over a workbook in memory with one cell selected. */
function portsOver(
  workbook: ReturnType<typeof workbookOf>,
  given: { selection?: RangePlace; support?: ReturnType<FormulaPorts["support"]> } = {},
): { ports: FormulaPorts; puts: Put[] } {
  const puts: Put[] = [];
  const { selection, support = "full" } = given;
  return {
    puts,
    ports: {
      workbook: {
        readCells: workbook.readCells,
        outline: async () => {
          const outline = await workbook.outline();
          const activeSheet = outline.sheets[0]?.name ?? "";
          return { ...outline, activeSheet, ...(selection && { selection }) };
        },
        putFormula: (cell, formula) => {
          puts.push({ cell, formula });
          return Promise.resolve();
        },
      },
      support: () => support,
      functions: (language) => Promise.resolve(catalogueOf(FUNCTIONS, FUNCTIONS, language)),
      sampleOf: () => undefined,
      calculate: (id, inputs) => calculatedFormula(id, inputs, calculator),
    },
  };
}

const LEDGER = {
  Receivables: [
    ["Customer", "Invoice No.", "Due Date", "Open Amount"],
    ["Alpha Ltd", "INV1", "2026-03-01", 100],
    ["Beta Ltd", "INV2", "2026-02-01", 70],
    ["Alpha Ltd", "INV3", "2026-05-01", 30],
  ],
};
const at = (rowIndex: number, columnIndex: number): RangePlace => ({
  ...{ sheet: "Receivables", rowIndex, columnIndex, rowCount: 1, columnCount: 1 },
});
const choose = async (
  pane: Awaited<ReturnType<typeof renderPane>>,
  search: string,
): Promise<void> => {
  await pane.heading("Functions");
  await pane.user.type(await screen.findByLabelText("Find a function"), search);
};
const FORMULA = "=AR.DAYSPASTDUE('Receivables'!$C$2:$C$4,DATE(2026,4,10))";

describe("the helper for worksheet functions", () => {
  test("fills in the ledger's columns, shows the result and inserts the formula", async () => {
    const workbook = workbookOf(LEDGER);
    const { ports, puts } = portsOver(workbook, { selection: at(0, 6) });
    const pane = await renderPane(workbook, {
      screen: "formulas",
      language: "en",
      formulas: ports,
    });
    await choose(pane, "days past");
    await screen.findByText(FORMULA);
    await screen.findByText("3 rows × 1 column");
    expect(screen.getAllByRole("cell").map(({ textContent }) => textContent)).toEqual([
      ...["40", "68", "-21"],
    ]);
    await pane.user.click(screen.getByRole("button", { name: "Insert into selected cell" }));
    await screen.findAllByText("Inserted into G1.");
    expect(puts).toEqual([{ cell: at(0, 6), formula: FORMULA }]);
  });

  test.each([
    {
      selection: at(0, 0),
      says: "A1 holds “Customer”. Inserting replaces it.",
      canGoOn: true,
      because: "the cell is filled",
    },
    {
      selection: at(1, 2),
      says: "From C2 the result would cover the cells that the formula reads. Select a cell elsewhere.",
      canGoOn: false,
      because: "it would read itself",
    },
    {
      selection: at(1_048_575, 8),
      says: "From I1048576 to the edge of the sheet there is no room for the result. Select a cell further up or to the left.",
      canGoOn: false,
      because: "the sheet ends there",
    },
    {
      selection: undefined,
      says: "Select a cell in the sheet first.",
      canGoOn: false,
      because: "nothing is selected",
    },
  ])("writes nothing when $because", async ({ selection, says, canGoOn }) => {
    const workbook = workbookOf(LEDGER);
    const { ports, puts } = portsOver(workbook, selection && { selection });
    const pane = await renderPane(workbook, {
      screen: "formulas",
      language: "en",
      formulas: ports,
    });
    await choose(pane, "days past");
    await screen.findByText("3 rows × 1 column");
    await pane.user.click(screen.getByRole("button", { name: "Insert into selected cell" }));
    await screen.findByText(says);
    expect(puts).toEqual([]);
    const goOn = screen.queryByRole("button", { name: "Insert anyway" });
    expect(goOn !== null).toBe(canGoOn);
    if (goOn === null) return;
    await pane.user.click(goOn);
    expect(puts).toHaveLength(1);
  });

  test("without a ledger takes what is typed, and asks for what is missing", async () => {
    const workbook = workbookOf({ Mine: [["2026-03-01"]] });
    const { ports } = portsOver(workbook);
    const pane = await renderPane(workbook, {
      screen: "formulas",
      language: "en",
      formulas: ports,
    });
    await choose(pane, "days past");
    await screen.findByText("Fill in dueDate first; the result then shows here.");
    await pane.user.type(screen.getByLabelText("Range or value of dueDate"), "A1");
    await screen.findByText("=AR.DAYSPASTDUE($A$1,DATE(2026,4,10))");
    await screen.findByRole("cell", { name: "40" });
  });

  test("says so where Excel knows no functions of add-ins", async () => {
    const workbook = workbookOf(LEDGER);
    const { ports } = portsOver(workbook, { support: "none" });
    await renderPane(workbook, { screen: "formulas", language: "en", formulas: ports });
    await screen.findByText(/This Excel knows no functions of add-ins/);
    expect(screen.queryByRole("button", { name: "Insert into selected cell" })).toBeNull();
  });
});
