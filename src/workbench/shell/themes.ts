// The themes a user may give Office, and what office.js tells the add-in about each.
import type { OfficeTheme } from "../host/excel-host";

export const THEMES = ["light", "dark", "high-contrast"] as const;
export type ThemeName = (typeof THEMES)[number];

export const isThemeName = (name: unknown): name is ThemeName =>
  (THEMES as readonly unknown[]).includes(name);

/** As Office.context.officeTheme gives them. A contrast theme is pure white on pure black. */
export const OFFICE_THEMES: Readonly<Record<ThemeName, OfficeTheme>> = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#FFFFFF",
    controlForegroundColor: "#242424",
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: "#292929",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#3D3D3D",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
  },
  "high-contrast": {
    bodyBackgroundColor: "#000000",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#000000",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
  },
};
