import type { FunctionDeclaration } from "../../../src/workbench/grid/grid";
import { BatchClient, hostInMemory } from "./batch-client";

const declared = (id: string, more: Partial<FunctionDeclaration> = {}): FunctionDeclaration => ({
  id,
  name: `AR.${id}`,
  description: "",
  parameters: [],
  isVolatile: false,
  allowErrors: false,
  ...more,
});

function ready() {
  const host = hostInMemory([
    declared("DAYS", { requiresAddress: true }),
    declared("SHOW", { allowErrors: true, isCancelable: true }),
  ]);
  host.functions.ready();
  return host;
}

/** What the page would be asked to compute. */
const asked = (host: ReturnType<typeof ready>) =>
  host.messages.map(([category, type, , text]) => [category, type, JSON.parse(text) as unknown]);

describe("a custom function", () => {
  test("is called with its arguments as 2-D arrays, all calls of a calculation in one message", async () => {
    const host = ready();
    host.grid.callFunction({ id: 1, functionId: "DAYS", args: [[[45_000]], 1], address: "表!C1" });
    host.grid.callFunction({ id: 2, functionId: "SHOW", args: [null], address: "表!C2" });
    await Promise.resolve();
    expect(asked(host)).toEqual([
      [1, 1000, [1, "DAYS", [[[45_000]], 1], "表!C1", 0, null]],
      [1, 1000, [2, "SHOW", [null], null, 5, null]],
    ]);
  });

  test("is not called with an error it does not take: the error is the result", async () => {
    const host = ready();
    const args = [[[1], [{ error: "#REF!" }]]];
    host.grid.callFunction({ id: 1, functionId: "DAYS", args, address: "表!C1" });
    await Promise.resolve();
    expect(asked(host)).toEqual([]);
    expect(host.grid.answered).toEqual([{ id: 1, error: "#REF!", message: "" }]);
  });

  test("takes an error when it says so, in the client's own shape", async () => {
    const host = ready();
    const args = [{ error: "#N/A" }];
    host.grid.callFunction({ id: 1, functionId: "SHOW", args, address: "表!C1" });
    await Promise.resolve();
    const [, , message] = asked(host)[0] ?? [];
    expect(message).toMatchObject({ 2: [{ type: "CustomFunctionError", code: "#N/A" }] });
  });

  test.each([
    [[1, true, [[100], [90]]], { id: 1, value: [[100], [90]] }],
    [[1, false, "到期日无法识别", 7], { id: 1, error: "#VALUE!", message: "到期日无法识别" }],
    [[1, false, "", 1], { id: 1, error: "#N/A", message: "" }],
    [[1, false, "", 5], { id: 1, error: "#DIV/0!", message: "" }],
    [[1, false, "boom", 2], { id: 1, error: "#VALUE!", message: "boom" }],
    [
      [1, true, [[1, { valueType: "CustomFunctionError", type: "Error", code: "#N/A" }]]],
      { id: 1, value: [[1, { error: "#N/A" }]] },
    ],
    [[1, true, { type: "FormattedNumber", basicValue: 5 }], { id: 1, value: 5 }],
    [[1, true, null], { id: 1, value: null }],
  ])("answers %j", async (result, expected) => {
    const host = ready();
    host.grid.callFunction({ id: 1, functionId: "DAYS", args: [], address: "表!C1" });
    const batch = new BatchClient(host.session);
    const service = batch.path({
      ObjectPathType: 2,
      Name: "Microsoft.ExcelServices.CustomFunctions",
    });
    service.call("SetInvocationArrayResults", [result]);
    await batch.send();
    expect(host.grid.answered).toEqual([expected]);
  });

  test("is cancelled once, and a late answer is dropped", async () => {
    const host = ready();
    host.grid.callFunction({ id: 1, functionId: "SHOW", args: [], address: "表!C1" });
    await Promise.resolve();
    host.grid.cancelFunction(1);
    host.grid.cancelFunction(1);
    await Promise.resolve();
    expect(asked(host).slice(1)).toEqual([[1, 1001, { invocationId: 1 }]]);
    host.functions.answer([[1, true, 5]]);
    expect(host.grid.answered).toEqual([]);
  });

  test("is asked again when the page comes back before it has answered", async () => {
    const host = ready();
    host.grid.callFunction({ id: 1, functionId: "DAYS", args: [], address: "表!C1" });
    await Promise.resolve();
    host.session.restart();
    host.grid.callFunction({ id: 2, functionId: "DAYS", args: [], address: "表!C2" });
    await Promise.resolve();
    expect(host.messages).toHaveLength(1);
    host.functions.ready();
    await Promise.resolve();
    expect(host.messages.map(([, , , , id]) => id)).toEqual([1, 1, 2]);
  });
});
