import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type { WorkRow } from "../../application/collection/worklist-rows";
import { useCollectionWords } from "../conduct/collection-words";
import { Section } from "../frame/Section";
import { usePane } from "../pane-context";
import type { Collection } from "./collection";
import { WorkRowItem } from "./WorkRowItem";

/** Rows put on the screen at once: a ledger may have thousands of customers. */
const PAGE = 50;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  keys: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

/** The worklist, plain or grouped by tactic, page by page; arrow keys go from row to row. */
export function WorkList(props: {
  readonly rows: readonly WorkRow[];
  readonly isGrouped: boolean;
  readonly empty: string;
  readonly collection: Collection;
  readonly ownerOf: (row: WorkRow) => string;
}): ReactElement {
  const { rows, isGrouped, empty, collection, ownerOf } = props;
  const styles = useStyles();
  const { messages, figures } = usePane();
  const words = useCollectionWords().worklist;
  const [pages, setPages] = useState(1);
  const whole = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const buttons = [...(whole.current?.querySelectorAll<HTMLElement>("[data-work-row]") ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (step === 0 || at < 0) return;
    event.preventDefault();
    buttons[at + step]?.focus();
  };
  if (rows.length === 0) return <p className={styles.quiet}>{empty}</p>;
  const shown = rows.slice(0, pages * PAGE);
  const rest = rows.length - shown.length;
  const groups = isGrouped ? groupedByTactic(shown) : [shown];
  const counts = new Map<string, number>();
  for (const { tactic } of rows) counts.set(tactic, (counts.get(tactic) ?? 0) + 1);
  return (
    <div ref={whole} onKeyDown={move} className={styles.group}>
      {groups.map((group) => {
        const [first] = group;
        if (first === undefined) return null;
        const title = isGrouped
          ? words.groupOf(
              messages.tactics.tactics[first.tactic],
              figures.count(counts.get(first.tactic) ?? 0),
            )
          : words.list;
        return (
          <Section key={title} title={title}>
            <ul className={styles.list}>
              {group.map((row) => (
                <WorkRowItem
                  key={`${String(row.customer.row)} ${row.state}`}
                  owner={ownerOf(row)}
                  {...{ row, collection }}
                />
              ))}
            </ul>
          </Section>
        );
      })}
      {rest > 0 ? (
        <Button
          onClick={() => {
            setPages(pages + 1);
          }}
        >
          {words.more(figures.count(Math.min(rest, PAGE)), figures.count(rest))}
        </Button>
      ) : null}
      <p className={styles.keys}>{words.keys}</p>
    </div>
  );
}

function groupedByTactic(rows: readonly WorkRow[]): readonly (readonly WorkRow[])[] {
  const groups = new Map<string, WorkRow[]>();
  for (const row of rows) groups.set(row.tactic, [...(groups.get(row.tactic) ?? []), row]);
  return [...groups.values()];
}
