// The text of a formula from what was chosen for its arguments. Whatever a user types is a reference, a number, a day
// or a text: never a piece of formula.
import { calendarDateOfIso, partsOf, type CalendarDate } from "../../domain/calendar/calendar-date";
import { placeOfAddress } from "../../domain/ledger/sheet-address";
import type { CellValue, RangePlace } from "../../domain/ledger/sheet-cells";
import { FUNCTION_NAMESPACE, placeInFormula, quoted } from "../live/live-formula";

/** What was chosen for one argument. */
export type GivenArgument =
  | { readonly kind: "none" }
  /** Without a sheet's name it is on the sheet that the formula stands on. */
  | { readonly kind: "place"; readonly place: RangePlace }
  | { readonly kind: "day"; readonly day: CalendarDate }
  | { readonly kind: "value"; readonly value: string | number };

export const LEFT_OUT: GivenArgument = { kind: "none" };

/** "'Sheet'!$A$2:$A$9", "Sheet!A2" or "A2"; undefined for anything else. */
function placeOfText(text: string): RangePlace | undefined {
  const match = /^(?:'((?:[^']|'')+)'!|([^'!:\s]+)!)?(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\S+))?$/i.exec(
    text,
  );
  if (match === null) return undefined;
  const [, quotedSheet, plainSheet, first = "", last = first] = match;
  const sheet = quotedSheet?.replaceAll("''", "'") ?? plainSheet ?? "";
  return placeOfAddress(sheet, `${first}:${last}`);
}

/** What a typed text means: a reference, a number, a day as 2026-03-31, or itself; nothing when it is empty. */
export function argumentOfText(typed: string): GivenArgument {
  const text = typed.trim();
  if (text === "") return LEFT_OUT;
  const place = placeOfText(text);
  if (place !== undefined) return { kind: "place", place };
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? calendarDateOfIso(text) : undefined;
  if (day !== undefined) return { kind: "day", day };
  const number = Number(text);
  return { kind: "value", value: Number.isFinite(number) ? number : text };
}

function argumentText(given: GivenArgument): string {
  switch (given.kind) {
    case "none":
      return "";
    case "place":
      // One cell is named once.
      return placeInFormula(given.place)
        .replace(/!(\$[A-Z]+\$\d+):\1$/, "!$1")
        .replace(/^''!/, "");
    case "day": {
      const { year, month, day } = partsOf(given.day);
      return `DATE(${year},${month},${day})`;
    }
    case "value":
      return typeof given.value === "number" ? String(given.value) : quoted(given.value);
  }
}

/**
 * The formula; what is left out at the end is not written.
 *
 * @example formulaOf("BUCKET", [column, day, LEFT_OUT]) // "=AR.BUCKET('应收'!$D$2:$D$9,DATE(2026,3,31))"
 */
export function formulaOf(id: string, given: readonly GivenArgument[]): string {
  const texts = given.map(argumentText);
  while (texts.at(-1) === "") texts.pop();
  return `=${FUNCTION_NAMESPACE}.${id}(${texts.join(",")})`;
}

/** The argument as Excel hands it to the function, given the cells of its place. */
export function inputOf(
  given: GivenArgument,
  cells: readonly (readonly CellValue[])[],
): readonly (readonly CellValue[])[] | null {
  switch (given.kind) {
    case "none":
      return null;
    case "place":
      return cells;
    case "day":
      return [[given.day]];
    case "value":
      return [[given.value]];
  }
}
