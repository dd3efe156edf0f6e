import { atOnce, inSlices, type Steps } from "../../src/application/in-slices";

/** Counts to the given number; every step takes as long as it needs to pass the end of a slice. */
function* countingSlowly(to: number, reached: number[]): Steps<string> {
  for (let step = 1; step <= to; step += 1) {
    reached.push(step);
    const end = performance.now() + 20;
    while (performance.now() < end) Math.sqrt(step);
    yield;
  }
  return "done";
}

describe("a long calculation", () => {
  it("comes to the same in slices as at once", async () => {
    expect(atOnce(countingSlowly(3, []))).toBe("done");
    await expect(inSlices(countingSlowly(3, []))).resolves.toBe("done");
  });

  it("lets others have their turn between its slices", async () => {
    const order: string[] = [];
    const reached: number[] = [];
    setTimeout(() => order.push(`another task after step ${reached.length}`), 0);
    await inSlices(countingSlowly(3, reached));
    order.push("done");
    expect(order).toEqual(["another task after step 1", "done"]);
  });

  it("goes no further once its result is not wanted", async () => {
    const reached: number[] = [];
    const isWanted = (): boolean => reached.length < 2;
    await expect(inSlices(countingSlowly(9, reached), isWanted)).resolves.toBeUndefined();
    expect(reached).toEqual([1, 2]);
  });

  it("rejects with what its steps throw", async () => {
    function* broken(): Steps<string> {
      yield;
      throw new Error("no such bucket");
    }
    await expect(inSlices(broken())).rejects.toThrow("no such bucket");
  });
});
