import { paneThemeOf, type OfficeColors, type PaneTheme } from "../../src/taskpane/pane-theme";

describe("the pane's theme", () => {
  test.each<[OfficeColors | undefined, PaneTheme, string]>([
    [undefined, "light", "an older host says nothing"],
    [
      { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#000000" },
      "light",
      "Colourful, White",
    ],
    [{ bodyBackgroundColor: "#E6E6E6", bodyForegroundColor: "#262626" }, "light", "light grey"],
    [{ bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF" }, "dark", "Black"],
    [{ bodyBackgroundColor: "#363636", bodyForegroundColor: "#DEDEDE" }, "dark", "Dark Grey"],
    [
      { bodyBackgroundColor: "#000000", bodyForegroundColor: "#FFFFFF" },
      "high-contrast",
      "contrast",
    ],
    [
      { bodyBackgroundColor: "#000000", bodyForegroundColor: "#FFFF00" },
      "high-contrast",
      "contrast",
    ],
    [{ bodyBackgroundColor: "window" }, "light", "what cannot be read is not guessed"],
  ])("for %o it is %s: %s", (colors, theme) => {
    expect(paneThemeOf(colors)).toBe(theme);
  });
});
