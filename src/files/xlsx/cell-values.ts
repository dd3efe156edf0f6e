import type { PlainValue } from "../plain-workbook";
import { stringItemText, unescapeCellText, type ScannedCell } from "./sheet-scan";
import { unescapeXml } from "./xml";

/** Days between the epochs of the 1904 and the 1900 date system. */
export const DAYS_FROM_1904 = 1462;
const UNIX_EPOCH_SERIAL = 25_569;

/** What a cell's value depends on besides its own text. */
export interface CellReading {
  readonly sharedStrings: readonly string[];
  readonly dateSystem: 1900 | 1904;
  /** Whether numbers of a cell format are dates. */
  readonly isDate: (style: number) => boolean;
}

/** Serial number of an ISO date, time or both ("2026-03-02T08:30:00"), which strict files may hold. */
function serialOfIso(text: string): number | undefined {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d):(\d\d(?:\.\d+)?))?Z?$/.exec(text);
  if (!match || (match[1] === undefined && match[4] === undefined)) return undefined;
  const day =
    match[1] === undefined
      ? 0
      : Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / 86_400_000 +
        UNIX_EPOCH_SERIAL;
  const seconds = Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0);
  return day + seconds / 86_400;
}

/** The value of the scanned cell; "" when it has none. Formulas give what was last calculated. */
export function cellValue(xml: string, cell: ScannedCell, reading: CellReading): PlainValue {
  const { value, type } = cell;
  if (type === "inlineStr") return stringItemText(xml.slice(cell.open, cell.close));
  if (value === undefined) return "";
  switch (type) {
    case "": {
      const number = Number(value);
      if (value.trim() === "") return "";
      if (Number.isNaN(number)) throw new RangeError("sheet data: not a number");
      const isMoved = reading.dateSystem === 1904 && reading.isDate(cell.style);
      return isMoved ? number + DAYS_FROM_1904 : number;
    }
    case "s": {
      const text = reading.sharedStrings[Number(value)];
      if (text === undefined) throw new RangeError("sheet data: no such shared string");
      return text;
    }
    case "b":
      return value === "1" || value === "true";
    case "d":
      return serialOfIso(value) ?? value;
    default:
      return unescapeCellText(unescapeXml(value));
  }
}
