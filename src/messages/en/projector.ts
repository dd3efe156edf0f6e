import type { projector as zhCN } from "../zh-CN/projector";

export const projector: typeof zhCN = {
  open: "Project",
  openHint: "Shows the map in a large window, to be presented branch by branch",
  refusals: {
    "host-too-old":
      "This version of Excel has no projector window yet. Update Excel or use it in the browser.",
    "already-open": "Another window is open. Close it first, then choose Project again.",
    "not-allowed":
      "The window was blocked. Let this add-in open windows, then choose Project again.",
    "not-opened": "The projector window did not open. Please try again.",
  },
  classNow: "What the class is doing",
  timeIsUp: "Time is up",
  waiting: "Getting the map from the pane…",
  map: "Map",
  present: "Present",
  mode: "Map or presentation",
  fit: "Fit",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  zoomOf: (percent) => `${percent}%`,
  unfoldAll: "Unfold all",
  foldAll: "Main branches",
  light: "Light background",
  dark: "Dark background",
  fullScreen: "Full screen",
  tree: (name) => `Map: ${name}`,
  untitled: "(untitled)",
  hidden: (count) => `Unfold ${count} ${count === 1 ? "topic" : "topics"}`,
  fold: "Fold",
  slide: "Presentation",
  path: "Where this is",
  topics: "Topics of this branch",
  next: "Next",
  previous: "Previous",
  place: (number, count) => `${number} / ${count}`,
  below: (count) => `${count} below`,
  labels: (labels) => `Labels: ${labels.join(", ")}`,
  callout: (text) => `Remark: ${text}`,
  summary: (from, to, text) =>
    from === to ? `Summary of “${from}”: ${text}` : `Summary of “${from}” to “${to}”: ${text}`,
  frame: (from, to, title) =>
    `Frame${title === "" ? "" : ` “${title}”`}: ${from === to ? `“${from}”` : `“${from}” to “${to}”`}`,
  blank: "Screen blanked. Press B to go on",
  keysMap:
    "↑ ↓ ← → topics · Space fold or unfold · Enter present from here · + − zoom · 0 fit · C linked cells",
  keysPresent:
    "→ or Page Down next · ← or Page Up previous · Home, End first and last · B blank · C cells · Esc back to map",
};
