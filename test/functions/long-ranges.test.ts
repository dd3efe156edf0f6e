// Long ranges are calculated behind messages: what comes back is what the function answers in the pane's own thread.
import fc from "fast-check";
import { atOnce } from "../../src/application/in-slices";
import { createCalculator, type Calculator } from "../../src/functions/calculator";
import { speakInCells } from "../../src/functions/cell-error";
import { callFunction } from "../../src/functions/functions";
import { packedCells, unpackedCells } from "../../src/functions/packed-cells";
import {
  createRemoteCalculation,
  serveCalculation,
  type CalculationAnswer,
  type CalculationMessage,
  type FunctionCall,
} from "../../src/functions/remote-calculation";
import { errorCell, installCustomFunctions, shownBy } from "../support/custom-functions";

beforeAll(installCustomFunctions);
beforeEach(() => {
  speakInCells(() => "en");
});

const local = async (call: FunctionCall) =>
  Promise.resolve(callFunction(call.functionId, call.inputs));

interface Channel {
  readonly calculate: Calculator;
  /** Ids of the functions that went through the messages, in their order. */
  readonly sent: string[];
  readonly fail: () => void;
}

/** A calculator whose long calls cross by messages that are copied, as between a page and its worker. */
function channelOf(isAlive = true): Channel {
  const sent: string[] = [];
  const copied = <Message>(message: Message, transfer: readonly ArrayBuffer[]): Message =>
    structuredClone(message, { transfer: [...transfer] });
  const remote = createRemoteCalculation(
    (message: CalculationMessage, transfers) => {
      sent.push(message.functionId);
      const copy = copied(message, transfers);
      if (isAlive) void Promise.resolve(copy).then(serve);
    },
    () => "en",
  );
  const serve = serveCalculation(callFunction, (answer: CalculationAnswer, transfers) => {
    remote.receive(copied(answer, transfers));
  });
  return {
    calculate: createCalculator({ local, openRemote: () => remote }),
    ...{ sent, fail: remote.fail },
  };
}

const AS_OF = [[46_113]];
const long = (cells: readonly unknown[]): unknown[][] =>
  Array.from({ length: 1_500 }, (_, row) => [cells[row % cells.length]]);

/** As a person sees it, whether it was answered or thrown. */
async function shownIn(answer: ReturnType<Calculator>): Promise<unknown[][]> {
  try {
    const cells = await answer;
    return shownBy(() => cells);
  } catch (error) {
    return shownBy(() => {
      throw error as Error;
    });
  }
}

describe("a long range", () => {
  const dues = long([46_082, "", "31/02/2026", errorCell("divisionByZero"), "2026-03-01", 46_000]);
  const opens = long([1_200, 80_000.5, "1.2万", "-", 60_000]);
  test.each([
    { functionId: "DAYSPASTDUE", inputs: [dues, AS_OF], because: "errors stay in their cells" },
    { functionId: "LEVEL", inputs: [dues, opens, AS_OF, null], because: "an argument left out" },
    { functionId: "TACTIC", inputs: [dues, opens, AS_OF, [["why"]]], because: "texts come back" },
    {
      functionId: "AGING",
      inputs: [long(["甲", "乙"]), long([46_082, 46_100]), opens, AS_OF],
      because: "a table",
    },
    { functionId: "LEVEL", inputs: [dues, long([1]).slice(1), AS_OF], because: "uneven heights" },
    { functionId: "OVERDUE", inputs: [opens, dues, [["never"]]], because: "one bad cell for all" },
  ] as const)("goes through AR.$functionId as a short one does: $because", async (call) => {
    const { calculate, sent } = channelOf();
    const given = { functionId: call.functionId, inputs: call.inputs };
    const shown = await shownIn(calculate(given));
    expect(sent).toEqual([call.functionId]);
    expect(shown).toEqual(await shownIn(local(given)));
  });

  test("is answered in the order in which it was asked", async () => {
    const { calculate } = channelOf();
    const done: string[] = [];
    const asked = ["first", "second", "third"].map(async (name) => {
      await calculate({ functionId: "DAYSPASTDUE", inputs: [dues, AS_OF] });
      done.push(name);
    });
    await Promise.all(asked);
    expect(done).toEqual(["first", "second", "third"]);
  });

  test("keeps no short one waiting", async () => {
    const { calculate } = channelOf(false);
    void calculate({ functionId: "DAYSPASTDUE", inputs: [dues, AS_OF] });
    const short = { functionId: "DAYSPASTDUE", inputs: [[[46_082]], AS_OF] } as const;
    expect(await calculate(short)).toEqual([[31]]);
  });

  test("that nobody waits for any more is not calculated", async () => {
    const { calculate, sent } = channelOf();
    let isWanted = true;
    const first = calculate({ functionId: "DAYSPASTDUE", inputs: [dues, AS_OF] });
    const second = calculate({ functionId: "BUCKET", inputs: [dues, AS_OF] }, () => isWanted);
    isWanted = false;
    const third = calculate({ functionId: "STAGE", inputs: [dues, AS_OF] });
    await Promise.all([first, second, third]);
    expect(sent).toEqual(["DAYSPASTDUE", "STAGE"]);
  });

  test("is calculated in the pane's own thread when the worker is gone", async () => {
    const { calculate, sent, fail } = channelOf(false);
    const call = { functionId: "DAYSPASTDUE", inputs: [dues, AS_OF] } as const;
    const waiting = shownIn(calculate(call));
    while (sent.length === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    fail();
    expect(await waiting).toEqual(await shownIn(local(call)));
    expect(await shownIn(calculate(call))).toEqual(await shownIn(local(call)));
    expect(sent).toHaveLength(1);
  });

  test("is calculated in the pane's own thread where there are no workers", async () => {
    const calculate = createCalculator({ local, openRemote: () => undefined });
    const call = { functionId: "DAYSPASTDUE", inputs: [dues, AS_OF] } as const;
    expect(await shownIn(calculate(call))).toEqual(await shownIn(local(call)));
  });
});

describe("packed cells", () => {
  test("are the cells again", () => {
    const cell = fc.oneof(
      fc.double({ noNaN: true }),
      fc.integer(),
      fc.string(),
      fc.boolean(),
      fc.constantFrom("", null, "=1+1", "同"),
    );
    const rows = fc
      .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 30 }))
      .chain(([width, height]) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      );
    fc.assert(
      fc.property(rows, (cells) => {
        const packed = structuredClone(atOnce(packedCells(cells)));
        const again = atOnce(unpackedCells(packed, () => errorCell("invalidValue")));
        expect(again).toEqual(cells);
      }),
    );
  });
});
