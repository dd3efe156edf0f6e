// Dialogs that the host shows (displayDialogAsync with displayInIframe): a second conversation, and messages both ways.
// Without that option office.js opens a window of its own and needs no host.
export interface DialogRequest {
  readonly url: string;
  readonly widthPercent: number;
  readonly heightPercent: number;
}
/** What the shell gives for a dialog: the host loads the page into `frame`, and removes the dialog with `close`. */
export interface DialogHandle {
  readonly frame: HTMLIFrameElement;
  readonly close: () => void;
  /** The shell calls back when the user closes the dialog. */
  readonly onUserClosed: (listener: () => void) => void;
}

/** The client's numbers. */
const ALREADY_OPEN = 12007;
const NOT_ALLOWED = 12009;
const MESSAGE = 0;
const PARENT_MESSAGE = 1;
const CLOSED = 12006;

export const DIALOG_EVENT = {
  /** The parent registers for it to open the dialog, and unregisters to close it. */
  fromDialog: "dialogMessageReceived",
  fromParent: "dialogParentMessageReceived",
} as const;

export interface DialogLinks {
  readonly open: (request: DialogRequest) => DialogHandle | undefined;
  /** Loads the dialog's page into the frame and listens to it. */
  readonly attach: (frame: HTMLIFrameElement, url: string) => void;
  readonly detach: (frame: HTMLIFrameElement) => void;
  readonly toParent: (name: string, data: unknown) => void;
  readonly toDialog: (name: string, data: unknown) => void;
  readonly frameOrigin: string;
}

export interface Dialogs {
  /** Answers the client's error number, 0 when the dialog is open. */
  readonly open: (dialogInfo: string) => number;
  readonly closeByAddIn: () => void;
  readonly messageParent: (message: unknown) => void;
  readonly messageChild: (message: unknown) => void;
}

export function createDialogs(links: DialogLinks): Dialogs {
  let current: DialogHandle | undefined;

  function left(): void {
    if (!current) return;
    links.detach(current.frame);
    current = undefined;
  }

  return {
    open: (dialogInfo) => {
      if (current) return ALREADY_OPEN;
      const info = JSON.parse(dialogInfo) as { url: string; width: number; height: number };
      const request = { url: info.url, widthPercent: info.width, heightPercent: info.height };
      const handle = links.open(request);
      if (!handle) return NOT_ALLOWED;
      current = handle;
      links.attach(handle.frame, info.url);
      handle.onUserClosed(() => {
        if (current !== handle) return;
        left();
        links.toParent(DIALOG_EVENT.fromDialog, { messageType: CLOSED });
      });
      return 0;
    },
    closeByAddIn: () => {
      const handle = current;
      left();
      handle?.close();
    },
    messageParent: (messageContent) => {
      links.toParent(DIALOG_EVENT.fromDialog, {
        messageType: MESSAGE,
        messageContent,
        messageOrigin: links.frameOrigin,
      });
    },
    messageChild: (messageContent) => {
      links.toDialog(DIALOG_EVENT.fromParent, {
        messageType: PARENT_MESSAGE,
        messageContent,
        messageOrigin: links.frameOrigin,
      });
    },
  };
}
