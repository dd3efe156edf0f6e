// Colours of the pane. Office says which theme it wears; the pane answers with Fluent's tokens in
// our one accent, and with a scale for aging buckets that runs from the accent to dark red.
import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import type { Language } from "../messages/messages";

/** What Office says about its colours (`Office.context.officeTheme`), as far as the pane needs it. */
export interface OfficeColors {
  /** "#RRGGBB". */
  readonly bodyBackgroundColor?: string;
  readonly bodyForegroundColor?: string;
}

export type PaneTheme = "light" | "dark" | "high-contrast";

/** The pane's theme for Office's colours. Without any (older hosts say nothing) it is light. */
export function paneThemeOf(colors: OfficeColors | undefined): PaneTheme {
  const background = lightnessOf(colors?.bodyBackgroundColor);
  if (background === undefined) return "light";
  const foreground = lightnessOf(colors?.bodyForegroundColor);
  // Only contrast themes put pure white (or yellow) on pure black: Office's own Black is #262626.
  if (background === 0 && foreground !== undefined && foreground > 0.9) return "high-contrast";
  return background < 0.5 ? "dark" : "light";
}

/** 0 (black) to 1 (white), weighted as the eye does; undefined when it is no colour we can read. */
function lightnessOf(color: string | undefined): number | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "");
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const PETROL: BrandVariants = {
  10: "#040f13",
  20: "#04191f",
  30: "#05262e",
  40: "#06343e",
  50: "#06424f",
  60: "#0a5060",
  70: "#105e6f",
  80: "#156b7f",
  90: "#1a7b91",
  100: "#258ea7",
  110: "#3aa1bb",
  120: "#4fb4ce",
  130: "#6fc6de",
  140: "#94d7ea",
  150: "#bbe6f3",
  160: "#ddf3fa",
};

/** Colours of the lines of an aging; `overdue` runs from just late to very late. */
interface AgingColors {
  readonly current: string;
  readonly overdue: readonly string[];
  readonly credits: string;
  readonly noDate: string;
}

const AGING_COLORS: Record<PaneTheme, AgingColors> = {
  light: {
    current: "#4d91a4",
    overdue: ["#eace8c", "#ebae51", "#e58631", "#d75a21", "#b63325", "#7f1f26"],
    credits: "#6b7f5c",
    noDate: "#9aa3ab",
  },
  dark: {
    current: "#5fa4b7",
    overdue: ["#ead79b", "#ebb761", "#e79041", "#dc6931", "#c84435", "#a52932"],
    credits: "#93a982",
    noDate: "#7d868d",
  },
  "high-contrast": {
    current: "#3ff23f",
    overdue: ["#ffffff", "#ffe45c", "#ffb000", "#ff7a3d", "#ff5050", "#ff2e7e"],
    credits: "#1aebff",
    noDate: "#a0a0a0",
  },
};

export function agingColorsOf(theme: PaneTheme): AgingColors {
  return AGING_COLORS[theme];
}

// Segoe UI has no Chinese glyphs: without a Chinese face named, Windows may choose a Japanese one.
const CHINESE_FACES =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

const FLUENT_THEMES: Record<PaneTheme, Theme> = {
  light: createLightTheme(PETROL),
  // Fluent's dark text accents are one step too dim on its own dark background for this hue.
  dark: {
    ...createDarkTheme(PETROL),
    colorBrandForeground1: PETROL[120],
    colorBrandForegroundLink: PETROL[130],
    colorBrandForegroundLinkHover: PETROL[140],
  },
  "high-contrast": teamsHighContrastTheme,
};

export function fluentThemeOf(theme: PaneTheme, language: Language): Theme {
  const base = FLUENT_THEMES[theme];
  return language === "zh-CN" ? { ...base, fontFamilyBase: CHINESE_FACES } : base;
}
