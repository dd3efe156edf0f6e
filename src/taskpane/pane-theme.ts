/** What Office says about its colours (`Office.context.officeTheme`), as far as the pane needs it. */
export interface OfficeColors {
  readonly bodyBackgroundColor?: string;
  readonly isDarkTheme?: boolean;
}

export type PaneTheme = "light" | "dark" | "high-contrast";
