// Office.context.document.goToByIdAsync: goes to a named item or an address, of several ranges if need be.
import type { Area } from "../grid/grid";
import { ExcelError } from "./excel-error";
import type { ExcelModel } from "./model";
import { areaOfText } from "./named-areas";

const NAMED_ITEM = 1;
const INVALID_PARAMETER = 5010;

/** Answers the client's error number, 0 when the cells are selected. */
export function goToById(request: unknown, model: ExcelModel): number {
  const { Id, GoToType } = request as { readonly Id?: unknown; readonly GoToType?: unknown };
  if (GoToType !== NAMED_ITEM || typeof Id !== "string") return INVALID_PARAMETER;
  try {
    const areas = areasOf(Id, model);
    const [first] = areas;
    if (!first || areas.some((area) => area.sheetId !== first.sheetId)) return INVALID_PARAMETER;
    model.grid.activateSheet(first.sheetId);
    model.grid.select(areas);
    return 0;
  } catch (cause) {
    if (cause instanceof ExcelError) return INVALID_PARAMETER;
    throw cause;
  }
}

/** The ranges of a name's formula, or of a list of addresses. */
function areasOf(id: string, model: ExcelModel): readonly Area[] {
  const wanted = id.toLowerCase();
  const name = model.grid.names().find((each) => each.name.toLowerCase() === wanted);
  const text = name ? name.formula.replace(/^=/, "") : id;
  // Commas between quotes belong to a sheet's name.
  const parts = text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.map((part) => areaOfText(part.trim(), model));
}
