// What a user can do with the workbench. The page shows its state and calls it; tests and benchmarks drive it as well.
import { FileFailure } from "../../files/file-failure";
import type { FunctionDeclaration } from "../grid/grid";
import type { Faults } from "../host/faults";
import { emptyBook, openBookFile, type BookFile } from "./book-file";
import { createDialogs, type Dialogs } from "./dialogs";
import { functionDeclarations, type FunctionMetadata } from "./function-declarations";
import { withinPaneLimits, type LaunchOptions } from "./launch-options";
import { readManifest, type RibbonButton } from "./manifest";
import { withNotice, type Notice } from "./notices";
import { runBook, type AddInStart, type BookSurroundings, type RunningBook } from "./running-book";
import { createStore, type Store } from "./store";
import type { ThemeName } from "./themes";
import { officeLocale, wordsIn, type Language } from "./words";
import { firstState, type WorkbenchState } from "./workbench-state";

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

async function fetchFrom(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

async function serverBook(options: LaunchOptions, language: Language): Promise<BookFile> {
  const named = options.opensBook
    ? ((await (await fetchFrom(`book.json?lang=${language}`)).json()) as {
        readonly name: string | null;
      })
    : { name: null };
  if (named.name === null) return emptyBook(wordsIn(language).untitled);
  const bytes = await (await fetchFrom(`book?lang=${language}`)).arrayBuffer();
  return openBookFile(new Uint8Array(bytes), named.name, officeLocale(language));
}

function offerDownload(bytes: Uint8Array, name: string): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

async function fetchDeclarations(functions: {
  readonly metadataUrl: string;
  readonly namespace: string;
}): Promise<FunctionDeclaration[]> {
  const metadata = (await (await fetchFrom(functions.metadataUrl)).json()) as FunctionMetadata;
  return functionDeclarations(metadata, functions.namespace);
}

interface Settleable {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/** A promise settled from outside. Nobody has to wait for it: a rejection without a listener is no error of its own. */
function settleable(): Settleable {
  let settle: Omit<Settleable, "promise"> | undefined;
  const promise = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  if (settle === undefined) throw new Error("A promise runs its executor at once.");
  promise.catch(reasonOf);
  return { promise, ...settle };
}

/** Where the page keeps the sheet and the add-in's frame. */
export interface WorkbenchPlaces {
  readonly sheet: HTMLElement;
  readonly pane: HTMLElement;
}

export class WorkbenchSession {
  readonly #options: LaunchOptions;
  readonly #store: Store<WorkbenchState>;
  readonly #dialogs: Dialogs;
  readonly #started = settleable();
  #places: WorkbenchPlaces | undefined;
  #running: RunningBook | undefined;

  constructor(options: LaunchOptions) {
    this.#options = options;
    this.#store = createStore(firstState(options));
    this.#dialogs = createDialogs((dialog) => {
      this.#store.change({ dialog });
    });
  }

  /** Settles when the first workbook is on the screen and the add-in's page has loaded. */
  readonly started = this.#started.promise;

  readonly getState = (): WorkbenchState => this.#store.get();

  readonly subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);

  /** Starts with the server's workbook in these places of the page. Called once; `started` tells how it went. */
  readonly start = (places: WorkbenchPlaces): void => {
    this.#places = places;
    const starting = this.#whileBusy("starting", async () => {
      await this.#run(await serverBook(this.#options, this.getState().language));
    });
    starting.then(this.#started.resolve, (error: unknown) => {
      this.#store.change({ problem: { kind: "start-failed", reason: reasonOf(error) } });
      this.#started.reject(error);
    });
  };

  /** The workbook at work. Throws before the first one is open. */
  readonly book = (): RunningBook => {
    if (this.#running === undefined) throw new Error("No workbook is open.");
    return this.#running;
  };

  /** Opens a workbook in place of the one at work, without asking. Rejects when it cannot be read. */
  readonly openBytes = (bytes: Uint8Array, name: string): Promise<void> =>
    this.#whileBusy("opening", async () => {
      const locale = officeLocale(this.getState().language);
      await this.#run(await openBookFile(bytes, name, locale));
    });

  /** Opens a file the user chose: asks first when changes would be lost, and shows what went wrong. */
  readonly openFile = async (file: File): Promise<void> => {
    // Dropped while another one is on its way: the veil shows why nothing happens.
    if (this.getState().activity !== undefined || !(await this.#mayLeave())) return;
    try {
      await this.openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
    } catch (error) {
      const code = error instanceof FileFailure ? error.code : "other";
      const reason = reasonOf(error);
      this.#store.change({ problem: { kind: "open-failed", name: file.name, code, reason } });
    }
  };

  readonly saveBytes = async (): Promise<Uint8Array> => {
    const bytes = await this.book().save();
    this.#store.change({ isChanged: false });
    return bytes;
  };

  /** Saves as a download. */
  readonly download = (): Promise<void> =>
    this.#whileBusy("saving", async () => {
      try {
        offerDownload(await this.saveBytes(), this.getState().fileName);
      } catch (error) {
        this.#store.change({ problem: { kind: "save-failed", reason: reasonOf(error) } });
      }
    });

  readonly press = async (button: RibbonButton): Promise<void> => {
    if (button.action.kind === "pane") {
      this.showPane(true);
      return;
    }
    try {
      await this.book().host().invokeCommand(button.action.functionName, button.id);
    } catch (error) {
      this.addNotice({ kind: "command-failed", label: button.label, reason: reasonOf(error) });
    }
  };

  readonly setLanguage = async (language: Language): Promise<void> => {
    this.#store.change({ language });
    this.#running?.grid.setLanguage(language);
    await this.#restartAddIn();
  };

  readonly setTheme = (theme: ThemeName): void => {
    this.#store.change({ theme });
    this.#running?.setTheme(theme);
  };

  readonly setPaneWidth = (width: number): void => {
    this.#store.change({ paneWidth: withinPaneLimits(width) });
  };

  readonly showPane = (isPaneShown: boolean): void => {
    this.#store.change({ isPaneShown });
  };

  /** Effective at once: the host reads the same object. */
  readonly setFaults = (change: Partial<Faults>): void => {
    Object.assign(this.#options.faults, change);
    this.#store.change({ faults: { ...this.#options.faults } });
  };

  readonly addNotice = (notice: Notice): void => {
    this.#store.change({ notices: withNotice(this.getState().notices, notice) });
  };

  readonly clearNotices = (): void => {
    this.#store.change({ notices: [] });
  };

  readonly dismissProblem = (): void => {
    this.#store.change({ problem: undefined });
  };

  async #run(file: BookFile): Promise<void> {
    const start = await this.#addInStart();
    this.#dialogs.closeAll();
    this.#running?.dispose();
    this.#running = undefined;
    this.#store.change({ fileName: file.name, isChanged: false });
    this.#running = await runBook(file, this.getState(), this.#surroundings());
    await this.#running.startAddIn(start);
    await this.#running.grid.calculated();
    this.#store.change({ isChanged: false });
  }

  async #restartAddIn(): Promise<void> {
    if (this.#running === undefined) return;
    this.#dialogs.closeAll();
    await this.#running.startAddIn(await this.#addInStart());
  }

  /** Reads manifest and function metadata anew, as both speak the language of the interface. */
  async #addInStart(): Promise<AddInStart> {
    const { language, theme } = this.getState();
    const text = await (await fetchFrom("/manifest.xml")).text();
    const manifest = readManifest(text, officeLocale(language));
    this.#store.change({ manifest });
    for (const control of manifest.notShown) this.addNotice({ kind: "control-not-shown", control });
    const declarations =
      manifest.functions === undefined ? [] : await fetchDeclarations(manifest.functions);
    return {
      pageUrl: manifest.pageUrl,
      paneTitle: manifest.name,
      declarations,
      language,
      theme,
    };
  }

  #surroundings(): BookSurroundings {
    if (this.#places === undefined) throw new Error("The workbench has not been started.");
    return {
      sheetHolder: this.#places.sheet,
      paneHolder: this.#places.pane,
      faults: this.#options.faults,
      showDialog: this.#dialogs.show,
      showPane: this.showPane,
      onUnknownCall: ({ member, count }) => {
        this.addNotice({ kind: "unknown-call", member, count });
      },
      onViolation: (violation) => {
        this.addNotice({ kind: "violation", ...violation });
      },
      onChanged: () => {
        if (!this.getState().isChanged) this.#store.change({ isChanged: true });
      },
    };
  }

  async #whileBusy(
    activity: "starting" | "opening" | "saving",
    work: () => Promise<void>,
  ): Promise<void> {
    this.#store.change({ activity, problem: undefined });
    try {
      await work();
    } finally {
      this.#store.change({ activity: undefined });
    }
  }

  /** True when the workbook at work may go. */
  async #mayLeave(): Promise<boolean> {
    if (!this.getState().isChanged) return true;
    const choice = await new Promise<"save" | "discard" | "cancel">((resolve) => {
      this.#store.change({ question: { answer: resolve } });
    });
    this.#store.change({ question: undefined });
    if (choice === "save") await this.download();
    return choice === "discard" || (choice === "save" && this.getState().problem === undefined);
  }
}
