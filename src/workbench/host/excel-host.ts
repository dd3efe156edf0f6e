// The page side of Excel on the web for one unmodified add-in in an iframe with Microsoft's own office.js.
import type { FunctionDeclaration, Grid } from "../grid/grid";
import type { Faults } from "./faults";
import type { WorkbookState } from "./workbook-state";
import { appContextOf, frameUrl } from "./app-context";
import { createCustomFunctions } from "./custom-functions";
import type { RichMessage } from "./custom-functions";
import { loadedSettings, saveSettings } from "./document-settings";
import { ACTION_TYPE, eventText, parseRequest, responseText } from "./envelope";
import type { HostRequest } from "./envelope";
import { Interest } from "./event-interest";
import { GridEvents } from "./events";
import { goToById } from "./navigation";
import { createRibbonCommands } from "./ribbon-commands";
import type { RibbonCommands } from "./ribbon-commands";
import { createSession } from "./session";
import type { ExcelSession } from "./session";
import { createDialogs, DIALOG_EVENT } from "./dialogs";
import type { DialogHandle, DialogRequest, Dialogs } from "./dialogs";

/** Colours "#RRGGBB" as Office.context.officeTheme gives them. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

interface AppContext {
  /** Of the user interface, such as "zh-CN". */
  readonly language: string;
  /** Of the document's data; the language of the user interface when absent. */
  readonly dataLanguage?: string;
  readonly documentUrl: string;
  readonly theme: OfficeTheme;
  /** Name for new comments. */
  readonly userName: string;
}

/** A call outside the documented subset; it was answered with an error that names it. */
export interface UnknownCall {
  /** "Range.getImage" */
  readonly member: string;
  readonly count: number;
}

export interface ExcelHostOptions {
  readonly grid: Grid;
  readonly state: WorkbookState;
  /** Origin of the add-in's pages; office.js demands the host's own host name, over https. */
  readonly frameOrigin: string;
  readonly appContext: AppContext;
  /** Custom functions of functions.json, with the namespace in their names. */
  readonly declarations: readonly FunctionDeclaration[];
  readonly faults: Faults;
  /** Answers undefined when a dialog is already open or may not be shown. */
  readonly onDialog: (request: DialogRequest) => DialogHandle | undefined;
  /** The add-in asks to show or hide its pane (Office.addin). */
  readonly onPaneVisibility: (isVisible: boolean) => void;
  readonly onUnknownCall: (call: UnknownCall) => void;
}

export interface ExcelHost {
  /** Listens to a frame whose `src` was made by `frameUrl`. Only the add-in's one shared runtime is attached. */
  readonly attach: (frame: HTMLIFrameElement) => void;
  /** The page's address with what office.js needs to find its host. */
  readonly frameUrl: (pageUrl: string) => string;
  /** Runs a ribbon command; resolves when the add-in called event.completed(). */
  readonly invokeCommand: (actionId: string, controlId: string) => Promise<void>;
  /** Takes effect for pages that load from now on, as office.js reads both once at start. */
  readonly setTheme: (theme: OfficeTheme) => void;
  readonly setLanguage: (language: string) => void;
  readonly faults: Faults;
  readonly unknownCalls: () => readonly UnknownCall[];
  readonly dispose: () => void;
}

/** One page that talks to the host: the add-in's runtime, or a dialog. */
interface Conversation {
  readonly id: string;
  readonly frame: HTMLIFrameElement;
  readonly registered: Set<string>;
}

const DISPATCH = {
  loadSettings: 75,
  saveSettings: 76,
  goToById: 82,
  richApi: 93,
  commandCompleted: 94,
  closeContainer: 97,
  messageParent: 144,
  messageChild: 145,
} as const;
const NOT_SUPPORTED = 5000;

export function createExcelHost(options: ExcelHostOptions): ExcelHost {
  return new ExcelOnTheWeb(options);
}

type Fields = Readonly<Record<string, unknown>>;

