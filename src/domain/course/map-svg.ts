// A map as a picture: SVG of plain shapes and text, which Office, browsers and drawing programs show alike.
import { nodesOfDrawing, type MapDrawing } from "./course-map";
import { bracePath, calloutPath, connectorPath, rounded } from "./map-curves";
import { CURVE_TITLE_SIZE, layoutMap, type LayoutChoices, type MapBox } from "./map-layout";
import type { MapLayout } from "./map-layout";
import { SIGN_SIZE, type MapSign } from "./map-signs";
import { LABEL_HEIGHT, LINE_HEIGHT, SMALL_SIZE } from "./topic-box";

/** Colours of the main branches, each dark enough for white text and for lines on white. */
export const BRANCH_COLOURS = [
  "#0f6cbd",
  "#0e700e",
  "#8a3707",
  "#5c2e91",
  "#006666",
  "#a4262c",
  "#4f4f00",
  "#8e0e62",
  "#394146",
] as const;

const FONT = "'Microsoft YaHei','PingFang SC','Noto Sans CJK SC',sans-serif";
const ROOT_COLOUR = "#242424";
const INK = "#242424";
const DIM_INK = "#5d5a58";
const REMARK = { fill: "#fff4ce", edge: "#8a5a00" } as const;
const CURVE_COLOUR = "#7a3e00";

/** The colour of a branch, counted from 0; negative for the root. */
export function branchColour(branch: number): string {
  return branch < 0 ? ROOT_COLOUR : (BRANCH_COLOURS[branch % BRANCH_COLOURS.length] ?? ROOT_COLOUR);
}

/** The map as SVG text: what is folded stays closed unless the choices open it. Notes are written out. */
export function mapSvg(map: MapDrawing, choices: LayoutChoices): string {
  const layout = layoutMap(map, { writesNotes: true, ...choices });
  const { width, height, boxes, summaries, callouts } = layout;
  const notes = new Map(nodesOfDrawing(map).map(({ id, note }) => [id, note]));
  const size = `width="${rounded(width)}" height="${rounded(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${rounded(width)} ${rounded(height)}" font-family="${FONT}">`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    ...layout.frames.map(frameSvg),
    ...connectors(boxes),
    ...connectors(summaries),
    ...layout.brackets.map(
      (box) =>
        `<path d="${bracePath(box)}" fill="none" stroke="${branchColour(box.branch)}" stroke-width="2"/>`,
    ),
    ...[...boxes, ...summaries].map((box) => boxSvg(box, notes.get(box.id))),
    ...callouts.map(calloutSvg),
    ...layout.curves.map(curveSvg),
    "</svg>",
  ].join("\n");
}

function connectors(boxes: readonly MapBox[]): string[] {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  return boxes.flatMap((box) => {
    const parent = byId.get(box.parentId ?? "");
    if (parent === undefined) return [];
    const width = box.depth === 1 ? 2.5 : 1.5;
    return `<path d="${connectorPath(parent, box)}" fill="none" stroke="${branchColour(box.branch)}" stroke-width="${width}"/>`;
  });
}

function boxSvg(box: MapBox, note: string | undefined): string {
  const colour = branchColour(box.branch);
  const isFilled = box.depth < 2;
  const ink = isFilled ? "#ffffff" : DIM_INK;
  return [
    "<g>",
    // The whole note, where the picture is looked at on a screen.
    note === undefined ? "" : `<title>${escaped(note)}</title>`,
    rect(box, { rx: 6, fill: isFilled ? colour : "#ffffff", stroke: colour }),
    ...box.signs.map(({ sign, x, y }) => signSvg(sign, box.x + x, box.y + y)),
    titleSvg(box, isFilled ? "#ffffff" : INK),
    hiddenSvg(box, colour),
    ...box.labels.map(({ text, x, y, width }) =>
      [
        rect(
          { x: box.x + x, y: box.y + y, width, height: LABEL_HEIGHT },
          { rx: 8, fill: "#eef3f8", stroke: "#8fa6bd" },
        ),
        textSvg(text, { x: box.x + x + 5, y: box.y + y + 12 }, { size: SMALL_SIZE, fill: INK }),
      ].join(""),
    ),
    ...box.small.map(({ text, x, y }) =>
      textSvg(
        text,
        { x: box.x + x, y: box.y + y + SMALL_SIZE * 1.05 },
        { size: SMALL_SIZE, fill: ink },
      ),
    ),
    "</g>",
  ].join("");
}

