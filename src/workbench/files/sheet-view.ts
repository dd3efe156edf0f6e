// One sheet of a snapshot with everything that lies on it, and which of it is new since the file was opened.
import type { IWorksheetData } from "@univerjs/core";
import type { Area, ChartModel, ImageModel, NoteInfo, RuleModel } from "../grid/grid";
import type { GridSnapshot, SheetFilter, TableSnapshot } from "../grid/grid-snapshot";
import type { SheetState, WorkbookStateData } from "../host/workbook-state";

export interface SheetView {
  readonly id: string;
  readonly data: Partial<IWorksheetData>;
  readonly isVeryHidden: boolean;
  readonly spills: readonly Area[];
  readonly tables: readonly TableSnapshot[];
  readonly filter: SheetFilter | undefined;
  readonly conditionalFormats: readonly RuleModel[];
  readonly validations: readonly RuleModel[];
  readonly notes: readonly NoteInfo[];
  readonly charts: readonly ChartModel[];
  readonly images: readonly ImageModel[];
  readonly state: SheetState;
}

/** `id` may name a sheet that is not there yet: its view is empty. */
export function sheetView(
  snapshot: GridSnapshot,
  state: Partial<WorkbookStateData>,
  id: string,
): SheetView {
  const here = <Item extends { readonly sheetId: string }>(items: readonly Item[]): Item[] =>
    items.filter(({ sheetId }) => sheetId === id);
  return {
    id,
    data: snapshot.book.sheets[id] ?? {},
    isVeryHidden: snapshot.veryHiddenSheets.includes(id),
    spills: here(snapshot.spills),
    tables: snapshot.tables.filter(({ area }) => area.sheetId === id),
    filter: snapshot.sheetFilters.find(({ area }) => area.sheetId === id),
    conditionalFormats: here(snapshot.conditionalFormats),
    validations: here(snapshot.validations),
    notes: here(snapshot.notes),
    charts: here(snapshot.charts),
    images: here(snapshot.images),
    state: state.sheets?.[id] ?? {},
  };
}

/** Equal plain data, whatever the order of its members. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => isSame(left[key], right[key]));
}

interface Identified {
  readonly id: string;
}

/** Items of `after` that the file does not have, or has otherwise. */
export function changedItems<Item extends Identified>(
  before: readonly Item[],
  after: readonly Item[],
  isKept: (old: Item, now: Item) => boolean = isSame,
): readonly Item[] {
  const known = new Map(before.map((item) => [item.id, item]));
  return after.filter((item) => {
    const old = known.get(item.id);
    return old === undefined || !isKept(old, item);
  });
}

/** A rule that says the same, wherever it applies now. */
export function isSameRule(old: RuleModel, now: RuleModel): boolean {
  return old.type === now.type && isSame(old.rule, now.rule);
}

type Box = Pick<ChartModel, "left" | "top" | "width" | "height">;
const EDGES = ["left", "top", "width", "height"] as const;

/** The grid rounds to pixels. */
export function isSameBox(a: Box, b: Box): boolean {
  return EDGES.every((edge) => Math.abs(a[edge] - b[edge]) < 1);
}

/** A chart or picture that shows the same, wherever it stands now. */
export function isSameDrawing<Model extends ChartModel | ImageModel>(a: Model, b: Model): boolean {
  const at: Box = { left: 0, top: 0, width: 0, height: 0 };
  return isSame({ ...a, ...at }, { ...b, ...at });
}