class ExcelOnTheWeb implements ExcelHost {
  readonly faults: Faults;
  readonly #options: ExcelHostOptions;
  /** A new one for every host: office.js keeps settings in the browser's session under it. */
  readonly #appId = crypto.randomUUID();
  readonly #unknown = new Map<string, number>();
  readonly #interest: Interest;
  readonly #events: GridEvents;
  readonly #session: ExcelSession;
  readonly #dialogs: Dialogs;
  readonly #commands: RibbonCommands;
  readonly #stopListening: () => void;
  #language: string;
  #theme: OfficeTheme;
  #runtime: Conversation | undefined;
  #dialog: Conversation | undefined;

  constructor(options: ExcelHostOptions) {
    this.faults = options.faults;
    this.#options = options;
    this.#language = options.appContext.language;
    this.#theme = options.appContext.theme;
    this.#interest = new Interest({
      isOn: () => this.#session.model.session.enableEvents,
      send: this.#sendRichMessages,
    });
    this.#events = new GridEvents({
      model: () => this.#session.model,
      interest: this.#interest,
      tellDocument: (name) => {
        this.#tell(this.#runtime, name, {});
      },
    });
    this.#session = this.#openSession();
    this.#commands = createRibbonCommands((name, data) => {
      this.#tell(this.#runtime, name, data);
    });
    this.#dialogs = this.#makeDialogs();
    const stopGrid = options.grid.listen(this.#events.handle);
    window.addEventListener("message", this.#receive);
    this.#stopListening = () => {
      stopGrid();
      window.removeEventListener("message", this.#receive);
    };
  }

  attach = (frame: HTMLIFrameElement): void => {
    this.#runtime = { id: this.#conversationId("runtime"), frame, registered: new Set() };
    this.#showTheme();
  };

  frameUrl = (pageUrl: string): string => this.#urlFor(pageUrl, "runtime");

  invokeCommand = (actionId: string, controlId: string): Promise<void> =>
    this.#commands.invoke(actionId, controlId);

  setTheme = (theme: OfficeTheme): void => {
    this.#theme = theme;
    this.#showTheme();
  };

  setLanguage = (language: string): void => {
    this.#language = language;
  };

  unknownCalls = (): readonly UnknownCall[] =>
    [...this.#unknown].map(([member, count]) => ({ member, count }));

  dispose = (): void => {
    this.#stopListening();
    this.#dialogs.closeByAddIn();
    this.#runtime = undefined;
  };

  #openSession(): ExcelSession {
    const { grid, state, appContext, declarations, onPaneVisibility } = this.#options;
    return createSession({
      grid,
      state,
      faults: this.faults,
      dataLanguage: () => appContext.dataLanguage ?? this.#language,
      documentUrl: appContext.documentUrl,
      userName: appContext.userName,
      now: () => new Date(),
      events: this.#events,
      interest: this.#interest,
      functions: createCustomFunctions({ grid, declarations, send: this.#sendRichMessages }),
      showPane: onPaneVisibility,
      onUnknown: this.#recordUnknown,
    });
  }

  #makeDialogs(): Dialogs {
    return createDialogs({
      open: this.#options.onDialog,
      attach: (frame, url) => {
        this.#dialog = { id: this.#conversationId("dialog"), frame, registered: new Set() };
        frame.src = this.#urlFor(url, "dialog");
      },
      detach: () => {
        this.#dialog = undefined;
      },
      toParent: (name, data) => {
        this.#tell(this.#runtime, name, data);
      },
      toDialog: (name, data) => {
        this.#tell(this.#dialog, name, data);
      },
      frameOrigin: this.#options.frameOrigin,
    });
  }

  #conversationId(of: "runtime" | "dialog"): string {
    return `${of}-${this.#appId}`;
  }

  #urlFor(pageUrl: string, of: "runtime" | "dialog"): string {
    return frameUrl({
      pageUrl,
      hostUrl: window.location.origin + window.location.pathname,
      conversationId: this.#conversationId(of),
      appId: this.#appId,
      language: this.#language,
      isDialog: of === "dialog",
    });
  }

  /** office.js has no theme from Excel on the web; a page there follows the colour scheme it is shown in. */
  #showTheme(): void {
    const frame = this.#runtime?.frame;
    if (frame) frame.style.colorScheme = this.#theme.isDarkTheme ? "dark" : "light";
  }

  #recordUnknown = (member: string): void => {
    const count = (this.#unknown.get(member) ?? 0) + 1;
    this.#unknown.set(member, count);
    this.#options.onUnknownCall({ member, count });
  };

  #sendRichMessages = (messages: readonly RichMessage[]): void => {
    this.#tell(this.#runtime, "richApiMessage", { ArrayData: messages });
  };

  /** An event, if the page asked for it. */
  #tell(to: Conversation | undefined, name: string, data: unknown): void {
    if (!to?.registered.has(name)) return;
    this.#post(to, eventText(to.id, { name, data }, window.location.origin));
  }

  #post(to: Conversation, text: string): void {
    to.frame.contentWindow?.postMessage(text, this.#options.frameOrigin);
  }

  #receive = (event: MessageEvent<unknown>): void => {
    if (event.origin !== this.#options.frameOrigin) return;
    const from = [this.#runtime, this.#dialog].find(
      (each) => each?.frame.contentWindow === event.source,
    );
    const request = from && parseRequest(event.data);
    if (!request || request.conversationId !== from.id) return;
    void this.#answer(request, from).then((answer) => {
      this.#post(from, responseText(request, window.location.origin, answer));
    });
  };

  async #answer(request: HostRequest, from: Conversation): Promise<unknown> {
    if (request.actionType === ACTION_TYPE.registerEvent) return this.#register(request, from);
    if (request.actionType === ACTION_TYPE.unregisterEvent) return this.#unregister(request, from);
    switch (request.actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.#start(from);
      case "executeMethod":
        return this.#execute(request.data as Fields);
      default:
        // Focus, telemetry, keys: the client tells and expects nothing.
        return null;
    }
  }

  /** The page has just loaded office.js, perhaps not for the first time. */
  #start(from: Conversation): Fields {
    from.registered.clear();
    if (from === this.#runtime) {
      this.#session.restart();
      this.#commands.pageLeft();
    }
    const { appContext, state } = this.#options;
    return appContextOf({
      appId: this.#appId,
      language: this.#language,
      dataLanguage: appContext.dataLanguage ?? this.#language,
      documentUrl: appContext.documentUrl,
      state,
    });
  }

  #register({ actionName, data }: HostRequest, from: Conversation): Fields {
    if (actionName === DIALOG_EVENT.fromDialog) {
      const error = this.#dialogs.open(String((data as Fields)["targetId"]));
      if (error !== 0) return { Error: error };
    }
    from.registered.add(actionName);
    if (actionName === "appCommandInvoked") this.#commands.pageListens();
    return { Error: 0 };
  }

  #unregister({ actionName }: HostRequest, from: Conversation): Fields {
    if (actionName === DIALOG_EVENT.fromDialog) this.#dialogs.closeByAddIn();
    from.registered.delete(actionName);
    return { Error: 0 };
  }

  async #execute(data: Fields): Promise<Fields> {
    const dispatch = Number((data["DdaMethod"] as Fields)["DispatchId"]);
    switch (dispatch) {
      case DISPATCH.richApi: {
        const parts = data["ArrayData"] as readonly unknown[];
        return this.#session.execute(String(parts[4]), Number(parts[6]));
      }
      case DISPATCH.loadSettings:
        return loadedSettings(this.#options.state);
      case DISPATCH.saveSettings:
        saveSettings(data, this.#options.state);
        this.#tell(this.#runtime, "settingsChanged", {});
        break;
      case DISPATCH.goToById:
        return {
          Error: goToById(data["DdaGoToByIdMethod"], this.#session.model),
          Version: 1,
        };
      case DISPATCH.commandCompleted:
        this.#commands.completed(String(data["0"]), Number(data["1"]));
        break;
      case DISPATCH.closeContainer:
        this.#options.onPaneVisibility(false);
        break;
      case DISPATCH.messageParent:
        this.#dialogs.messageParent(data["messageToParent"]);
        break;
      case DISPATCH.messageChild:
        this.#dialogs.messageChild(data["messageContent"]);
        break;
      default:
        this.#recordUnknown(`Office (dispatch ${dispatch})`);
        return { Error: NOT_SUPPORTED, Version: 1 };
    }
    return { Error: 0, Version: 1 };
  }
}
