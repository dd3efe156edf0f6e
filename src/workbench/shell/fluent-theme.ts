// The page around the sheet in each theme.
import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import type { ThemeName } from "./themes";

/** The green of a spreadsheet, dark to light. */
const GREEN: BrandVariants = {
  10: "#02180d",
  20: "#042515",
  30: "#06321d",
  40: "#083f25",
  50: "#0a4c2d",
  60: "#0b5a36",
  70: "#0c683e",
  80: "#107146",
  90: "#1c8052",
  100: "#2f9063",
  110: "#45a075",
  120: "#5cb087",
  130: "#76c09b",
  140: "#93d0b0",
  150: "#b3dfc7",
  160: "#d5efe0",
};

const FLUENT_THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: createLightTheme(GREEN),
  dark: createDarkTheme(GREEN),
  "high-contrast": teamsHighContrastTheme,
};

export const fluentTheme = (name: ThemeName): Theme => ({
  ...FLUENT_THEMES[name],
  fontFamilyBase:
    "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
});
