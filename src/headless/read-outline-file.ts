// Outlines on the sheets of a workbook file, as maps: the headless twin of reading a sheet in the pane.
import {
  outlineRoot,
  readSheetOutline,
  type SheetOutline,
} from "../domain/course/read-outline-cells";
import { FileFailure } from "../files/file-failure";
import type { MapFile } from "../files/mind-maps/map-tree";
import type { PlainSheet } from "../files/plain-workbook";
import { readWorkbookFile } from "../files/read-workbook-file";

/** More than this is no outline anybody wrote. */
const MOST_ROWS = 20_000;
const MOST_DEPTH = 100;

export type OutlineFile = Pick<MapFile, "sheets" | "active">;

/** Whether a file is to be read as a workbook: its name or its parts say so. */
export function isWorkbookName(file: string): boolean {
  return /\.(?:xlsx|xlsm|xls|csv|tsv)$/i.test(file);
}

/** Every sheet with an outline, in order; the failure when the file cannot be read, undefined without an outline. */
export async function readOutlineFile(
  bytes: Uint8Array,
  file: string,
): Promise<OutlineFile | FileFailure | undefined> {
  try {
    const { sheets } = await readWorkbookFile(bytes, file);
    const found = sheets.filter(({ visibility }) => visibility === "visible").flatMap(mapOf);
    return found.length === 0 ? undefined : { sheets: found, active: 0 };
  } catch (error) {
    if (error instanceof FileFailure) return error;
    throw error;
  }
}

function mapOf({ name, rows }: PlainSheet): OutlineFile["sheets"][number][] {
  let made = 0;
  const newId = (): string => `r${++made}`;
  const cells = rows.slice(0, MOST_ROWS).map((row) => row.map(String));
  const found: SheetOutline | undefined = readSheetOutline(cells, newId);
  if (found === undefined || depthOf(found.nodes) > MOST_DEPTH) return [];
  const root = outlineRoot(found, name, newId);
  const map = { root, floating: [], summaries: [], relationships: [], warnings: [] };
  return [{ name, map }];
}

function depthOf(nodes: SheetOutline["nodes"]): number {
  let depth = 0;
  for (let level = nodes; level.length > 0; level = level.flatMap(({ children }) => children))
    depth += 1;
  return depth;
}
