// Office.context.document.settings: loaded and saved as a whole (dispatch 75 and 76). Values travel as JSON texts.
import type { WorkbookState } from "./workbook-state";

export function loadedSettings(state: WorkbookState): Readonly<Record<string, unknown>> {
  const settings = Object.entries(state.read().settings);
  return {
    Error: 0,
    Version: 1,
    Properties: {
      Settings: settings.map(([key, value]) => ({ Name: key, Value: JSON.stringify(value) })),
    },
  };
}

/** Takes the place of all settings, as `saveAsync` means it. */
export function saveSettings(data: unknown, state: WorkbookState): void {
  const method = (data as Readonly<Record<string, unknown>>)["DdaSettingsMethod"];
  const pairs = (
    method as { readonly Properties?: readonly (readonly [string, string])[] } | undefined
  )?.Properties;
  const settings = Object.fromEntries(
    (pairs ?? []).map(([key, text]) => [key, JSON.parse(text) as unknown]),
  );
  state.change((data) => {
    data.settings = settings;
  });
}
