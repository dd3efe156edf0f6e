// Worksheet functions as a user types them: through the genuine runtime, from the sheet to the code and back.
import { isoOf, type CalendarDate } from "../../src/domain/calendar/calendar-date";
import { exampleIn, FUNCTION_EXAMPLES } from "../../src/messages/function-examples-table";
import { functionMetadata } from "../../src/packaging/function-metadata";
import { useWorkbenchLab } from "../support/browser/workbench-lab";
import { PATIENCE_MILLISECONDS, type WorkbenchPage } from "../support/browser/workbench-page";

const lab = useWorkbenchLab();

async function write(workbench: WorkbenchPage, cells: Record<string, unknown[][]>): Promise<void> {
  await workbench.excelRun(async (context, given) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const [address, formulas] of Object.entries(given)) {
      sheet.getRange(address).formulas = formulas as string[][];
    }
    await context.sync();
  }, cells);
}

const valuesIn = (workbench: WorkbenchPage, address: string): Promise<unknown[][]> =>
  workbench.excelRun(async (context, given) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(given);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  }, address);

/** Waits until the cells show this; the runtime answers in its own time. */
async function expectValues(
  workbench: WorkbenchPage,
  address: string,
  wanted: unknown[][],
): Promise<void> {
  const wantedText = JSON.stringify(wanted);
  await workbench.eventually(
    () => valuesIn(workbench, address),
    (values) => JSON.stringify(values) === wantedText,
  );
}

describe("AR.DAYSPASTDUE in a sheet", () => {
  test(
    "spills over a column, keeps blanks and errors in their cells, and follows its precedents",
    async () => {
      const workbench = await lab.open("lang=zh-CN");
      await write(workbench, {
        "A1:A5": [[46082], [""], ["31/02/2026"], ["=NA()"], ["'2026-03-01"]],
        B1: [[46113]],
        D1: [["=AR.DAYSPASTDUE(A1:A5,$B$1)"]],
        F1: [["=ar.dayspastdue(A1,Z1)"]],
      });
      await expectValues(workbench, "D1:D5", [[31], [""], ["#VALUE!"], ["#N/A"], [31]]);
      await expectValues(workbench, "F1", [["#VALUE!"]]);

      await write(workbench, { B1: [[46114]] });
      await expectValues(workbench, "D1:D5", [[32], [""], ["#VALUE!"], ["#N/A"], [32]]);
    },
    PATIENCE_MILLISECONDS,
  );
});

interface FilledSheet {
  readonly name: string;
  readonly cells: Record<string, unknown[][]>;
  /** Cells whose values are waited for. */
  readonly answers: string;
}

/** Makes all the sheets in one request. */
async function fill(workbench: WorkbenchPage, sheets: readonly FilledSheet[]): Promise<void> {
  await workbench.excelRun(async (context, given) => {
    for (const { name, cells } of given) {
      const sheet = context.workbook.worksheets.add(name);
      for (const [address, formulas] of Object.entries(cells))
        sheet.getRange(address).formulas = formulas as string[][];
    }
    await context.sync();
  }, sheets);
}

const answersOn = (
  workbench: WorkbenchPage,
  sheets: readonly FilledSheet[],
): Promise<unknown[][][]> =>
  workbench.excelRun(
    async (context, given) => {
      const ranges = given.map(({ name, answers }) =>
        context.workbook.worksheets.getItem(name).getRange(answers).load("values"),
      );
      await context.sync();
      return ranges.map(({ values }) => values as unknown[][]);
    },
    sheets.map(({ name, answers }) => ({ name, answers })),
  );

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);

/** From a first cell on, as large as the rows. */
const areaOf = (corner: string, rows: readonly (readonly unknown[])[]): string => {
  const column = corner.charCodeAt(0) - 65;
  const row = Number(corner.slice(1));
  return `${corner}:${letters(column + (rows[0]?.length ?? 1) - 1)}${row + rows.length - 1}`;
};

/** Texts stay texts, as a user's sheet has them. */
const typed = (cell: string | number): string | number =>
  typeof cell === "string" && cell !== "" ? `'${cell}` : cell;

/** What functions of plain numbers answer for 0, and so for an empty cell. */
const OF_ZERO: Readonly<Record<string, string>> = {
  ...{ PARSEAMOUNT: "0", ALLOCATE: "0" },
  ...{ RISKTIER: "R1", QUADRANT: "Q4" },
};

const isPending = (value: unknown): boolean =>
  typeof value === "string" && /^#(BUSY|GETTING_DATA|CALC)/.test(value);

