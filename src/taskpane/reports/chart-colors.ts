import { agingColorsOf, type PaneTheme } from "../pane-theme";

/** Written into the picture itself: a copied chart has no style sheet. */
export interface ChartColors {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  readonly bar: string;
  readonly line: string;
}

const PAPER: Record<PaneTheme, Omit<ChartColors, "bar" | "line">> = {
  light: { paper: "#ffffff", ink: "#242424", quiet: "#616161", rule: "#e0e0e0" },
  dark: { paper: "#292929", ink: "#ffffff", quiet: "#d6d6d6", rule: "#525252" },
  "high-contrast": { paper: "#000000", ink: "#ffffff", quiet: "#ffffff", rule: "#ffffff" },
};

export function chartColorsOf(theme: PaneTheme): ChartColors {
  const aging = agingColorsOf(theme);
  return { ...PAPER[theme], bar: aging.current, line: aging.overdue[4] ?? aging.current };
}
