// Which rows of a long tree are drawn: those in sight, some around them, and always the current one, which has the keyboard.
// Titles wrap, so every row is measured once it is drawn; until then it is taken to be one line high.
import { useCallback, useEffect, useLayoutEffect, useState, type RefObject } from "react";

/** Rows `from` to `to` (without it), below `space` pixels of rows that are not drawn. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
  readonly space: number;
}

export interface RowWindow {
  readonly spans: readonly RowSpan[];
  /** Pixels of rows not drawn after the last span. */
  readonly spaceAfter: number;
}

const ONE_LINE = 30;
/** Drawn beyond what is in sight, so that scrolling meets rows and not blanks. */
const AROUND = 240;
/** Scrolling less than this draws nothing anew. */
const STEP = 120;

/** The rows to draw when `top` to `bottom` are in sight. */
export function rowWindow(
  heights: readonly number[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
  current: number,
): RowWindow {
  const spans: { from: number; to: number; space: number }[] = [];
  let space = 0;
  let y = 0;
  heights.forEach((height, at) => {
    const isNear = y + height > top - AROUND && y < bottom + AROUND;
    y += height;
    if (!isNear && at !== current) {
      space += height;
      return;
    }
    const last = spans.at(-1);
    if (last?.to === at) last.to = at + 1;
    else spans.push({ from: at, to: at + 1, space });
    space = 0;
  });
  return { spans, spaceAfter: space };
}

/** The window over the rows of an element that scrolls. Each drawn row carries its id as `data-row`. */
export function useRowWindow(
  tree: RefObject<HTMLElement | null>,
  ids: readonly string[],
  currentId: string | undefined,
): RowWindow & {
  readonly onScroll: () => void;
  /** Changes whenever rows turned out to be higher or lower than thought. */
  readonly measured: number;
} {
  const [heights] = useState(() => new Map<string, number>());
  const [view, setView] = useState({ top: 0, height: 600 });
  const [measured, setMeasured] = useState(0);
  const look = useCallback((): void => {
    const element = tree.current;
    if (element === null) return;
    const top = Math.floor(element.scrollTop / STEP) * STEP;
    const height = element.clientHeight + STEP;
    setView((old) => (old.top === top && old.height === height ? old : { top, height }));
  }, [tree]);
  useEffect(() => {
    const element = tree.current;
    if (element === null) return undefined;
    let width = element.clientWidth;
    const observer = new ResizeObserver(() => {
      // Another width wraps titles otherwise.
      if (element.clientWidth !== width) heights.clear();
      width = element.clientWidth;
      setMeasured((count) => count + 1);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [tree, heights]);
  useLayoutEffect(() => {
    let isOther = false;
    for (const row of tree.current?.querySelectorAll<HTMLElement>("[data-row]") ?? []) {
      const id = row.dataset["row"] ?? "";
      if (heights.get(id) === row.offsetHeight || row.offsetHeight === 0) continue;
      heights.set(id, row.offsetHeight);
      isOther = true;
    }
    if (isOther) setMeasured((count) => count + 1);
    look();
    // Another set of rows is drawn whenever one of these is another.
  }, [tree, heights, look, ids, currentId, view, measured]);
  const drawn = rowWindow(
    ids.map((id) => heights.get(id) ?? ONE_LINE),
    { top: view.top, bottom: view.top + view.height },
    currentId === undefined ? -1 : ids.indexOf(currentId),
  );
  return { ...drawn, onScroll: look, measured };
}
