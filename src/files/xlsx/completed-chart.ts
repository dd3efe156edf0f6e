// hucre writes a chart's series without the values they show and names them by fixed texts. A previewer that does not
// calculate then draws an empty frame, and a renamed header does not reach the legend.
import { areaOf } from "./cell-address";
import type { PlainValue } from "../plain-workbook";
import { escapeXml, xmlElement } from "./xml";

/** The value of a cell of the charted sheet. */
type ChartedCell = (row: number, column: number) => PlainValue;

function points(reference: string, cell: ChartedCell): PlainValue[] {
  const area = areaOf(reference.slice(reference.lastIndexOf("!") + 1));
  if (!area) return [];
  return Array.from({ length: area.rowCount * area.columnCount }, (_, at) =>
    cell(area.row + Math.floor(at / area.columnCount), area.column + (at % area.columnCount)),
  );
}

function cacheOf(kind: "str" | "num", reference: string, cell: ChartedCell): string {
  const values = points(reference, cell);
  const written = values.map((value, idx) =>
    kind === "num" && typeof value !== "number"
      ? ""
      : xmlElement("c:pt", { idx }, xmlElement("c:v", {}, escapeXml(String(value)))),
  );
  const count = xmlElement("c:ptCount", { val: values.length });
  return xmlElement(`c:${kind}Cache`, {}, count + written.join(""));
}

/** Lines that stay behind the bars, on paper too. */
const QUIET_GRIDLINES =
  '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

/** A chart part as hucre writes it, with the values it shows, series named by their cells, and quiet gridlines. */
export function completedChart(chartXml: string, cell: ChartedCell): string {
  return chartXml
    .replaceAll("<c:majorGridlines/>", QUIET_GRIDLINES)
    .replace(
      /<c:(str|num)Ref><c:f>([^<]*)<\/c:f><\/c:\1Ref>/g,
      (_, kind: "str" | "num", reference: string) =>
        `<c:${kind}Ref><c:f>${reference}</c:f>${cacheOf(kind, reference, cell)}</c:${kind}Ref>`,
    )
    .replace(
      /<c:tx><c:v>([^<]*![$A-Z\d:]+)<\/c:v><\/c:tx>/g,
      (_, reference: string) =>
        `<c:tx><c:strRef><c:f>${reference}</c:f>${cacheOf("str", reference, cell)}</c:strRef></c:tx>`,
    );
}
