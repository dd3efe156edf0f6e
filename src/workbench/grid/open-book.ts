// From a snapshot to a book on the screen.
import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { registerDirtyMark } from "./calculation";
import { univerData } from "./book-data";
import type { GridSnapshot } from "./grid-snapshot";
import { openedBook } from "./univer-book";
import type { UniverBook } from "./univer-book";

/** Resolves when the sheet is painted for the first time: commands sent earlier are lost. */
async function rendered(api: FUniver): Promise<void> {
  const isRendered = () => api.getCurrentLifecycleStage() >= api.Enum.LifecycleStages.Rendered;
  if (isRendered()) return;
  await new Promise<void>((resolve) => {
    const listener = api.addEvent(api.Event.LifeCycleChanged, () => {
      if (!isRendered()) return;
      listener.dispose();
      resolve();
    });
  });
}

export async function openBook(
  univer: Univer,
  api: FUniver,
  snapshot: GridSnapshot,
): Promise<UniverBook> {
  const facade = api.createWorkbook(univerData(snapshot));
  const book = openedBook(univer, api, facade);
  registerDirtyMark(book.injector);
  await rendered(api);
  return book;
}
