// A text file as Excel opens one: every field as if the user had typed it.
import type { PlainSheet, PlainValue, PlainWorkbook } from "../../files/plain-workbook";
import { enteredCell, type EntryRules } from "../host/cell-entry";

function typedSheet(sheet: PlainSheet, rules: EntryRules): PlainSheet {
  const idByPattern = new Map<string, number>([["General", 0]]);
  const ids: Uint16Array[] = [];
  const rows = sheet.rows.map((values) => {
    const rowIds = new Uint16Array(values.length);
    ids.push(rowIds);
    return values.map((value, column): PlainValue => {
      // A field such as "=1+1" stays a text: a file from elsewhere does not get to calculate.
      const entered = enteredCell(value, "General", rules);
      if (entered?.value === undefined) return value;
      const { numberFormat } = entered;
      if (numberFormat !== undefined) {
        const id = idByPattern.get(numberFormat) ?? idByPattern.size;
        idByPattern.set(numberFormat, id);
        rowIds[column] = id;
      }
      return entered.value;
    });
  });
  return { ...sheet, rows, formats: { patterns: [...idByPattern.keys()], ids } };
}

/** Numbers and dates for what looks like them in that language; leading zeros are lost, as in Excel. */
export function asTyped(plain: PlainWorkbook, rules: EntryRules): PlainWorkbook {
  if (plain.format !== "text") return plain;
  return { ...plain, sheets: plain.sheets.map((sheet) => typedSheet(sheet, rules)) };
}
