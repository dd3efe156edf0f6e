import { settledNames, type NameThere } from "../../src/application/own-names";

const planned = (name: string) => ({
  ...{ name, row: 4, column: 1, rowCount: 1, columnCount: 1, isHidden: false },
});

describe("names of our figures in a workbook that has names already", () => {
  test.each<{
    because: string;
    there: readonly NameThere[];
    put: readonly string[];
    gone: readonly string[];
  }>([
    {
      because: "a workbook without such names gets ours as planned",
      ...{ there: [], put: ["AR_Allowance"], gone: [] },
    },
    {
      because: "ours of the last time is pointed at the new cell",
      there: [{ name: "AR_Allowance", cells: "on-the-sheet" }],
      ...{ put: ["AR_Allowance"], gone: [] },
    },
    {
      because:
        "a name of the user's keeps its cells, whatever its capital letters; ours has an ending",
      there: [{ name: "ar_allowance", cells: "elsewhere" }],
      ...{ put: ["AR_Allowance_Huikuan"], gone: [] },
    },
    {
      because: "where both spellings are the user's there is no name of ours",
      there: [
        { name: "AR_Allowance", cells: "elsewhere" },
        { name: "AR_Allowance_Huikuan", cells: "elsewhere" },
      ],
      ...{ put: [], gone: [] },
    },
    {
      because: "a name whose sheet was deleted comes back to life",
      there: [{ name: "AR_Allowance", cells: "nowhere" }],
      ...{ put: ["AR_Allowance"], gone: [] },
    },
    {
      because: "names that the sheet gives no more go, for they would point at any cell",
      there: [
        { name: "AR_Allowance_USD", cells: "on-the-sheet" },
        { name: "AR_ForwardFactor", cells: "on-the-sheet" },
        { name: "AR_DSO_Rolling_Live", cells: "elsewhere" },
      ],
      ...{ put: ["AR_Allowance"], gone: ["AR_Allowance_USD", "AR_ForwardFactor"] },
    },
    {
      because: "a name of the user's for a cell of our sheet is no name of ours",
      there: [{ name: "AR_DSO_Target_Next", cells: "on-the-sheet" }],
      ...{ put: ["AR_Allowance"], gone: [] },
    },
  ])("$because", ({ there, put, gone }) => {
    const settled = settledNames([planned("AR_Allowance")], there);
    expect(settled.put.map(({ name }) => name)).toEqual(put);
    expect(settled.gone).toEqual(gone);
  });
});
