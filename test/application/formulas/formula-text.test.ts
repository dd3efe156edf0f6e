// The text of a formula: what a user types is never more than a reference, a number, a day or a text.
import {
  argumentOfText,
  formulaOf,
  LEFT_OUT,
  type GivenArgument,
} from "../../../src/application/formulas/formula-text";

const column: GivenArgument = {
  kind: "place",
  place: { sheet: "应收", rowIndex: 1, columnIndex: 3, rowCount: 8, columnCount: 1 },
};

test.each([
  { typed: "D2:D9", shows: "$D$2:$D$9", because: "a range is on the formula's own sheet" },
  { typed: "$B$1", shows: "$B$1", because: "a single cell is named once" },
  { typed: "台账!b2", shows: "'台账'!$B$2", because: "a sheet may be named" },
  { typed: "'It''s'!A1:B3", shows: "'It''s'!$A$1:$B$3", because: "its apostrophes stay doubled" },
  { typed: "0.05", shows: "0.05", because: "a number is a number" },
  { typed: "-7", shows: "-7", because: "and may be negative" },
  { typed: "2026-03-31", shows: "DATE(2026,3,31)", because: "a day is no subtraction" },
  { typed: "30,60,90", shows: '"30,60,90"', because: "edges are a text" },
  { typed: '说"好"', shows: '"说""好"""', because: "quotes are doubled" },
  { typed: "=1+1", shows: '"=1+1"', because: "a formula in it stays a text" },
  { typed: 'x")&HYPERLINK("h', shows: '"x"")&HYPERLINK(""h"', because: "nobody breaks out" },
  { typed: "D9:D2", shows: '"D9:D2"', because: "a range that is none is a text" },
  { typed: "  ", shows: "", because: "blanks are nothing" },
])("$typed becomes $shows: $because", ({ typed, shows }) => {
  const given = argumentOfText(typed);
  expect(formulaOf("BUCKET", [column, given])).toBe(
    shows === "" ? "=AR.BUCKET('应收'!$D$2:$D$9)" : `=AR.BUCKET('应收'!$D$2:$D$9,${shows})`,
  );
});

test("what is left out at the end is not written, in the middle it keeps its place", () => {
  const given = [column, LEFT_OUT, argumentOfText("name"), LEFT_OUT, LEFT_OUT];
  expect(formulaOf("TACTIC", given)).toBe("=AR.TACTIC('应收'!$D$2:$D$9,,\"name\")");
});
