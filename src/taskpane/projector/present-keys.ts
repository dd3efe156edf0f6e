// Keys of presenting, those of slides: what a presenter's remote control sends is PageUp and PageDown.
import type { ProjectorStore } from "./projector-store";

/** Does what a key means; false for keys that mean nothing here. */
export function presentKey(key: string, store: ProjectorStore): boolean {
  const { isBlank } = store.getState();
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
    case "PageDown":
    case " ":
    case "Enter":
    case "n":
    case "N":
      if (!isBlank) store.step(1);
      break;
    case "ArrowLeft":
    case "ArrowUp":
    case "PageUp":
    case "Backspace":
    case "p":
    case "P":
      if (!isBlank) store.step(-1);
      break;
    case "Home":
      if (!isBlank) store.stepToEnd(-1);
      break;
    case "End":
      if (!isBlank) store.stepToEnd(1);
      break;
    case "b":
    case "B":
    case ".":
      store.put({ isBlank: !isBlank });
      return true;
    case "c":
    case "C":
      store.showCells();
      return true;
    case "Escape":
      store.put(isBlank ? { isBlank: false } : { isPresenting: false });
      return true;
    default:
      return false;
  }
  // Any of them brings the picture back first.
  if (isBlank) store.put({ isBlank: false });
  return true;
}
