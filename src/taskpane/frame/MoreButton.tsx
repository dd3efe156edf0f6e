// A long list shows its first entries and a button for the next ones.
import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

export interface ShownPart<Entry> {
  readonly shown: readonly Entry[];
  /** How many come with the next press; 0 when all are shown. */
  readonly next: number;
  readonly showMore: () => void;
}

/** The first `page` entries, and as many more with every press of the button. */
export function useShownPart<Entry>(entries: readonly Entry[], page: number): ShownPart<Entry> {
  const [count, setCount] = useState(page);
  return {
    shown: entries.slice(0, count),
    next: Math.max(0, Math.min(entries.length - count, page)),
    showMore: () => {
      setCount(count + page);
    },
  };
}

export function MoreButton({
  part: { next, showMore },
  label,
}: {
  readonly part: ShownPart<unknown>;
  readonly label: (count: number) => string;
}): ReactElement | null {
  if (next === 0) return null;
  return (
    <Button size="small" appearance="subtle" onClick={showMore}>
      {label(next)}
    </Button>
  );
}
