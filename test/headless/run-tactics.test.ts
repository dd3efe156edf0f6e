import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runTactics } from "../../src/headless/run-tactics";
import { dateOf } from "../support/ledger-of";

const folder = mkdtempSync(path.join(tmpdir(), "tactics-"));
const TODAY = dateOf("2026-06-15");

async function run(input: unknown, ...args: readonly string[]) {
  writeFileSync(
    path.join(folder, "in.json"),
    typeof input === "string" ? input : JSON.stringify(input),
  );
  const { exitCode, output, errors } = await runTactics(["in.json", ...args], folder, TODAY);
  return { exitCode, errors, plans: output === "" ? [] : (JSON.parse(output) as never[]) };
}

describe("npm run tactics", () => {
  test("prints the full plan of each input, in order", async () => {
    const { exitCode, plans } = await run([
      {
        ...{ id: "E04", d: 25, reason: "RC01", openAmount: "60000", score: 52 },
        ...{ totalOpen: "5000000", amountRank: 0.5 },
      },
      { dueDate: "2026-06-21", openAmount: 80000, quadrant: "Q1" },
    ]);
    expect(exitCode).toBe(0);
    expect(plans).toMatchObject([
      {
        ...{ id: "E04", stage: "S2", phase: "early", grade: "G2", score: 52, tier: "R3" },
        ...{ amountClass: "A2", behaviour: "B0", quadrant: "Q3", baseE: 2, E: 3 },
        deltas: { behaviour: 0, tier: 0, class: 0, quadrant: 1 },
        ...{ overrides: [], primary: "T21", next: ["T24", "T06", "T05"], priority: 50.7 },
      },
      { d: -6, stage: "S0", primary: "T01", next: ["T02"] },
    ]);
  });

  test("gives every reason in both languages", async () => {
    const { plans } = await run([{ d: 75, openAmount: 7500, importance: "I3", behaviour: "B3" }]);
    const [{ reasons }] = plans as unknown as [{ reasons: Record<string, unknown>[] }];
    expect(reasons.length).toBeGreaterThan(10);
    for (const reason of reasons)
      expect([typeof reason["zh-CN"], typeof reason["en"]]).toEqual(["string", "string"]);
  });

  test("reckons totals and ranks within the array, and the limitation from the dates", async () => {
    const { plans } = await run([
      { dueDate: "2023-06-20", openAmount: 100 },
      { dueDate: "2023-06-20", openAmount: 300, lastInterruption: "2026-06-01" },
    ]);
    expect(plans).toMatchObject([
      { limitation: { daysLeft: 7 }, overrides: ["O6"], priorityParts: { amountRank: 0 } },
      { limitation: { isExpired: false }, overrides: [], priorityParts: { amountRank: 1 } },
    ]);
  });

  test.each([
    [{ openAmount: 5 }, "dueDate", "required"],
    [{ d: 5 }, "openAmount", "required"],
    [{ d: 5, openAmount: "12,5" }, "openAmount", "not-a-number"],
    [{ d: 5, openAmount: "1.005" }, "openAmount", "too-fine"],
    [{ d: 5, openAmount: 5, disputedAmount: 6 }, "disputedAmount", "more-than-open"],
    [{ dueDate: "2026-02-30", openAmount: 5 }, "dueDate", "not-a-date"],
    [{ d: 5, openAmount: 5, reason: "RC99" }, "reason", "not-one-of"],
    [{ d: 5, openAmount: 5, raeson: "RC01" }, "raeson", "unknown-field"],
    [{ d: 5, openAmount: 5, log: { contact: 3 } }, "log.contact", "unknown-field"],
    [{ d: 5, openAmount: 5, constructor: 1 }, "constructor", "unknown-field"],
    [{ d: 5, openAmount: 5, log: { constructor: 3 } }, "log.constructor", "unknown-field"],
    [{ d: 50_000, openAmount: 5 }, "d", "out-of-range"],
    [{ d: 5, openAmount: 5, open: 6 }, "open", "given-twice"],
    [null, "", "not-an-object"],
    [{ d: 5, openAmount: 5, nineRatings: [1, 2] }, "nineRatings", "not-a-list"],
    [
      { d: 5, openAmount: 5, nineRatings: [1, 2, 3, 4, 5, 6, 1, 1, 1] },
      "nineRatings[5]",
      "out-of-range",
    ],
    [
      { d: 5, openAmount: 5, tacticsDone: [{ code: "T01", date: "x" }] },
      "tacticsDone[0].date",
      "not-a-date",
    ],
  ])("names the field that is wrong: %j", async (input, field, code) => {
    const { exitCode, plans, errors } = await run([{ d: 1, openAmount: 1 }, input]);
    expect(exitCode).toBe(3);
    expect(plans).toMatchObject([{ stage: "S1" }, { index: 1, errors: [{ field, code }] }]);
    expect(errors).toContain(field);
  });

  test.each<readonly [object, string]>([
    [{ dueDate: "9999-12-31", openAmount: 5 }, "what systems write for a date they do not know"],
    [{ asOf: "1900-03-02", dueDate: "1900-03-01", openAmount: 5 }, "the calendar's first day"],
    [{ asOf: "9999-12-31", dueDate: "9999-11-30", openAmount: 5 }, "the calendar's last day"],
  ])("works at the ends of the calendar: %j, %s", async (input, _because) => {
    const { exitCode, plans } = await run([input, { d: 1, openAmount: 1 }]);
    expect(exitCode).toBe(0);
    expect(plans).toMatchObject([{ index: 0 }, { stage: "S1" }]);
  });

  test("takes a company's own numbers, and says which it cannot use", async () => {
    writeFileSync(
      path.join(folder, "policy.json"),
      JSON.stringify({ smallAmountLimit: 5000, "stage.S1.lastDay": "soon" }),
    );
    const asked = [{ d: 10, openAmount: 6000 }];
    const { plans, errors, exitCode } = await run(asked, "--policy", "policy.json", "--lang", "en");
    expect([exitCode, (plans as { amountClass: string }[])[0]?.amountClass]).toEqual([0, "A2"]);
    expect(errors).toContain("stage.S1.lastDay");
  });

  test.each([
    ["{", 2],
    ["{}", 2],
    ["[]", 0],
  ])("answers %s with exit code %i", async (text, exitCode) => {
    expect((await run(text)).exitCode).toBe(exitCode);
  });

  test("explains itself when asked, and when the command is wrong", async () => {
    expect(await runTactics(["--help"], folder, TODAY)).toMatchObject({ exitCode: 0, errors: "" });
    expect(await runTactics([], folder, TODAY)).toMatchObject({ exitCode: 64, output: "" });
    expect(await runTactics(["--nope"], folder, TODAY)).toMatchObject({ exitCode: 64 });
    expect(await runTactics(["none.json"], folder, TODAY)).toMatchObject({ exitCode: 2 });
  });
});
