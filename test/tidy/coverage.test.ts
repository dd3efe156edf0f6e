import { readFileSync } from "node:fs";
import { CATALOGUE_IDS } from "../../docs/generate/catalogue-ids-table";
import { CONFLICT_PLACES } from "../../docs/generate/conflict-places-table";
import { namesId } from "../../docs/generate/coverage";
import { placesInTables } from "../../docs/generate/coverage-places";
import { COURSE_OUTLINE } from "../../src/domain/course/course-outline-data";
import { courseMessagesIn } from "../../src/messages/course-messages";
import { LANGUAGES } from "../../src/messages/messages";

const PAGE = readFileSync("docs/coverage.md", "utf8");
const ROWS = PAGE.split("\n")
  .map((line) => /^\| ([\w-]+) +\|.*\|([^|]*)\|$/.exec(line))
  .flatMap((row) => (row === null ? [] : [{ id: row[1] ?? "", places: row[2] ?? "" }]))
  .filter(({ id }) => id !== "id" && !/^-+$/.test(id));

const placesIn = (cell: string): string[] =>
  cell
    .trim()
    .split("<br>")
    .filter((place) => place !== "" && place !== "not in the product");

describe("the coverage page", () => {
  test("has a row for every id of the catalogue", () => {
    expect(ROWS.map(({ id }) => id)).toEqual(CATALOGUE_IDS.map(([, id]) => id));
  });

  test("tells exactly the places in the product's tables: run `npm run coverage` after moving one", () => {
    const told = ROWS.filter(({ id }) => CONFLICT_PLACES[id] === undefined).map(
      ({ id, places }) => [id, placesIn(places).filter((place) => !place.startsWith("`"))] as const,
    );
    expect(told).toEqual(told.map(([id]) => [id, placesInTables(id)]));
  });

  test("claims no file that does not name the id", () => {
    const claims = ROWS.flatMap(({ id, places }) =>
      [...places.matchAll(/`([^`]+)`/g)].map(([, file = ""]) => ({ id, file })),
    ).filter(({ id }) => CONFLICT_PLACES[id] === undefined);
    expect(claims.length).toBeGreaterThan(50);
    expect(claims.filter(({ id, file }) => !namesId(readFileSync(file, "utf8"), id))).toEqual([]);
  });

  test("gives each method words of its own in both languages, not a number only", () => {
    const methods = CATALOGUE_IDS.filter(([part]) => part.startsWith("1")).map(([, id]) => id);
    const worded = /^(?:map|card|tactic|reason|worksheet) /;
    const bare = methods.filter((id) => !placesInTables(id).some((place) => worded.test(place)));
    expect(bare).toEqual([]);
    for (const language of LANGUAGES) {
      const { nodes } = courseMessagesIn(language);
      expect(
        COURSE_OUTLINE.filter(({ number }) => (nodes[number]?.text ?? "").length < 12),
      ).toEqual([]);
    }
  });

  test("claims no topic of the map for more methods than its sentence can carry", () => {
    expect(COURSE_OUTLINE.filter(({ ids }) => ids.length > 2)).toEqual([]);
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
