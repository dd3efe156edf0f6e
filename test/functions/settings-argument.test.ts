// Formulas that follow the workbook's own numbers: the table of the settings sheet, or two columns.
import { agingReport, LEDGER_ALONE } from "../../src/application/aging-report";
import { agingSettings } from "../../src/domain/aging/aging-settings";
import { calendarDateOfIso, type CalendarDate } from "../../src/domain/calendar/calendar-date";
import { policyWith } from "../../src/domain/policy/collection-policy";
import { tacticsInCells } from "../../src/functions/advice-functions";
import { messagesIn } from "../../src/messages/messages";
import { speakInCells } from "../../src/functions/cell-error";
import { ledgerOfColumns } from "../../src/functions/ledger-columns";
import { phaseInCells, stageInCells } from "../../src/functions/risk-functions";
import { explainInCells, tacticInCells } from "../../src/functions/tactic-functions";
import { adviceFigures } from "../../src/application/customer-advice-words";
import { errorCell, installCustomFunctions, shownBy } from "../support/custom-functions";

beforeAll(() => {
  installCustomFunctions();
  speakInCells(() => "en");
});

const CUSTOMERS = [["A"], ["B"], ["C"]];
const DUE = [["2026-03-20"], ["2026-02-20"], ["2025-06-01"]];
const OPEN = [[50_000], [80_000], [120_000]];
const ON = [["2026-03-31"]];
/** A row of the settings sheet: name, value, default, unit, mark, source, key. */
const SETTINGS = [
  ["Last day of stage S1", 5, 15, "days", "", "letter-schedule-3", "stage.S1.lastDay"],
  ["Smallest share", 60, 60, "weight", "proposal", "risk-factor-9", "factor.leastWeight"],
];

const tactics = (settings?: unknown[][]): unknown[][] =>
  shownBy(() => tacticsInCells(CUSTOMERS, DUE, OPEN, ON, undefined, undefined, settings));
const stages = (settings?: unknown[][]): unknown[] =>
  tactics(settings)
    .slice(1)
    .map((row) => row[4]);

describe("settings of a formula", () => {
  test("are the settings sheet's table, and give what the pane gives under them", () => {
    const { ledger } = ledgerOfColumns([
      { role: "customerName", argument: "customer", input: CUSTOMERS },
      { role: "dueDate", argument: "dueDate", input: DUE },
      { role: "openAmount", argument: "openAmount", input: OPEN },
    ]);
    const settings = agingSettings({ asOfDate: calendarDateOfIso("2026-03-31") as CalendarDate });
    const { policy } = policyWith([["stage.S1.lastDay", 5]]);
    const pane = agingReport(ledger, settings, { ...LEDGER_ALONE, policy }).customers.map(
      ({ advice }) => adviceFigures(advice).stage,
    );
    expect(pane).toEqual(["S5", "S3", "S2"]);
    const inCells = stages(SETTINGS);
    expect(inCells).not.toEqual(stages());
    expect(inCells).toEqual(stages([["stage.S1.lastDay", 5]]));
    const words = messagesIn("en").tactics.stages;
    expect(inCells).toEqual(pane.map((stage) => (stage === undefined ? "" : words[stage])));
  });

  test("switch stages to calendar months, in all functions alike", () => {
    const due = [["2026-02-28"], ["2025-12-31"], ["2025-03-31"]];
    const byMonths = [["stage.byMonths", 1]];
    const words = messagesIn("en");
    const stage = (settings?: unknown[][]) => shownBy(() => stageInCells(due, ON, settings)).flat();
    expect(stage()).toEqual(["S3", "S3", "S6"]);
    expect(stage(byMonths)).toEqual(["S3", "S3", "S6"]);
    const on = [["2026-03-30"]];
    const later = (settings?: unknown[][]) =>
      shownBy(() => stageInCells([["2026-02-28"], ["2025-12-31"]], on, settings)).flat();
    expect(later()).toEqual(["S2", "S3"]);
    expect(later(byMonths)).toEqual(["S3", "S3"]);
    expect(shownBy(() => phaseInCells([["2026-02-28"]], on, byMonths))).toEqual([
      [words.plan.phases.mid],
    ]);
    const table = shownBy(() =>
      tacticsInCells([["A"]], [["2026-02-28"]], [[1]], on, undefined, undefined, byMonths),
    );
    expect(table[1]?.[4]).toBe(words.tactics.stages.S3);
    const why = shownBy(() =>
      explainInCells(
        [["2026-02-28"]],
        [[1]],
        on,
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
        byMonths,
      ),
    );
    expect(String(why[0]?.[0])).toContain(words.plan.because.byMonths);
  });

  test.each([
    {
      because: "a key alone says nothing",
      settings: [["stage.S1.lastDay", ""]],
      shows: /^#VALUE! settings: "" cannot be used for stage\.S1\.lastDay/,
    },
    {
      because: "no setting in it",
      settings: [["A", 5]],
      shows: /^#VALUE! settings holds no setting/,
    },
    {
      because: "beyond what makes sense",
      settings: [["stage.S1.lastDay", 99_999]],
      shows: /^#VALUE! settings: "99999" cannot be used/,
    },
    {
      because: "an error handed in",
      settings: [["stage.S1.lastDay", errorCell("notAvailable")]],
      shows: /^#N\/A/,
    },
  ])("are refused: $because", ({ settings, shows }) => {
    const none = undefined;
    const tactic = shownBy(() =>
      tacticInCells(DUE, OPEN, ON, none, none, none, none, none, none, settings),
    );
    expect(tactic).toEqual([[expect.stringMatching(shows)]]);
    expect(tactics(settings)).toEqual([[expect.stringMatching(shows)]]);
  });
});
