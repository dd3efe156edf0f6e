// Arguments of Office.js calls, checked as Excel checks them: what does not fit is InvalidArgument.
import type { Area } from "../grid/grid";
import { ExcelError } from "./excel-error";
import { isHostObject } from "./bound-object";
import type { ExcelModel } from "./model";
import { areaOfText } from "./named-areas";

type Args = readonly unknown[];

function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

export function textOf(value: unknown): string {
  if (typeof value !== "string") throw new ExcelError("InvalidArgument");
  return value;
}

export function textAt(args: Args, index: number): string {
  return textOf(args[index]);
}

export function optionalTextAt(args: Args, index: number): string | undefined {
  return isAbsent(args[index]) ? undefined : textOf(args[index]);
}

export function numberOf(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new ExcelError("InvalidArgument");
  return value;
}

export function integerAt(args: Args, index: number, absent?: number): number {
  if (isAbsent(args[index]) && absent !== undefined) return absent;
  const value = numberOf(args[index]);
  if (!Number.isInteger(value)) throw new ExcelError("InvalidArgument");
  return value;
}

export function flagOf(value: unknown): boolean {
  if (typeof value !== "boolean") throw new ExcelError("InvalidArgument");
  return value;
}

export function flagAt(args: Args, index: number, absent: boolean): boolean {
  return isAbsent(args[index]) ? absent : flagOf(args[index]);
}

/** A value out of a list of Excel's own words. Case does not matter, as in Excel. */
export function choiceOf<const Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
): Choice {
  const text = textOf(value).toLowerCase();
  const found = choices.find((choice) => choice.toLowerCase() === text);
  if (found === undefined) throw new ExcelError("InvalidArgument");
  return found;
}

export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ExcelError("InvalidArgument");
  }
  return value as Readonly<Record<string, unknown>>;
}

/** Members under the names of the API, whether they travel as "formula1" or "Formula1". */
export function camelRecordOf(value: unknown): Readonly<Record<string, unknown>> {
  const entries = Object.entries(recordOf(value));
  return Object.fromEntries(
    entries.map(([key, member]) => [key.charAt(0).toLowerCase() + key.slice(1), member]),
  );
}

export function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new ExcelError("InvalidArgument");
  return value;
}

/** The cells of a Range argument, or of an address or name given as text. */
export function areaOf(value: unknown, model: ExcelModel, sheetId?: string): Area {
  if (isHostObject(value)) {
    const range = value.as("Range");
    if (!range) throw new ExcelError("InvalidArgument");
    return range.area;
  }
  return areaOfText(textOf(value), model, sheetId);
}

/** A colour as "#RRGGBB" in capitals; names of CSS's first sixteen and "" (automatic) are taken too. */
export function colorOf(value: unknown): string {
  const text = textOf(value).trim();
  if (text === "") return "";
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  const named = COLOR_NAMES[text.toLowerCase()];
  if (named === undefined) throw new ExcelError("InvalidArgument");
  return named;
}

const COLOR_NAMES: Readonly<Record<string, string>> = {
  black: "#000000",
  silver: "#C0C0C0",
  gray: "#808080",
  grey: "#808080",
  white: "#FFFFFF",
  maroon: "#800000",
  red: "#FF0000",
  purple: "#800080",
  fuchsia: "#FF00FF",
  green: "#008000",
  lime: "#00FF00",
  olive: "#808000",
  yellow: "#FFFF00",
  orange: "#FFA500",
  navy: "#000080",
  blue: "#0000FF",
  teal: "#008080",
  aqua: "#00FFFF",
  lightgray: "#D3D3D3",
  lightgrey: "#D3D3D3",
  darkgray: "#A9A9A9",
  lightblue: "#ADD8E6",
  lightgreen: "#90EE90",
  lightyellow: "#FFFFE0",
  pink: "#FFC0CB",
};
