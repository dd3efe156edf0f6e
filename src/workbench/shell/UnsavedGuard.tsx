import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords, useWorkbenchState } from "./use-workbench";

/** Asks before unsaved changes are lost to another file. */
export function UnsavedGuard(): ReactElement {
  const { question, fileName } = useWorkbenchState();
  const words = useWords().guard;
  const answer = (choice: "save" | "discard" | "cancel") => () => {
    question?.answer(choice);
  };
  return (
    <Dialog
      modalType="alert"
      open={question !== undefined}
      onOpenChange={(_event, { open }) => {
        if (!open) question?.answer("cancel");
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent>{words.question(fileName)}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={answer("save")}>
              {words.save}
            </Button>
            <Button onClick={answer("discard")}>{words.discard}</Button>
            <Button onClick={answer("cancel")}>{words.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
