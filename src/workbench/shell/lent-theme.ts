// Office's theme for the add-in. Excel on the desktop gives it as Office.context.officeTheme; Microsoft's client for the
// web leaves that empty, so the workbench fills it in, to let an add-in be seen in every theme.
import type { OfficeTheme } from "../host/excel-host";

/** The part of office.js that is touched here. */
interface OfficeWindow extends Window {
  readonly Office?: {
    readonly context: object;
    readonly onReady: () => Promise<unknown>;
  };
}

export interface LentTheme {
  readonly change: (theme: OfficeTheme) => void;
}

/** Lends a theme to the add-in's page, which must be of our own origin and have loaded its scripts. */
export function lendTheme(page: Window, first: OfficeTheme): LentTheme {
  let theme = first;
  // On the desktop no event tells of a new theme either: an add-in looks again when the user comes back to it.
  const comeBack = (): void => {
    page.dispatchEvent(new Event("focus"));
  };
  const { Office } = page as OfficeWindow;
  void Office?.onReady().then(() => {
    Object.defineProperty(Office.context, "officeTheme", { get: () => theme, configurable: true });
    comeBack();
  });
  return {
    change: (next) => {
      theme = next;
      comeBack();
    },
  };
}
