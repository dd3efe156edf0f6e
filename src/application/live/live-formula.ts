import { addressOf } from "../../domain/ledger/sheet-address";
import type { RangePlace } from "../../domain/ledger/sheet-cells";
import type { LivePieceId } from "./live-pieces";

/** Before every worksheet function of ours, as the manifest declares it: Excel knows the functions by no other name. */
export const FUNCTION_NAMESPACE = "AR";

/** A text as a formula says it. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A place as a formula names it from any sheet, fixed in both directions: "'应收明细'!$A$1:$P$900". */
export function placeInFormula(place: RangePlace): string {
  const absolute = addressOf(place).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `'${place.sheet.replaceAll("'", "''")}'!${absolute}`;
}

interface ReportCall {
  readonly piece: LivePieceId;
  readonly ledger: RangePlace;
  readonly scheme: string;
  readonly credits: string;
  readonly currency: string | undefined;
  /** Cells of the report's own sheet. */
  readonly cells: { readonly asOf: string; readonly rules: string };
}

/** The formula that fills a piece of a report. */
export function reportFormula(call: ReportCall): string {
  const { piece, ledger, scheme, credits, currency = "", cells } = call;
  const given = [
    ...[quoted(piece), placeInFormula(ledger), cells.asOf],
    ...[quoted(scheme), quoted(credits), currency === "" ? "" : quoted(currency), cells.rules],
  ];
  return `=${FUNCTION_NAMESPACE}.REPORT(${given.join(",")})`;
}
