// Values between Univer's formula engine and a custom function, converted as Excel does by the declared types.
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { Nullable } from "@univerjs/core";
import type { BaseValueObject } from "@univerjs/engine-formula";
import type { FunctionDeclaration } from "./grid";

type Parameter = FunctionDeclaration["parameters"][number];

/** As a custom function gets and gives it. */
export interface ErrorValue {
  readonly error: string;
}

export const BUSY = "#BUSY!";

// Excel has two errors that Univer's own list lacks; its engine takes any text.
const EXCEL_ONLY = [BUSY, "#CONNECT!"] as unknown as ErrorType[];
const ERRORS: ReadonlyMap<string, ErrorType> = new Map(
  [...Object.values(ErrorType), ...EXCEL_ONLY].map((code) => [code, code]),
);

function isErrorValue(value: unknown): value is ErrorValue {
  return typeof value === "object" && value !== null && "error" in value;
}

export function errorObject(code: string): ErrorValueObject {
  return ErrorValueObject.create(ERRORS.get(code) ?? ErrorType.VALUE);
}

/** Thrown by nothing outside this file: an argument that makes the call impossible. */
class ArgumentFailure extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

function numberOf(value: string | number | boolean): number {
  if (typeof value !== "string") return Number(value);
  const trimmed = value.trim();
  const number = Number(trimmed);
  if (trimmed === "" || Number.isNaN(number)) throw new ArgumentFailure(ErrorType.VALUE);
  return number;
}

function booleanOf(value: string | number | boolean): boolean {
  if (typeof value !== "string") return Boolean(value);
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === "true";
  throw new ArgumentFailure(ErrorType.VALUE);
}

function textOf(value: string | number | boolean): string {
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

function converted(value: string | number | boolean, type: string): string | number | boolean {
  if (type === "number") return numberOf(value);
  if (type === "boolean") return booleanOf(value);
  return type === "string" ? textOf(value) : value;
}

/** Inside an array Excel hands over empty cells as the type's zero. */
function emptyValue(type: string): string | number | boolean {
  if (type === "string") return "";
  return type === "boolean" ? false : 0;
}

interface Reading {
  readonly parameter: Parameter;
  readonly allowErrors: boolean;
}

function single(value: Nullable<BaseValueObject>, { parameter, allowErrors }: Reading) {
  if (!value || value.isNull()) return null;
  if (value.isError()) {
    const code = String(value.getValue());
    if (!allowErrors) throw new ArgumentFailure(code);
    return { error: code };
  }
  return converted(value.getValue(), parameter.type);
}

function matrix(value: BaseValueObject, reading: Reading): unknown[][] {
  const cells = value instanceof ArrayValueObject ? value.getArrayValue() : [[value]];
  const empty = emptyValue(reading.parameter.type);
  return cells.map((line) => line.map((cell) => single(cell, reading) ?? empty));
}

function argumentOf(value: BaseValueObject, reading: Reading): unknown {
  if (reading.parameter.isMatrix) return matrix(value, reading);
  if (!(value instanceof ArrayValueObject)) return single(value, reading);
  // A reference to one cell arrives as an array of one.
  const [first, ...others] = value.getArrayValue();
  if (others.length > 0 || first?.length !== 1) throw new ArgumentFailure(ErrorType.VALUE);
  return single(first[0], reading);
}

/** Nothing between two commas; a reference to an empty cell arrives as an array of one. */
function isLeftOut(value: BaseValueObject): boolean {
  return !(value instanceof ArrayValueObject) && value.isNull();
}

export type ReadArguments = { readonly args: readonly unknown[] } | { readonly failure: string };

/** One argument for each parameter, null for a missing one; repeated arguments come as one array at the end. */
export function readArguments(
  declaration: FunctionDeclaration,
  values: readonly BaseValueObject[],
): ReadArguments {
  const { parameters, allowErrors } = declaration;
  const last = parameters.at(-1);
  const fixed = last?.repeating ? parameters.slice(0, -1) : parameters;
  if (!last?.repeating && values.length > fixed.length) return { failure: ErrorType.VALUE };
  try {
    const args: unknown[] = fixed.map((parameter, index) => {
      const value = values[index];
      if (parameter.optional && (!value || isLeftOut(value))) return null;
      if (value) return argumentOf(value, { parameter, allowErrors });
      throw new ArgumentFailure(ErrorType.VALUE);
    });
    if (last?.repeating) {
      const reading = { parameter: last, allowErrors };
      args.push(values.slice(fixed.length).map((value) => argumentOf(value, reading)));
    }
    return { args };
  } catch (error) {
    if (error instanceof ArgumentFailure) return { failure: error.code };
    throw error;
  }
}

function valueObject(value: unknown): BaseValueObject {
  if (isErrorValue(value)) return errorObject(value.error);
  // Excel shows what is missing in a result as 0.
  if (value === null || value === undefined) return NumberValueObject.create(0);
  if (typeof value === "number") {
    return Number.isFinite(value) ? NumberValueObject.create(value) : errorObject(ErrorType.NUM);
  }
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  return errorObject(ErrorType.VALUE);
}

/** What the cell shows or spills. Rows shorter than the longest are filled with #N/A. */
export function resultObject(value: unknown): BaseValueObject {
  if (!Array.isArray(value)) return valueObject(value);
  const rows = value.map((row: unknown): readonly unknown[] =>
    Array.isArray(row) ? (row as unknown[]) : [row],
  );
  const columnCount = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (columnCount === 0) return errorObject(ErrorType.CALC);
  const missing: ErrorValue = { error: ErrorType.NA };
  const cells = rows.map((row) =>
    Array.from({ length: columnCount }, (_, index) =>
      valueObject(index < row.length ? row[index] : missing),
    ),
  );
  const [first] = cells;
  if (cells.length === 1 && first?.length === 1 && first[0]) return first[0];
  return ArrayValueObject.create({
    calculateValueList: cells,
    rowCount: cells.length,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