describe("references of every kind through the genuine runtime", () => {
  test(
    "names, table columns, other sheets, arrays, nested functions and arguments left out",
    async () => {
      const workbench = await lab.open("lang=en");
      const formulas: readonly (readonly [string, unknown])[] = [
        ["=AR.DAYSPASTDUE(INDEX(Dues,1),AsOf)", 75],
        ["=SUM(IFERROR(AR.OVERDUE(Items[Open],Items[Due],AsOf),0))", 1_300],
        ["=SUM(AR.OVERDUE('应收 明细'!C2:C4,'应收 明细'!B2:B4,AsOf))", "#VALUE!"],
        ['=SUM(AR.DAYSPASTDUE({46037;46100},"2026-03-31"))', 87],
        ["=AR.RISKTIER(AR.RISKSCORE({5,5,5,5,5,5,5,5,5}))", "R4"],
        ['=AR.TACTIC("2026-01-15",80000,AsOf,,"RC01")', "True cost of default"],
        ['=AR.TACTIC("2026-01-15",80000,AsOf,"code","RC01")', "T21"],
        ['=AR.DAYSPASTDUE("2026-01-15","31 March 2026")', 75],
        ['=AR.PARSEAMOUNT("=1+1")', "#VALUE!"],
        ['=IFERROR(AR.DAYSPASTDUE(NA(),AsOf),"none")', "none"],
        ["=ROWS(AR.AGING(Items[Customer],Items[Due],Items[Open],AsOf))", 5],
        ["=AR.LEVEL(TRUE,100,AsOf)", "#VALUE!"],
        ['=INDEX(AR.AGING({"=1+1"},"2026-01-15",5,AsOf),2,1)', "=1+1"],
      ];
      await workbench.excelRun(async (context, given) => {
        const { names, worksheets } = context.workbook;
        const ledger = worksheets.add("应收 明细");
        ledger.getRange("A1:C4").values = [
          ["Customer", "Due", "Open"],
          ["Alpha", "2026-01-15", 1000],
          ["Beta", "soon", 500],
          ["Alpha", 46_100, 300],
        ];
        ledger.tables.add("A1:C4", true).name = "Items";
        names.add("Dues", ledger.getRange("B2:B4"));
        const sheet = worksheets.getActiveWorksheet();
        sheet.getRange("Z1").values = [["'2026年3月31日"]];
        names.add("AsOf", sheet.getRange("Z1"));
        await context.sync();
        given.forEach(([formula], at) => {
          sheet.getRange(`B${String(at + 1)}`).formulas = [[formula]];
        });
        await context.sync();
      }, formulas);
      await expectValues(
        workbench,
        `B1:B${formulas.length}`,
        formulas.map(([, shows]) => [shows]),
      );
    },
    PATIENCE_MILLISECONDS,
  );

  test(
    "a column of thousands is calculated beside the pane, and one result follows the other",
    async () => {
      const workbench = await lab.open("lang=en");
      const days = Array.from({ length: 3_000 }, (_, row) => [46_000 + (row % 90)]);
      await write(workbench, { "A1:A3000": days, B1: [[46_113]] });
      await write(workbench, {
        C1: [["=AR.DAYSPASTDUE(A1:A3000,$B$1)"]],
        D1: [["=AR.LEVEL(A1:A3000,A1:A3000,$B$1)"]],
        E1: [["=AR.DAYSPASTDUE(A1:A3000,A1:A2999)"]],
      });
      await expectValues(workbench, "C2998:C3000", [[86], [85], [84]]);
      await expectValues(workbench, "D3000:E3000", [[3, ""]]);
      await expectValues(workbench, "E1", [["#VALUE!"]]);
      const workers = workbench.page.workers().map((worker) => worker.url());
      expect(workers.filter((url) => url.includes("functions-worker"))).toHaveLength(1);
      await write(workbench, { B1: [[46_114]] });
      await expectValues(workbench, "C2998:C3000", [[87], [86], [85]]);
    },
    PATIENCE_MILLISECONDS,
  );
});

