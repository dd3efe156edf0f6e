// Excel's built-in table styles as Univer range themes. Colours are those of the Office theme.
import { BooleanNumber, BorderStyleTypes } from "@univerjs/core";
import { RangeThemeStyle } from "@univerjs/sheets";
import type { IRangeThemeStyleItem, IRangeThemeStyleJSON } from "@univerjs/sheets";

type Pieces = Omit<IRangeThemeStyleJSON, "name">;

export interface ThemeChoice {
  /** Excel's name, such as "TableStyleMedium2"; "" is a table without a look. */
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showHeaders: boolean;
}

export const DEFAULT_TABLE_STYLE = "TableStyleMedium2";

const BLACK = "#000000";
const WHITE = "#FFFFFF";
const GREY = "#D9D9D9";
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

/** Each family has seven styles: the text colour, then the six accents. */
const FAMILY_SIZE = 7;

/** Mixes a colour with white (share 0: the colour, 1: white). */
export function tint(color: string, share: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const mixed = channels.map((value) => Math.round(value + (255 - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

const fill = (color: string): IRangeThemeStyleItem => ({ bg: { rgb: color } });
const line = (color: string, style = BorderStyleTypes.THIN) => ({ s: style, cl: { rgb: color } });
const bold = (color: string): IRangeThemeStyleItem => ({
  bl: BooleanNumber.TRUE,
  cl: { rgb: color },
});
const filledHeader = (color: string): IRangeThemeStyleItem => ({ ...fill(color), ...bold(WHITE) });
const under = (color: string): IRangeThemeStyleItem => ({ bd: { b: line(color) } });
const boxed = (color: string): IRangeThemeStyleItem => ({
  bd: { t: line(color), b: line(color), l: line(color), r: line(color) },
});

type Family = (accent: string, band: string) => Pieces;

const LIGHT: readonly Family[] = [
  (accent, band) => ({
    headerRowStyle: {
      ...bold(accent),
      bd: { t: line(accent), b: line(accent) },
    },
    firstRowStyle: fill(band),
    lastRowStyle: under(accent),
  }),
  (accent) => ({
    headerRowStyle: filledHeader(accent),
    firstRowStyle: { bd: { t: line(accent), b: line(accent) } },
    headerColumnStyle: { bd: { l: line(accent) } },
    lastColumnStyle: { bd: { r: line(accent) } },
    lastRowStyle: under(accent),
  }),
  (accent, band) => ({
    wholeStyle: boxed(accent),
    headerRowStyle: bold(BLACK),
    firstRowStyle: fill(band),
  }),
];

const MEDIUM: readonly Family[] = [
  (accent, band) => ({
    wholeStyle: { bd: { t: line(tint(accent, 0.4)), b: line(tint(accent, 0.4)) } },
    headerRowStyle: filledHeader(accent),
    firstRowStyle: fill(band),
    headerColumnStyle: { bd: { l: line(tint(accent, 0.4)) } },
    lastColumnStyle: { bd: { r: line(tint(accent, 0.4)) } },
  }),
  (accent, band) => ({
    wholeStyle: boxed(WHITE),
    headerRowStyle: filledHeader(accent),
    firstRowStyle: fill(tint(accent, 0.6)),
    secondRowStyle: fill(band),
  }),
  (accent) => ({
    headerRowStyle: { ...filledHeader(accent), bd: { t: line(BLACK), b: line(BLACK) } },
    firstRowStyle: fill(GREY),
    lastRowStyle: under(BLACK),
  }),
  (accent, band) => ({
    wholeStyle: boxed(tint(accent, 0.4)),
    headerRowStyle: { ...fill(band), ...bold(BLACK) },
    firstRowStyle: fill(tint(accent, 0.6)),
    secondRowStyle: fill(band),
  }),
];

const DARK: readonly Family[] = [
  (accent) => ({
    wholeStyle: { ...fill(accent), cl: { rgb: WHITE } },
    headerRowStyle: filledHeader(BLACK),
    firstRowStyle: fill(tint(accent, 0.2)),
  }),
  (accent, band) => ({
    headerRowStyle: filledHeader(accent),
    firstRowStyle: fill(tint(accent, 0.6)),
    secondRowStyle: fill(band),
  }),
];

const FAMILIES: Readonly<Record<string, readonly Family[]>> = {
  Light: LIGHT,
  Medium: MEDIUM,
  Dark: DARK,
};

function accentOf(style: string): { family: Family; accent: string; band: string } | undefined {
  const [, kind, digits] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  if (kind === undefined || digits === undefined) return undefined;
  const index = Number(digits) - 1;
  const family = FAMILIES[kind]?.[Math.floor(index / FAMILY_SIZE)];
  if (!family) return undefined;
  const accent = ACCENTS[(index % FAMILY_SIZE) - 1];
  return accent === undefined
    ? { family, accent: BLACK, band: GREY }
    : { family, accent, band: tint(accent, 0.8) };
}

/** Under this name the theme is registered with Univer. */
export function themeName(choice: ThemeChoice): string {
  const { style, showBandedRows, showHeaders } = choice;
  return `${style || "none"}${showBandedRows ? "" : " unbanded"}${showHeaders ? "" : " headless"}`;
}

/** Univer's own six, which a user may pick in its menu, by the nearest of Excel's. */
const NEAREST_STYLES = [
  "TableStyleMedium2",
  "TableStyleMedium6",
  "TableStyleMedium7",
  "TableStyleMedium4",
  "TableStyleMedium3",
  "TableStyleMedium10",
] as const;

/** Undefined for the themes of this file, whose style the table's traits name. */
export function styleOfTheme(theme: string): string | undefined {
  const [, index] = /^table-default-(\d)$/.exec(theme) ?? [];
  return index === undefined ? undefined : (NEAREST_STYLES[Number(index)] ?? DEFAULT_TABLE_STYLE);
}

export function tableTheme(choice: ThemeChoice): RangeThemeStyle {
  const found = accentOf(choice.style);
  const pieces: Pieces = found ? found.family(found.accent, found.band) : {};
  const { firstRowStyle, secondRowStyle, headerRowStyle, ...rest } = pieces;
  const bands = {
    ...(firstRowStyle ? { firstRowStyle } : {}),
    ...(secondRowStyle ? { secondRowStyle } : {}),
  };
  return new RangeThemeStyle(themeName(choice), {
    ...rest,
    ...(choice.showBandedRows ? bands : {}),
    ...(choice.showHeaders && headerRowStyle ? { headerRowStyle } : {}),
  });
}

export function totalsThemeName(style: string): string {
  return `${style || "none"} totals`;
}

/** For the totals row alone, which Univer's tables do not know. */
export function totalsTheme(style: string): RangeThemeStyle {
  const accent = accentOf(style)?.accent ?? BLACK;
  return new RangeThemeStyle(totalsThemeName(style), {
    headerRowStyle: {
      ...bold(BLACK),
      bd: { t: line(accent, BorderStyleTypes.DOUBLE), b: line(accent) },
    },
  });
}
