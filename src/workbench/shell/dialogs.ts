// The dialogs an add-in opens with displayDialogAsync: Excel allows one at a time.
import type { DialogHandle, DialogRequest } from "../host/dialogs";
import type { ShownDialog } from "./workbench-state";

export interface Dialogs {
  readonly show: (request: DialogRequest) => DialogHandle | undefined;
  readonly closeAll: () => void;
}

export function createDialogs(onShown: (dialog: ShownDialog | undefined) => void): Dialogs {
  let shown: ShownDialog | undefined;
  const change = (dialog: ShownDialog | undefined): void => {
    shown = dialog;
    onShown(dialog);
  };
  return {
    show: (request) => {
      if (shown !== undefined) return undefined;
      const listeners = new Set<() => void>();
      const dialog: ShownDialog = {
        frame: document.createElement("iframe"),
        widthPercent: request.widthPercent,
        heightPercent: request.heightPercent,
        closeByUser: () => {
          if (shown !== dialog) return;
          change(undefined);
          for (const listener of listeners) listener();
        },
      };
      change(dialog);
      return {
        frame: dialog.frame,
        close: () => {
          if (shown === dialog) change(undefined);
        },
        onUserClosed: (listener) => {
          listeners.add(listener);
        },
      };
    },
    closeAll: () => {
      shown?.closeByUser();
    },
  };
}
