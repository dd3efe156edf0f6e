// A map as a picture: SVG of plain shapes and text, which Office, browsers and drawing programs show alike.
import type { CourseMap } from "./course-map";
import { layoutMap, type LayoutChoices, type MapBox } from "./map-layout";

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

/** The colour of a branch, counted from 0; negative for the root. */
export function branchColour(branch: number): string {
  return branch < 0 ? ROOT_COLOUR : (BRANCH_COLOURS[branch % BRANCH_COLOURS.length] ?? ROOT_COLOUR);
}

/** The line from a node to its child. */
export function connectorPath(parent: MapBox, child: MapBox): string {
  const x1 = parent.x + parent.width;
  const y1 = parent.y + parent.height / 2;
  const y2 = child.y + child.height / 2;
  const middle = (x1 + child.x) / 2;
  const [a, b, c, d, e] = [x1, y1, middle, y2, child.x].map(round);
  return `M${a} ${b}C${c} ${b} ${c} ${d} ${e} ${d}`;
}

/** The whole map as SVG text. */
export function mapSvg(map: CourseMap, choices: LayoutChoices): string {
  const { boxes, width, height } = layoutMap(map, choices);
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const lines = boxes.map((box) => {
    const parent = byId.get(box.parentId ?? "");
    return parent === undefined
      ? ""
      : `<path d="${connectorPath(parent, box)}" fill="none" stroke="${branchColour(box.branch)}" stroke-width="${box.depth === 1 ? 2.5 : 1.5}"/>`;
  });
  const size = `width="${round(width)}" height="${round(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${round(width)} ${round(height)}" font-family="${FONT}">`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    ...lines.filter(Boolean),
    ...boxes.map(boxSvg),
    "</svg>",
  ].join("\n");
}

function boxSvg(box: MapBox): string {
  const colour = branchColour(box.branch);
  const isFilled = box.depth < 2;
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map(round);
  const start = box.y + (box.height - box.lines.length * box.fontSize * 1.35) / 2;
  const texts = box.lines.map((line, at) => {
    const baseline = round(start + box.fontSize * (1.35 * at + 1.05));
    return `<tspan x="${round(box.x + 10)}" y="${baseline}">${escaped(line)}</tspan>`;
  });
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="${isFilled ? colour : "#ffffff"}" stroke="${colour}"/>`,
    `<text font-size="${box.fontSize}"${box.depth < 2 ? ' font-weight="600"' : ""} fill="${isFilled ? "#ffffff" : "#242424"}">${texts.join("")}</text>`,
  ].join("");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}
