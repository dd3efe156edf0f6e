// Markers as small drawings in a square of 16 by 16, of plain shapes that the picture, the projector and any drawing
// program show alike.

/** Shapes from back to front, and a letter in the middle. */
export interface MapSign {
  readonly shapes: readonly { readonly d: string; readonly fill: string }[];
  readonly text?: string;
}

export const SIGN_SIZE = 16;

const RED = "#c50f1f";
const ORANGE = "#b8480a";
const YELLOW = "#ffc83d";
const GREEN = "#0e700e";
const BLUE = "#0f6cbd";
const PURPLE = "#5c2e91";
const GREY = "#5d5a58";

const NAMED_COLOURS: Readonly<Record<string, string>> = {
  ...{ red: RED, orange: ORANGE, yellow: YELLOW, green: GREEN, blue: BLUE, purple: PURPLE },
  ...{ gray: GREY, grey: GREY, black: "#242424", pink: "#b4009e" },
  ...{ "dark-blue": "#003966", "dark-green": "#004b1c", "dark-purple": "#401b6c" },
};
const PRIORITY_COLOURS = [RED, ORANGE, "#835b00", GREEN, BLUE, PURPLE] as const;

const ROUND = circle(7.5);
const FLAG = "M3 1h1.6v14H3zM4.6 1.6L14 3.2L10.6 6L14 8.8L4.6 9.6z";
const STAR = "M8 1L10.1 5.8L15.2 6.3L11.4 9.7L12.5 14.8L8 12.1L3.5 14.8L4.6 9.7L.8 6.3L5.9 5.8z";
const PERSON = `${circle(3.2, 8, 4.6)}M1.8 15C1.8 10.8 4.4 9 8 9C11.6 9 14.2 10.8 14.2 15z`;
const WARNING = "M8 .8L15.6 14.8H.4z";
const TICK = "M4 8.4L5.5 6.9L7.2 8.6L11 4.6L12.4 6L7.2 11.5z";
const CROSS =
  "M4.4 5.8L5.8 4.4L8 6.6L10.2 4.4L11.6 5.8L9.4 8L11.6 10.2L10.2 11.6L8 9.4L5.8 11.6L4.4 10.2L6.6 8z";

/** How much of a task is done, in eighths. */
const EIGHTHS: Readonly<Record<string, number>> = {
  ...{ "task-start": 0, "task-oct": 1, "task-quarter": 2, "task-3oct": 3, "task-half": 4 },
  ...{ "task-5oct": 5, "task-3quar": 6, "task-7oct": 7 },
};

/** The drawing of a marker by its XMind name; undefined where it is better said in words. */
export function signOf(marker: string): MapSign | undefined {
  const [, family = "", kind = ""] = /^([a-z]+)-(.+)$/.exec(marker) ?? [];
  const colour = NAMED_COLOURS[kind];
  switch (family) {
    case "priority":
      return /^[1-9]$/.test(kind) ? priority(Number(kind)) : undefined;
    case "task":
      return taskSign(marker);
    case "flag":
      return colour === undefined ? undefined : { shapes: [{ d: FLAG, fill: colour }] };
    case "star":
      return colour === undefined ? undefined : { shapes: [{ d: STAR, fill: colour }] };
    case "people":
      return colour === undefined ? undefined : { shapes: [{ d: PERSON, fill: colour }] };
    case "symbol":
      return symbol(kind);
    default:
      return undefined;
  }
}

function priority(number: number): MapSign {
  const fill = PRIORITY_COLOURS[number - 1] ?? GREY;
  return { shapes: [{ d: ROUND, fill }], text: String(number) };
}

function taskSign(marker: string): MapSign | undefined {
  if (marker === "task-done")
    return {
      shapes: [
        { d: ROUND, fill: GREEN },
        { d: TICK, fill: "#ffffff" },
      ],
    };
  const eighths = EIGHTHS[marker];
  if (eighths === undefined) return undefined;
  return {
    shapes: [
      { d: ROUND, fill: GREEN },
      { d: circle(6), fill: "#ffffff" },
      ...(eighths === 0 ? [] : [{ d: slice(eighths), fill: GREEN }]),
    ],
  };
}

function symbol(kind: string): MapSign | undefined {
  switch (kind) {
    case "right":
      return onDisc(TICK, GREEN);
    case "wrong":
      return onDisc(CROSS, RED);
    case "attention":
      return { shapes: [{ d: WARNING, fill: YELLOW }, ...exclamation("#242424")] };
    case "exclam":
      return { shapes: [{ d: ROUND, fill: RED }, ...exclamation("#ffffff")] };
    case "question":
      return { shapes: [{ d: ROUND, fill: BLUE }], text: "?" };
    case "info":
      return { shapes: [{ d: ROUND, fill: BLUE }], text: "i" };
    case "plus":
      return onDisc("M7 4h2v3h3v2H9v3H7V9H4V7h3z", GREEN);
    case "minus":
      return onDisc("M4 7h8v2H4z", RED);
    case "pause":
      return onDisc("M5 4.5h2v7H5zM9 4.5h2v7H9z", GREY);
    default:
      return undefined;
  }
}

function onDisc(d: string, fill: string): MapSign {
  return {
    shapes: [
      { d: ROUND, fill },
      { d, fill: "#ffffff" },
    ],
  };
}

function exclamation(fill: string): MapSign["shapes"] {
  return [{ d: `M7.2 5.2h1.6l-.3 5h-1zM7.2 11.2h1.6v1.6H7.2z`, fill }];
}

function circle(radius: number, x = 8, y = 8): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}

/** A piece of cake from twelve o'clock on. */
function slice(eighths: number): string {
  const angle = (eighths / 8) * 2 * Math.PI;
  const x = 8 + 4.6 * Math.sin(angle);
  const y = 8 - 4.6 * Math.cos(angle);
  return `M8 8V3.4A4.6 4.6 0 ${eighths > 4 ? 1 : 0} 1 ${x.toFixed(2)} ${y.toFixed(2)}z`;
}

/** Beside a title whose note is read elsewhere. */
export const NOTE_SIGN: MapSign = {
  shapes: [
    { d: "M2 1.5h12v13H2z", fill: GREY },
    { d: "M3 2.5h10v11H3z", fill: "#ffffff" },
    { d: "M4.5 5h7v1.2h-7zM4.5 7.6h7v1.2h-7zM4.5 10.2h4.6v1.2H4.5z", fill: GREY },
  ],
};

/** Beside a title that is a link. */
export const LINK_SIGN: MapSign = {
  shapes: [
    { d: "M2 2h6v1.6H3.6v8.8h8.8V8H14v6H2z", fill: BLUE },
    { d: "M9 2h5v5h-1.6V4.8L7.9 9.3L6.7 8.1L11.2 3.6H9z", fill: BLUE },
  ],
};