describe("every published function through the genuine runtime", () => {
  test(
    "answers the examples of its help page",
    async () => {
      const examples = Object.entries(FUNCTION_EXAMPLES).flatMap(([id, all]) =>
        all.map((example, index) => ({
          ...{ id, name: `${id.replaceAll(".", "_")}_${index}` },
          ...exampleIn(example, "zh-CN"),
        })),
      );
      const sheets = examples.map(({ name, cells, formula, shows }) => ({
        name,
        cells: {
          ...Object.fromEntries(
            Object.entries(cells).map(([corner, rows]) => [
              areaOf(corner, rows),
              rows.map((row) => row.map(typed)),
            ]),
          ),
          T1: [[formula]],
        },
        answers: areaOf("T1", shows),
      }));
      const workbench = await lab.open("lang=zh-CN");
      await fill(workbench, sheets);
      const wrong = (answers: readonly unknown[][][]): string[] =>
        examples.flatMap(({ name, shows, isDate, isBeginning }, at) => {
          const seen = (answers[at] ?? []).map((row) =>
            row.map((cell) => {
              if (isDate === true && typeof cell === "number") return isoOf(cell as CalendarDate);
              return typeof cell === "number" ? Number(cell.toPrecision(12)) : cell;
            }),
          );
          const wanted = shows.map((row) =>
            row.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(12)) : cell)),
          );
          const isRight =
            isBeginning === true
              ? String(seen[0]?.[0]).includes(String(wanted[0]?.[0]))
              : JSON.stringify(seen) === JSON.stringify(wanted);
          return isRight ? [] : [`${name}: ${JSON.stringify(seen)}`];
        });
      const answers = await workbench.eventually(
        () => answersOn(workbench, sheets),
        (seen) => seen.every((rows) => rows[0]?.[0] !== "" && !rows.flat().some(isPending)),
      );
      expect(wrong(answers)).toEqual([]);
    },
    2 * PATIENCE_MILLISECONDS,
  );

  test(
    "passes errors on, answers blanks with nothing or a reason, and refuses columns of different heights",
    async () => {
      const { "en-US": english } = await functionMetadata(process.cwd(), "https://localhost:3000");
      const calls = english.functions.map(({ id, parameters }) => {
        const required = parameters.filter(({ optional }) => optional !== true);
        const given = (cells: (index: number) => string): string =>
          `=AR.${id}(${required.map((_, index) => cells(index)).join(",")})`;
        return {
          id,
          error: given(() => "$A$1"),
          blank: given(() => "$B$1"),
          // A choice for the whole formula comes first in AR.REPORT; columns of others may differ in height.
          uneven:
            required.length > 1 && id !== "REPORT"
              ? given((index) => (index === 0 ? "$C$1:$C$3" : "$D$1:$D$2"))
              : "=NA()",
        };
      });
      const columns = ["error", "blank", "uneven"] as const;
      // Twenty rows each: what spills all the same meets no neighbour.
      const sheets = columns.map((kind) => ({
        name: kind,
        cells: {
          A1: [["=NA()"]],
          "C1:C3": [[46082], [46083], [46084]],
          "D1:D2": [[46113], [46114]],
          ...Object.fromEntries(calls.map((call, at) => [`F${at * 20 + 1}`, [[call[kind]]]])),
        },
        answers: `F1:F${calls.length * 20}`,
      }));
      const workbench = await lab.open("lang=zh-CN");
      await fill(workbench, sheets);
      const found = await workbench.eventually(
        () => answersOn(workbench, sheets),
        (seen) => !seen.flat(2).some(isPending),
      );
      const at = (kind: number) =>
        calls.map(({ id }, index) => [id, String(found[kind]?.[index * 20]?.[0])] as const);
      for (const [id, value] of at(0))
        expect([id, value]).toEqual([id, expect.stringMatching(/^#(N\/A|VALUE!)$/)]);
      for (const [id, value] of at(1))
        // Excel hands an empty cell over as 0, and of amounts and points nothing tells the two apart.
        expect([id, value]).toEqual([
          id,
          OF_ZERO[id] ?? expect.stringMatching(/^$|^#(N\/A|VALUE!|NUM!)$/),
        ]);
      for (const [id, value] of at(2))
        expect([id, value]).toEqual([id, expect.stringMatching(/^#(N\/A|VALUE!)$/)]);
    },
    2 * PATIENCE_MILLISECONDS,
  );

  test(
    "says #SPILL! where a cell is in the way, and fills the cells once it is gone",
    async () => {
      const workbench = await lab.open("lang=zh-CN");
      await write(workbench, {
        "A1:A3": [[46082], [46083], [46084]],
        B1: [[46113]],
        D2: [["mine"]],
        D1: [["=AR.DAYSPASTDUE(A1:A3,$B$1)"]],
      });
      await expectValues(workbench, "D1:D3", [["#SPILL!"], ["mine"], [""]]);
      await write(workbench, { D2: [[""]] });
      await expectValues(workbench, "D1:D3", [[31], [30], [29]]);
    },
    PATIENCE_MILLISECONDS,
  );
});
