// Everything the page shows, as one value.
import type { Faults } from "../host/faults";
import type { LaunchOptions } from "./launch-options";
import type { AddInManifest } from "./manifest";
import type { Notice, Problem } from "./notices";
import type { ThemeName } from "./themes";
import type { Language } from "./words";

export interface ShownDialog {
  /** The host loads the dialog's page into it. */
  readonly frame: HTMLIFrameElement;
  readonly widthPercent: number;
  readonly heightPercent: number;
  readonly closeByUser: () => void;
}

/** The question whether unsaved changes may be lost; the answer settles it. */
interface UnsavedQuestion {
  readonly answer: (choice: "save" | "discard" | "cancel") => void;
}

export interface WorkbenchState {
  readonly language: Language;
  readonly theme: ThemeName;
  readonly activity: "starting" | "opening" | "saving" | undefined;
  /** Name of the file that is open, or being opened. */
  readonly fileName: string;
  readonly isChanged: boolean;
  readonly manifest: AddInManifest | undefined;
  readonly isPaneShown: boolean;
  readonly paneWidth: number;
  readonly dialog: ShownDialog | undefined;
  readonly question: UnsavedQuestion | undefined;
  readonly notices: readonly Notice[];
  readonly problem: Problem | undefined;
  /** A copy for showing; the host reads the session's own object. */
  readonly faults: Faults;
}

export function firstState(options: LaunchOptions): WorkbenchState {
  return {
    language: options.language,
    theme: options.theme,
    activity: "starting",
    fileName: "",
    isChanged: false,
    manifest: undefined,
    isPaneShown: true,
    paneWidth: options.paneWidth,
    dialog: undefined,
    question: undefined,
    notices: [],
    problem: undefined,
    faults: { ...options.faults },
  };
}
