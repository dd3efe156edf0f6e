// Every worksheet function with what sheets really hold: errors, texts that look like formulas, numbers that are no
// dates, amounts beyond reason, empty cells of every kind.
import { functionMetadata } from "../../src/packaging/function-metadata";
import { isCellError, speakInCells } from "../../src/functions/cell-error";
import { callFunction } from "../../src/functions/functions";
import { FUNCTION_IDS, type FunctionId } from "../../src/functions/function-ids";
import { errorCell, installCustomFunctions, shownBy } from "../support/custom-functions";
import { answerOf } from "../support/formula-call";

beforeAll(() => {
  installCustomFunctions();
  speakInCells(() => "en");
});

/** One good value by argument; what is not here may be left out. */
const GOOD: Readonly<Record<string, unknown[][]>> = {
  ...{ dueDate: [["2026-01-15"]], documentDate: [["2026-01-15"]], asOfDate: [["2026-03-31"]] },
  ...{ openAmount: [[1_000]], customer: [["A"]], terms: [["Net 30"]], text: [["您好"]] },
  ...{ dateText: [["2026-01-15"]], amountText: [["12"]], receivables: [[100]] },
  ...{ creditSales: [[1_000]], notDueReceivables: [[50]], openingReceivables: [[100]] },
  ...{ score: [[50]], ratings: [[1, 2, 3, 4, 5, 1, 2, 3, 4]], ticks: [new Array(19).fill(1)] },
  ...{ willingness: [[50]], ability: [[50]], payment: [[100]] },
  ...{ balanceBefore: [[10]], balanceAfter: [[5]], reportPart: [["customers"]] },
  ledger: [
    ["客户名称", "到期日", "未收金额"],
    ["甲", "2026-01-15", 100],
  ],
};

