// One cell of Univer's matrix as Excel's API shows it.
import { CellValueType, isFormulaString } from "@univerjs/core";
import type { ICellData, Nullable } from "@univerjs/core";
import type { CellWrite, Scalar } from "./grid";
import { formatOf } from "./look-style";

/** "" for an empty cell. Rich text gives its plain text. */
export function scalarOf(cell: Nullable<ICellData>): Scalar {
  if (!cell) return "";
  const value = cell.v;
  if (value === undefined || value === null) {
    return cell.p?.body?.dataStream.replace(/\r\n$/, "") ?? "";
  }
  if (cell.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "1";
  return value;
}

export function holdsContent(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  if (cell.f || cell.si || cell.p) return true;
  return cell.v !== undefined && cell.v !== null && cell.v !== "";
}

export function hasFormula(cell: Nullable<ICellData>): boolean {
  return Boolean(cell && (cell.f || cell.si));
}

const NO_FORMULA = { f: null, si: null, p: null, ref: null, xf: null } as const;
/** Shared by every cleared cell: a mutation only reads it. */
const CLEARED: ICellData = Object.freeze({ ...NO_FORMULA, v: null, t: null });

/** The mutation's data for what the host writes, without a number format. */
export function contentOf(value: Scalar): ICellData {
  if (value === "") return CLEARED;
  if (typeof value === "number") return { ...NO_FORMULA, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") {
    return { ...NO_FORMULA, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  return { ...NO_FORMULA, v: value, t: CellValueType.STRING };
}

export function cellDataOf(write: CellWrite): ICellData {
  const { formula, value, numberFormat } = write;
  const content =
    formula !== undefined && isFormulaString(formula)
      ? { ...NO_FORMULA, f: formula, v: null, t: null }
      : (formula ?? value) === undefined
        ? {}
        : contentOf(formula ?? value ?? "");
  if (numberFormat === undefined) return content;
  return { ...content, s: { n: formatOf(numberFormat) } };
}

/** What brings a cell's content back. The style is not part of it. */
export function contentBefore(cell: Nullable<ICellData>): ICellData {
  if (!cell) return CLEARED;
  return {
    v: cell.v ?? null,
    t: cell.t ?? null,
    f: cell.f ?? null,
    si: cell.si ?? null,
    p: cell.p ?? null,
    ref: cell.ref ?? null,
    xf: cell.xf ?? null,
  };
}
