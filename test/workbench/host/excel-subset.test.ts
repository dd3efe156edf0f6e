// The tables of the host against the library itself: every member they answer must exist there under that name.
import { readFileSync } from "node:fs";
import { excelSubset } from "../../../docs/generate/excel-subset";
import { CLASS_TABLES } from "../../../src/workbench/host/objects/class-tables";

const LIBRARY = "node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js";

/** Names that travel, by class, read off the library's readable source. */
function libraryMembers(): ReadonlyMap<string, ReadonlySet<string>> {
  const members = new Map<string, Set<string>>();
  let names = new Set<string>();
  for (const line of readFileSync(LIBRARY, "utf8").split("\n")) {
    const start = /^ {4}var _type(\w+) = "\w+";/.exec(line)?.[1];
    if (start !== undefined) {
      names = members.get(start) ?? new Set();
      members.set(start, names);
    }
    const call =
      /_(?:invokeMethod|invokeSetProperty|createMethodObject|createPropertyObject)\(.*?"(\w+)"/;
    const found = call.exec(line)?.[1] ?? /obj\["(\w+)"\]/.exec(line)?.[1];
    if (found !== undefined) names.add(found);
  }
  return members;
}

/** Declared in other places of the library than the Excel classes. */
const ELSEWHERE = new Set([
  "CustomFunctions",
  "AppRuntimeService",
  "AppRuntimePersistenceService",
  "AddinInternalService",
]);

/** Asked for in other ways, by class. */
const BESIDE_THE_LIBRARY: Readonly<Record<string, readonly string[]>> = {
  Workbook: ["CustomFunctions"],
  // Of ExcelApi 1.18, which the copy of the library on npm does not have yet; the add-in asks for it all the same.
  RangeAreas: ["Select"],
};

describe("the subset of Excel", () => {
  const library = libraryMembers();
  const classes = Object.entries(CLASS_TABLES).filter(([name]) => !ELSEWHERE.has(name));

  test("is described as it is (npm run subset)", () => {
    expect(readFileSync("docs/excel-subset.md", "utf8")).toBe(excelSubset());
  });

  test.each(classes)("%s answers nothing that the library would not ask", (name, table) => {
    const known = library.get(name);
    const answered = [table.properties, table.parts, table.methods].flatMap((part) =>
      Object.keys(part ?? {}),
    );
    const fromElsewhere = new Set(BESIDE_THE_LIBRARY[name]);
    const strange = answered.filter(
      (member) => known?.has(member) !== true && !fromElsewhere.has(member),
    );
    expect(strange).toEqual([]);
  });
});
