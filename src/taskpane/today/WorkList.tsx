import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type { WorkRow } from "../../application/collection/worklist-rows";
import { useCollectionWords } from "../conduct/collection-words";
import { Section } from "../frame/Section";
import { usePane } from "../pane-context";
import type { Collection } from "./collection";
import { keepTodayView, todayViewOf } from "./today-view";
import { WorkRowItem } from "./WorkRowItem";

/** Rows put on the screen at once: a ledger may have thousands of customers. */
const PAGE = 50;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  keys: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

const rowButtons = (whole: HTMLElement | null): HTMLElement[] => [
  ...(whole?.querySelectorAll<HTMLElement>("[data-work-row]") ?? []),
];

/**
 * One row at a time is in the order of the Tab key, the arrow keys go from row to row. When the row with the focus
 * leaves the list (it is done), the one that moves up gets it; coming back from a card, the row it was opened from.
 */
function useCurrentRow(rows: readonly WorkRow[]) {
  const { session } = usePane();
  const whole = useRef<HTMLDivElement>(null);
  const focusedAt = useRef<number | undefined>(undefined);
  const [current, setCurrent] = useState(() => todayViewOf(session).row);
  useLayoutEffect(() => {
    const { opened } = todayViewOf(session);
    if (opened !== undefined) keepTodayView(session, { opened: undefined });
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!isLost) return;
    const buttons = rowButtons(whole.current);
    const back = buttons.find(({ dataset }) => dataset["workRow"] === String(opened));
    const at = focusedAt.current;
    const next = at === undefined ? undefined : buttons[Math.min(at, buttons.length - 1)];
    (back ?? next)?.focus();
  }, [rows, session]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const buttons = rowButtons(whole.current);
    const at = buttons.findIndex((button) => button === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined || at < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    buttons[to]?.focus();
  };
  const onFocus = (row: number): void => {
    const { activeElement } = document;
    const at = rowButtons(whole.current).findIndex(
      (button) => button.parentElement?.contains(activeElement) === true,
    );
    focusedAt.current = at < 0 ? undefined : at;
    setCurrent(row);
    keepTodayView(session, { row });
  };
  const onBlur = (): void => {
    focusedAt.current = undefined;
  };
  const isCurrent = ({ customer }: WorkRow): boolean =>
    customer.row ===
    (rows.some((row) => row.customer.row === current) ? current : rows[0]?.customer.row);
  return { whole, onKeyDown, onFocus, onBlur, isCurrent };
}

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
  const { session, navigation, messages, figures } = usePane();
  const words = useCollectionWords().worklist;
  const { opened } = todayViewOf(session);
  const [pages, setPages] = useState(() =>
    Math.max(1, Math.ceil((1 + rows.findIndex((row) => row.customer.row === opened)) / PAGE)),
  );
  const { whole, isCurrent, ...keys } = useCurrentRow(rows);
  const openCard = ({ customer }: WorkRow): void => {
    keepTodayView(session, { row: customer.row, opened: customer.row });
    void session.selectCustomer(customer.row);
    navigation.open("customer");
  };
  if (rows.length === 0) return <p className={styles.quiet}>{empty}</p>;
  const shown = rows.slice(0, pages * PAGE);
  const rest = rows.length - shown.length;
  const groups = isGrouped ? groupedByTactic(shown) : [shown];
  const counts = new Map<string, number>();
  for (const { tactic } of rows) counts.set(tactic, (counts.get(tactic) ?? 0) + 1);
  return (
    <div
      ref={whole}
      className={styles.group}
      onKeyDown={(event) => {
        const { session: collecting, languages, state } = collection;
        const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey;
        const isOnRow = (event.target as HTMLElement).dataset["workRow"] !== undefined;
        if (event.key.toLowerCase() === "u" && isPlain && isOnRow && !state.isWorking)
          void collecting.undo(languages);
        else keys.onKeyDown(event);
      }}
      onBlur={keys.onBlur}
    >
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
                  isCurrent={isCurrent(row)}
                  onFocus={() => {
                    keys.onFocus(row.customer.row);
                  }}
                  openCard={() => {
                    openCard(row);
                  }}
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