function titleSvg(box: MapBox, fill: string): string {
  const texts = box.lines.map((line, at) => {
    const baseline = rounded(box.y + 6 + box.fontSize * (LINE_HEIGHT * at + 1.05));
    return `<tspan x="${rounded(box.x + box.textX)}" y="${baseline}">${escaped(line)}</tspan>`;
  });
  return `<text font-size="${box.fontSize}"${box.depth < 2 ? ' font-weight="600"' : ""} fill="${fill}">${texts.join("")}</text>`;
}

/** How many topics a closed branch holds. */
function hiddenSvg({ x, y, width, height, hiddenCount }: MapBox, colour: string): string {
  if (hiddenCount === 0) return "";
  const wide = 12 + 7 * String(hiddenCount).length;
  const place = { x: x + width + 3, y: y + height / 2 - 9, width: wide, height: 18 };
  return (
    rect(place, { rx: 9, fill: "#ffffff", stroke: colour }) +
    textSvg(
      String(hiddenCount),
      { x: place.x + 6, y: place.y + 13 },
      { size: SMALL_SIZE, fill: INK },
    )
  );
}

function signSvg({ shapes, text }: MapSign, x: number, y: number): string {
  const paths = shapes.map(({ d, fill }) => `<path d="${d}" fill="${fill}"/>`).join("");
  const letter =
    text === undefined
      ? ""
      : `<text x="${SIGN_SIZE / 2}" y="12" font-size="11" font-weight="600" text-anchor="middle" fill="#ffffff">${escaped(text)}</text>`;
  // White around a sign keeps it apart from the colour of a filled box.
  return `<g transform="translate(${rounded(x)} ${rounded(y)})"><circle cx="8" cy="8" r="9" fill="#ffffff"/>${paths}${letter}</g>`;
}

function calloutSvg(box: MapLayout["callouts"][number]): string {
  const fill = `fill="${REMARK.fill}" stroke="${REMARK.edge}"`;
  const lines = box.lines.map((line, at) =>
    textSvg(
      line,
      { x: box.x + box.textX, y: box.y + 3 + box.fontSize * (LINE_HEIGHT * at + 1.05) },
      { size: box.fontSize, fill: INK },
    ),
  );
  return [
    `<path d="${calloutPath(box, box.topic)}" ${fill}/>`,
    rect(box, { rx: 4, fill: REMARK.fill, stroke: REMARK.edge }),
    ...lines,
  ].join("");
}

function frameSvg(frame: MapLayout["frames"][number]): string {
  const colour = branchColour(frame.branch);
  const [x, y, width, height] = [frame.x, frame.y, frame.width, frame.height].map(rounded);
  const shape = `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="10" fill="${colour}" fill-opacity="0.06" stroke="${colour}" stroke-width="1.5" stroke-dasharray="6 4"/>`;
  if (frame.title === undefined) return shape;
  return (
    shape +
    textSvg(
      frame.title,
      { x: frame.x + 8, y: frame.y + 14 },
      { size: SMALL_SIZE, fill: colour, isBold: true },
    )
  );
}

function curveSvg({ line, arrow, title, place }: MapLayout["curves"][number]): string {
  const shape = `<path d="${line}" fill="none" stroke="${CURVE_COLOUR}" stroke-width="1.8" stroke-dasharray="7 5"/><path d="${arrow}" fill="${CURVE_COLOUR}"/>`;
  if (title === undefined || place === undefined) return shape;
  return [
    shape,
    rect(place, { rx: 4, fill: "#ffffff", stroke: "none" }),
    textSvg(
      title,
      { x: place.x + 4, y: place.y + 14 },
      { size: CURVE_TITLE_SIZE, fill: CURVE_COLOUR },
    ),
  ].join("");
}

function rect(
  box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  },
  look: { readonly rx: number; readonly fill: string; readonly stroke: string },
): string {
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map(rounded);
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${look.rx}" fill="${look.fill}" stroke="${look.stroke}"/>`;
}

function textSvg(
  text: string,
  at: { readonly x: number; readonly y: number },
  look: { readonly size: number; readonly fill: string; readonly isBold?: boolean },
): string {
  const weight = look.isBold === true ? ' font-weight="600"' : "";
  return `<text x="${rounded(at.x)}" y="${rounded(at.y)}" font-size="${look.size}"${weight} fill="${look.fill}">${escaped(text)}</text>`;
}

function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}
