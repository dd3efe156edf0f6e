// A chart of columns with a line over them, on an axis of its own to the right: hucre writes one kind of series only.
import { childOf, childrenOf, escapeXml, rootOf, spliced, xmlElement } from "./xml";

/** Ids that hucre does not give. */
const CATEGORY_AXIS = 910_001;
const VALUE_AXIS = 910_002;

const val = (name: string, value: string | number): string =>
  xmlElement(`c:${name}`, { val: value });

/** The chart with its last series as a line on a second axis from 0 to `most`. */
export function withLineOnSecondAxis(
  chartXml: string,
  axis: { readonly title: string; readonly format: string; readonly most: number },
): string {
  const root = rootOf(chartXml);
  const plot = childOf(chartXml, root, "chart", "plotArea");
  const bars = plot && childOf(chartXml, plot, "barChart");
  if (!plot || !bars) return chartXml;
  const series = childrenOf(chartXml, bars, "ser");
  const last = series.at(-1);
  const lastAxis = childrenOf(chartXml, plot)
    .filter(({ name }) => /Ax$/.test(name))
    .at(-1);
  if (!last || !lastAxis) return chartXml;
  return spliced(chartXml, [
    { start: last.start, end: last.end, text: "" },
    { start: bars.end, end: bars.end, text: lineChart(chartXml.slice(last.start, last.end)) },
    { start: lastAxis.end, end: lastAxis.end, text: secondAxes(axis) },
  ]);
}

function lineChart(seriesXml: string): string {
  const color = /<a:srgbClr val="([0-9A-Fa-f]{6})"/.exec(seriesXml)?.[1] ?? "BA5438";
  const fill = xmlElement("a:solidFill", {}, xmlElement("a:srgbClr", { val: color }));
  const look = xmlElement("c:spPr", {}, xmlElement("a:ln", { w: 28_575 }, fill));
  const marker = xmlElement(
    "c:marker",
    {},
    val("symbol", "circle") + val("size", 6) + xmlElement("c:spPr", {}, fill),
  );
  const root = rootOf(seriesXml);
  // What belongs to columns only goes; look and marker stand between the name and the categories.
  const parts = childrenOf(seriesXml, root)
    .filter(({ name }) => !["spPr", "invertIfNegative", "dLbls"].includes(name))
    .map(({ name, start, end }) => {
      const text = seriesXml.slice(start, end);
      return name === "tx" ? text + look + marker : text;
    });
  const line = xmlElement("c:ser", {}, parts.join("") + val("smooth", 0));
  const axes = val("axId", CATEGORY_AXIS) + val("axId", VALUE_AXIS);
  return xmlElement(
    "c:lineChart",
    {},
    val("grouping", "standard") + val("varyColors", 0) + line + val("marker", 1) + axes,
  );
}

function secondAxes({
  title,
  format,
  most,
}: {
  readonly title: string;
  readonly format: string;
  readonly most: number;
}): string {
  const text = xmlElement("a:r", {}, xmlElement("a:t", {}, escapeXml(title)));
  const rich = `<a:bodyPr rot="-5400000" vert="horz"/>${xmlElement("a:p", {}, text)}`;
  const scaling = (limits: string): string =>
    xmlElement("c:scaling", {}, val("orientation", "minMax") + limits);
  const category =
    val("axId", CATEGORY_AXIS) +
    scaling("") +
    val("delete", 1) +
    val("axPos", "b") +
    val("crossAx", VALUE_AXIS);
  const value =
    val("axId", VALUE_AXIS) +
    scaling(val("max", most) + val("min", 0)) +
    val("delete", 0) +
    val("axPos", "r") +
    xmlElement(
      "c:title",
      {},
      xmlElement("c:tx", {}, xmlElement("c:rich", {}, rich)) + val("overlay", 0),
    ) +
    xmlElement("c:numFmt", { formatCode: format, sourceLinked: 0 }) +
    val("majorTickMark", "none") +
    val("minorTickMark", "none") +
    val("tickLblPos", "nextTo") +
    val("crossAx", CATEGORY_AXIS) +
    val("crosses", "max");
  return xmlElement("c:catAx", {}, category) + xmlElement("c:valAx", {}, value);
}
