import {
  Button,
  FluentProvider,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, type DragEvent, type ReactElement } from "react";
import { OpenDialog } from "./DialogWindow";
import { fluentTheme } from "./fluent-theme";
import { problemText } from "./notices";
import { Ribbon } from "./Ribbon";
import { TaskPane } from "./TaskPane";
import { TitleBar } from "./TitleBar";
import { UnsavedGuard } from "./UnsavedGuard";
import { useWords, useWorkbench, useWorkbenchState } from "./use-workbench";

function ProblemBar(): ReactElement | null {
  const session = useWorkbench();
  const { problem } = useWorkbenchState();
  const words = useWords();
  if (problem === undefined) return null;
  return (
    <MessageBar intent="error" className="problem" politeness="assertive">
      <MessageBarBody>{problemText(problem, words)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={words.dismiss}
            icon={<DismissRegular />}
            onClick={session.dismissProblem}
          />
        }
      />
    </MessageBar>
  );
}

function ActivityVeil(): ReactElement | null {
  const { activity, fileName } = useWorkbenchState();
  const words = useWords();
  if (activity === undefined) return null;
  const label = {
    starting: words.starting,
    opening: words.opening(fileName),
    saving: words.saving,
  }[activity];
  return (
    <div className="veil" role="status">
      <Spinner label={label} />
    </div>
  );
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes("Files");

/** A file may be dropped anywhere on the page, the sheet included. */
function useFileDrop() {
  const session = useWorkbench();
  // Entering a child comes before leaving its parent, so only a count tells when the page is left.
  const [depth, setDepth] = useState(0);
  return {
    isDragging: depth > 0,
    handlers: {
      onDragEnter: (event: DragEvent) => {
        if (holdsFiles(event)) setDepth((before) => before + 1);
      },
      onDragLeave: (event: DragEvent) => {
        if (holdsFiles(event)) setDepth((before) => Math.max(0, before - 1));
      },
      onDragOver: (event: DragEvent) => {
        if (holdsFiles(event)) event.preventDefault();
      },
      onDropCapture: (event: DragEvent) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        setDepth(0);
        const file = event.dataTransfer.files[0];
        if (file !== undefined) void session.openFile(file);
      },
    },
  };
}

export function Workbench(): ReactElement {
  const session = useWorkbench();
  const { language, theme, fileName } = useWorkbenchState();
  const words = useWords();
  const sheet = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const { isDragging, handlers } = useFileDrop();

  useEffect(() => {
    if (sheet.current === null || pane.current === null) return;
    session.start({ sheet: sheet.current, pane: pane.current });
  }, [session]);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = fileName === "" ? words.workbench : `${fileName} – ${words.workbench}`;
  }, [language, fileName, words]);

  useEffect(() => {
    const askBeforeLeaving = (event: BeforeUnloadEvent): void => {
      if (session.getState().isChanged) event.preventDefault();
    };
    window.addEventListener("beforeunload", askBeforeLeaving);
    return () => {
      window.removeEventListener("beforeunload", askBeforeLeaving);
    };
  }, [session]);

  return (
    // Its class would be copied to every popup, so the page's own look hangs on an element of its own.
    <FluentProvider theme={fluentTheme(theme)} style={{ height: "100%" }}>
      <div className={`workbench ${theme}`} {...handlers}>
        <TitleBar />
        <Ribbon />
        <ProblemBar />
        <div className="desk">
          <main className="sheet" aria-label={words.sheet} ref={sheet} />
          <TaskPane holder={pane} />
          <ActivityVeil />
        </div>
        {isDragging && <div className="drop-hint">{words.dropHere}</div>}
      </div>
      <OpenDialog />
      <UnsavedGuard />
    </FluentProvider>
  );
}
