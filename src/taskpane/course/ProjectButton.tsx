import { Button } from "@fluentui/react-components";
import { useEffect, type ReactElement } from "react";
import { projectorMessagesIn } from "../../messages/projector-messages";
import { usePane, useSessionState } from "../pane-context";
import { useCourse } from "./course-context";
import { projectedWords } from "./projected-words";

/** Opens the map in a window for the class, and keeps what is said there true while the pane shows the course. */
export function ProjectButton(): ReactElement {
  const { projection, messages: course } = useCourse();
  const { session, messages } = usePane();
  const { aging } = useSessionState();
  const words = projectorMessagesIn(messages.language);
  useEffect(() => {
    projection.refresh();
  }, [projection, aging]);
  return (
    <Button
      title={words.openHint}
      onClick={() => {
        void projection.open((nodeId, state) =>
          projectedWords(nodeId, { state, aging: session.getState().aging, messages: course }),
        );
      }}
    >
      {words.open}
    </Button>
  );
}
