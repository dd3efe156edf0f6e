// The group whose workbook this is, for the head of its worksheets.
import type { WorksheetGroup } from "../course/course-worksheets";
import type { KeptTables } from "../kept/kept-tables";
import { classColumns, type ClassLanguages } from "./class-tables";

/** Undefined outside a class, and in the trainer's workbook. Rejects with `WorkbookFailure`. */
export async function ownGroup(
  tables: Pick<KeptTables, "readTable">,
  languages: ClassLanguages,
): Promise<WorksheetGroup | undefined> {
  const setting = await tables.readTable("class", classColumns("class", languages));
  const number = setting?.rows.find(({ values }) => values["side"] === "group")?.values["group"];
  if (number === undefined) return undefined;
  const groups = await tables.readTable("classgroups", classColumns("classgroups", languages));
  const own = groups?.rows.find(({ values }) => values["group"] === number)?.values;
  return own && { name: String(own["name"] ?? ""), slogan: String(own["slogan"] ?? "") };
}
