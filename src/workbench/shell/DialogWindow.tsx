import { Button, Tooltip } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactElement } from "react";
import { useWords, useWorkbenchState } from "./use-workbench";
import type { ShownDialog } from "./workbench-state";

function DialogWindow({ dialog }: { readonly dialog: ShownDialog }): ReactElement {
  const { manifest } = useWorkbenchState();
  const words = useWords().dialog;
  const window = useRef<HTMLDialogElement>(null);
  const holder = useRef<HTMLDivElement>(null);
  const title = words.title(manifest?.name ?? "");
  // The element itself keeps the focus inside, makes the page behind it inert and closes on Esc.
  useEffect(() => {
    dialog.frame.title = title;
    holder.current?.replaceChildren(dialog.frame);
    if (window.current?.open === false) window.current.showModal();
  }, [dialog, title]);
  return (
    <dialog
      ref={window}
      className="dialog-window"
      aria-label={title}
      style={{ width: `${dialog.widthPercent}vw`, height: `${dialog.heightPercent}vh` }}
      onClose={dialog.closeByUser}
    >
      <div className="pane-header">
        <h2>{title}</h2>
        <Tooltip content={words.close} relationship="label">
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            onClick={dialog.closeByUser}
          />
        </Tooltip>
      </div>
      <div className="pane-frame" ref={holder} />
    </dialog>
  );
}

/** The dialog that the add-in has open, if any. */
export function OpenDialog(): ReactElement | null {
  const { dialog } = useWorkbenchState();
  return dialog === undefined ? null : <DialogWindow dialog={dialog} />;
}
