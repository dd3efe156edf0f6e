import { readFileSync } from "node:fs";
import { CATALOGUE_IDS } from "../../docs/generate/catalogue-ids-table";
import { CONFLICT_PLACES } from "../../docs/generate/conflict-places-table";
import { namesId } from "../../docs/generate/coverage";

const PAGE = readFileSync("docs/coverage.md", "utf8");
const ROWS = PAGE.split("\n")
  .map((line) => /^\| ([\w-]+) +\|.*\|([^|]*)\|$/.exec(line))
  .flatMap((row) => (row === null ? [] : [{ id: row[1] ?? "", places: row[2] ?? "" }]))
  .filter(({ id }) => id !== "id" && !/^-+$/.test(id));

describe("the coverage page", () => {
  test("has a row for every id of the catalogue", () => {
    expect(ROWS.map(({ id }) => id)).toEqual(CATALOGUE_IDS.map(([, id]) => id));
  });

  test("claims no place that does not name the id: run `npm run coverage` after moving one", () => {
    const claims = ROWS.flatMap(({ id, places }) =>
      [...places.matchAll(/`([^`]+)`/g)].map(([, file = ""]) => ({ id, file })),
    );
    expect(claims.length).toBeGreaterThan(100);
    const unnamed = claims.filter(({ id }) => CONFLICT_PLACES[id] === undefined);
    expect(unnamed.filter(({ id, file }) => !namesId(readFileSync(file, "utf8"), id))).toEqual([]);
  });

  test("claims to have settled a conflict only where the words of the decision stand", () => {
    const conflicts = CATALOGUE_IDS.filter(([part]) => part === "3.2").map(([, id]) => id);
    expect(Object.keys(CONFLICT_PLACES)).toEqual(conflicts);
    const untrue = Object.entries(CONFLICT_PLACES).flatMap(([id, { places }]) =>
      places.filter(([file, words]) => !readFileSync(file, "utf8").includes(words)).map(() => id),
    );
    expect(untrue).toEqual([]);
  });

  test("tells a whole id from a part of one", () => {
    expect(namesId('sources: ["visit-flow-6"]', "visit-flow-6")).toBe(true);
    expect(namesId('sources: ["visit-flow-65"]', "visit-flow-6")).toBe(false);
    expect(namesId("X010", "X01")).toBe(false);
  });
});
