// Letters as large as the place allows: what does not fit is set smaller, since nobody in class can scroll.
import { useLayoutEffect, type RefObject } from "react";

/** Shares of the full size that are tried, largest first. Below the last one the rest is scrolled. */
const SHARES = ["1", "0.92", "0.84", "0.77", "0.7", "0.64", "0.58"] as const;

/** A size that `useFitted` can make smaller. */
export function fittedSize(size: string): string {
  return `calc(${size} * var(--share, 1))`;
}

/** Keeps the content of an element within it, anew for every `content` and size of the window. */
export function useFitted(element: RefObject<HTMLElement | null>, content: unknown): void {
  useLayoutEffect(() => {
    const fit = (): void => {
      const place = element.current;
      if (place === null) return;
      for (const share of SHARES) {
        place.style.setProperty("--share", share);
        if (place.scrollHeight <= place.clientHeight + 1) return;
      }
    };
    fit();
    window.addEventListener("resize", fit);
    return () => {
      window.removeEventListener("resize", fit);
    };
  }, [element, content]);
}
