// The projector window as an Office dialog: opened by the pane, and the pane as the window sees it.
import type {
  ProjectorLine,
  ProjectorRefusal,
  ProjectorWindow,
} from "../application/course/course-ports";

/** Nearly the whole screen, so that the window's frame stays in reach. */
const SIZE_PERCENT = { width: 97, height: 96 } as const;

/** Codes of displayDialogAsync. */
const REFUSALS: Readonly<Record<number, ProjectorRefusal>> = {
  12007: "already-open",
  12009: "not-allowed",
  12011: "not-allowed",
};

type DialogEvent = { readonly message: string; readonly error: number };

export function createProjectorWindow(page: string): ProjectorWindow {
  return {
    open: ({ onText, onClosed }) =>
      new Promise<ProjectorLine | ProjectorRefusal>((resolve) => {
        if (!Office.context.requirements.isSetSupported("DialogApi", "1.2")) {
          resolve("host-too-old");
          return;
        }
        const { href } = new URL(page, location.href);
        const options = { ...SIZE_PERCENT, displayInIframe: true };
        Office.context.ui.displayDialogAsync(href, options, ({ status, value, error }) => {
          if (status === Office.AsyncResultStatus.Failed) {
            resolve(REFUSALS[error.code] ?? "not-opened");
            return;
          }
          value.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
            onText((event as DialogEvent).message);
          });
          value.addEventHandler(Office.EventType.DialogEventReceived, onClosed);
          resolve({
            send: (text) => {
              value.messageChild(text);
            },
            close: () => {
              value.close();
            },
          });
        });
      }),
  };
}

/** In the window itself: hears the pane, and says how to tell it something. Listens before it resolves. */
export function connectToPane(onText: (text: string) => void): Promise<(text: string) => void> {
  return new Promise((resolve, reject) => {
    Office.context.ui.addHandlerAsync(
      Office.EventType.DialogParentMessageReceived,
      ({ message }: { readonly message: string }) => {
        onText(message);
      },
      ({ status, error }) => {
        if (status === Office.AsyncResultStatus.Failed) {
          reject(new Error(`The pane cannot be heard: ${error.code}.`));
          return;
        }
        resolve((text) => {
          Office.context.ui.messageParent(text);
        });
      },
    );
  });
}
