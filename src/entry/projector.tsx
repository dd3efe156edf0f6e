// Entry of the projector window, which is a page of its own: it hears the pane and shows what it is told.
import { createRoot } from "react-dom/client";
import {
  piecesOf,
  projectorListener,
  type FromProjector,
} from "../application/course/projector-messages";
import { connectToPane } from "../excel/projector-dialog";
import { languageOf } from "../messages/messages";
import { ProjectorApp } from "../taskpane/projector/ProjectorApp";
import { createProjectorStore } from "../taskpane/projector/projector-store";

async function start(): Promise<void> {
  await Office.onReady();
  let send: (text: string) => void = () => undefined;
  const tell = (message: FromProjector): void => {
    for (const piece of piecesOf(message)) send(piece);
  };
  const store = createProjectorStore(tell);
  const draw = (): void => {
    const { map } = store.getState();
    const language = languageOf(map?.language ?? Office.context.displayLanguage);
    root.render(<ProjectorApp store={store} language={language} />);
  };
  const root = createRoot(document.getElementById("root") as HTMLElement);
  store.subscribe(draw);
  draw();
  send = await connectToPane(projectorListener(store.hear));
  tell({ kind: "ready" });
}

if (typeof Office !== "undefined") void start();