const ODD: readonly unknown[] = [
  ...[-1, true, false, 0, -0, 1e308, -1e308, 5e-324, 46_082.999, -46_082, 44_620, 1e15],
  ...["=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "-", "", "   ", "\u00a0", "a\u0000b", "😀"],
  ...["\u202e1234", "\ud800", "NaN", "Infinity", "0x10", "9".repeat(400), "x".repeat(32_767)],
  ...["<img src=x onerror=alert(1)>", "__proto__", "constructor", "toString", "#N/A"],
  ...[null, undefined],
];

describe("a function handed something odd", () => {
  test("answers with a table of values or sentences, whatever stands in whichever argument", async () => {
    const { "en-US": english } = await functionMetadata(process.cwd(), "https://localhost:3000");
    let calls = 0;
    for (const { id, parameters } of english.functions)
      for (const [at, { name }] of parameters.entries())
        for (const odd of [...ODD, errorCell("divisionByZero")]) {
          const width = GOOD[name]?.[0]?.length ?? 1;
          for (const height of odd === -1 || isCellError(odd) ? [1, 3] : [1]) {
            const inputs: unknown[] = parameters.map((parameter) => GOOD[parameter.name] ?? null);
            inputs[at] = Array.from({ length: height }, () => new Array<unknown>(width).fill(odd));
            const shown = shownBy(() => callFunction(id as FunctionId, inputs));
            const where = `AR.${id}, ${name}: ${String(odd).slice(0, 20)}`;
            expect([where, faultsOf(shown, odd)]).toEqual([where, []]);
            calls += 1;
          }
        }
    expect(calls).toBeGreaterThan(5_000);
    expect(english.functions.map(({ id }) => id).sort()).toEqual([...FUNCTION_IDS].sort());
  }, 60_000);
});

/** What no answer may be. */
function faultsOf(shown: unknown[][], odd: unknown): string[] {
  const cells = shown.flat();
  const own = typeof odd === "string" ? odd.length : 0;
  return [
    ...(shown.some((row) => row.length !== shown[0]?.length) ? ["rows of different length"] : []),
    ...cells.flatMap((cell) => {
      if (typeof cell === "number") return Number.isFinite(cell) ? [] : ["no number"];
      if (typeof cell !== "string") return [`a ${typeof cell}`];
      if (cell === "#VALUE!") return ["an error without a sentence"];
      // A name is shown as it is; a sentence does not repeat a whole letter.
      return cell.startsWith("#") && cell.length > 700 && own > 700 ? ["a sentence too long"] : [];
    }),
  ];
}

const LEDGER = {
  A1: [
    ["甲", "2026-01-15", 1_000, ""],
    ["乙", "31/02/2026", 500, "RC01"],
    ["=1+1", 46_100, -200, "RC99"],
    ["", "", 300, ""],
  ],
  F1: [["2026年3月31日"], ["soon"], [""]],
} as const;
const BEYOND = 1e308;

// Columns A to D: customer, due date, amount, reason. F1 is the as-of date as text, F2 no date, F3 empty.
describe("formulas as people type them", () => {
  test.each([
    ["=AR.DAYSPASTDUE(B1:B4,F1)", [[75], [/"31\/02\/2026" is not a day/], [12], [""]]],
    ["=AR.DAYSPASTDUE(B1,F2)", [[/asOfDate: "soon" is not a day/]]],
    ["=AR.DAYSPASTDUE(B1,F3)", [[/asOfDate is missing/]]],
    ["=AR.DAYSPASTDUE(-1,F1)", [["#NUM!"]]],
    ['=AR.BUCKET(B1,F1,"30,60")', [["Over 60 days"]]],
    ['=AR.BUCKET(B1,F1,"60,30")', [[/^#VALUE! scheme: "30"/]]],
    ['=AR.DUEDATE(B1,"三十天")', [[46_067]]],
    ['=AR.DUEDATE(B1,"隔月25日")', [[/terms: "隔月25日" is not understood/]]],
    ['=AR.PARSEDATE("二〇二六年三月一日")', [[46_082]]],
    ['=AR.PARSEDATE("=TODAY()")', [[/"=TODAY\(\)" is not a day/]]],
    ['=AR.PARSEAMOUNT("人民币壹万贰仟元整")', [[12_000]]],
    ['=AR.PARSEAMOUNT("+SUM(A1)")', [[/is not an amount/]]],
    ["=AR.OVERDUE(C1:C4,B1:B4,F1)", [[1_000], [/not a day/], [-200], [""]]],
    ["=AR.OVERDUE(C1,B1,F1,366)", [["#NUM!"]]],
    ["=AR.STAGE(B1,F1)", [["S3"]]],
    ["=AR.PHASE(B1,F1)", [["middle phase"]]],
    ["=AR.GRADE(B1,F1,7)", [["#NUM!"]]],
    ["=AR.GRADE(B1,F1,,2)", [["G3"]]],
    ["=AR.RISKTIER(100.01)", [["#NUM!"]]],
    ['=AR.RISKTIER("50%")', [[/score: "50%" is not a number/]]],
    ["=AR.QUADRANT(49.9,50)", [["Q3"]]],
    ["=AR.LEVEL(B1:B4,C1:C4,F1,D1:D4)", [[3], [/not a day/], [/reason cannot be "RC99"/], [""]]],
    ['=AR.TACTIC(B1,C1,F1,"colour")', [[/tacticField cannot be "colour"/]]],
    ['=AR.TACTIC(B1,C1,F1,"code",,,,,1001)', [["#NUM!"]]],
    ["=AR.NEXTCONTACT(B1,C1,F1)", [[46_119]]],
    ["=AR.OWNER(B1,-1,F1)", [[""]]],
    ['=AR.LIMITATION(B1,F1,,"end")', [[47_133]]],
    ["=AR.LIMITATION(B1,F1,F2)", [[/lastInterruption: "soon" is not a day/]]],
    ['=AR.INTEREST(C1,B1,F1,"sme")', [[37.5]]],
    ['=AR.INTEREST(-100,B1,F1,"sme")', [[0]]],
    ["=AR.DSO(100,0)", [["#NUM!"]]],
    ["=AR.DSO(100,1000,0.5)", [["#NUM!"]]],
    ["=AR.BPDSO(50,1000,90)", [[4.5]]],
    ["=AR.ADD(100,50,1000,90)", [[4.5]]],
    ["=AR.CEI(0,0,0,0)", [["#NUM!"]]],
    ["=AR.ROLLRATE(0,5)", [["#NUM!"]]],
    ["=AR.ALLOCATE(-1,C1:C2,B1:B2)", [[/payment cannot be negative/]]],
    ["=AR.ALLOCATE(100,C1:C2,B1:B4)", [[/openAmount and dueDate differ in size/]]],
    ['=AR.GUARD("不还钱就让你身败名裂","tone")', [[/guardField cannot be "tone"/]]],
    ['=AR.REPORT("weather",A1:D4,F1)', [[/reportPart cannot be "weather"/]]],
  ] as const)("%s", (formula, wanted) => {
    const shown = shownBy(() => answerOf(formula, LEDGER));
    expect(shown).toEqual(
      wanted.map((row) =>
        row.map((cell) => (cell instanceof RegExp ? expect.stringMatching(cell) : cell)),
      ),
    );
  });

  test("amounts beyond reason are #NUM! in their cells, and the rest is answered", () => {
    const due = [["2026-01-15"], ["2026-03-20"]];
    const totals = shownBy(() =>
      callFunction("AGINGTOTALS", [due, [[BEYOND], [5]], [["2026-03-31"]], [["30"]]]),
    );
    expect(totals[1]).toEqual([0, 5, "#NUM!", 0, 0, "#NUM!", "#NUM!"]);
  });

  test("a text that looks like a formula is a name, and stays one", () => {
    const [, ...rows] = callFunction("AGING", [
      [["=1+1"], ["@SUM(A1)"]],
      [["2026-01-15"], ["2026-01-15"]],
      [[1], [2]],
      [["2026-03-31"]],
    ]);
    expect(rows.map(([name]) => name)).toEqual(["@SUM(A1)", "=1+1", "Total"]);
  });
});
