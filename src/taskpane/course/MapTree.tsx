import { makeStyles, tokens } from "@fluentui/react-components";
import {
  useLayoutEffect,
  useMemo,
  useRef,
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
} from "react";
import { courseTopicOf } from "../../domain/course/built-in-map";
import type { CellLink } from "../../domain/course/course-map";
import type { WorksheetFill } from "../../domain/course/worksheet-fill";
import { useSessionState } from "../pane-context";
import { useCourse, useCourseState } from "./course-context";
import { liveWords } from "./live-words";
import { MapTreeRow } from "./MapTreeRow";
import { useRowWindow } from "./row-window";
import { beginsSearch, treeCommand } from "./tree-keys";
import { visibleRows } from "./visible-rows";

const useStyles = makeStyles({
  tree: {
    maxHeight: "46vh",
    minHeight: "160px",
    overflow: "auto",
    padding: tokens.spacingVerticalXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The map as an indented tree. Every row is reached by keyboard: arrows walk, Enter goes to the linked cells. */
export function MapTree(props: {
  readonly tree: RefObject<HTMLDivElement | null>;
  readonly matches: ReadonlySet<string> | undefined;
  readonly fills: ReadonlyMap<string, WorksheetFill>;
  readonly edit: (nodeId: string) => void;
  readonly search: () => void;
}): ReactElement {
  const styles = useStyles();
  const { tree, matches, fills, edit, search } = props;
  const { session, messages } = useCourse();
  const { map, name, currentId, links } = useCourseState();
  const { aging } = useSessionState();
  const { words } = messages;
  const rows = useMemo(() => visibleRows(map, matches), [map, matches]);
  const ids = useMemo(() => rows.map(({ node }) => node.id), [rows]);
  const linksOf = useMemo(() => linksByNode(map.links), [map.links]);
  const current = ids.includes(currentId) ? currentId : ids[0];
  const drawn = useRowWindow(tree, ids, current);
  const act = useKeptFocus(tree, { current, rows, measured: drawn.measured });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (beginsSearch(event)) {
      search();
      return;
    }
    const command = treeCommand(event, rows, current);
    if (command === undefined) return;
    event.preventDefault();
    act(() => {
      command(session, edit, words.editing.newTopic);
    });
  };
  return (
    <div
      ref={tree}
      role="tree"
      aria-label={words.tree(name)}
      className={styles.tree}
      onKeyDown={onKeyDown}
      onScroll={drawn.onScroll}
    >
      {/* One list: a row that is drawn again among others is the same element, and keeps the keyboard. */}
      {drawn.spans.flatMap(({ from, to, space }) => [
        <Space key={`space ${String(from)}`} height={space} />,
        ...rows.slice(from, to).map((row) => {
          const topic = courseTopicOf(row.node.id);
          return (
            <MapTreeRow
              key={row.node.id}
              {...{ row, session, words, links }}
              isCurrent={row.node.id === current}
              own={linksOf.get(row.node.id)}
              care={topic?.care}
              live={liveWords(aging, topic, words)}
              fill={fills.get(topic?.worksheet?.id ?? "")}
            />
          );
        }),
      ])}
      <Space height={drawn.spaceAfter} />
    </div>
  );
}

function Space({ height }: { readonly height: number }): ReactElement | null {
  return height === 0 ? null : <div role="presentation" style={{ height }} />;
}

function linksByNode(links: readonly CellLink[]): ReadonlyMap<string, readonly CellLink[]> {
  const found = new Map<string, CellLink[]>();
  for (const link of links) found.set(link.nodeId, [...(found.get(link.nodeId) ?? []), link]);
  return found;
}

/**
 * Keeps the current row in sight, and the keyboard on it: a row that is deleted or moved takes the focus with it. Returns a
 * way to run what a key asked for.
 */
function useKeptFocus(
  tree: RefObject<HTMLDivElement | null>,
  at: {
    readonly current: string | undefined;
    readonly rows: readonly unknown[];
    readonly measured: number;
  },
): (work: () => void) => void {
  const isByKey = useRef(false);
  const shown = useRef<string | undefined>(undefined);
  const { current, rows, measured } = at;
  useLayoutEffect(() => {
    const row = tree.current?.querySelector<HTMLElement>("[aria-selected=true]");
    const { activeElement } = document;
    const isHere = tree.current?.contains(activeElement) === true;
    // Scrolled to again when the rows around it turned out higher, and not when the user has scrolled away since.
    if (shown.current !== current || isByKey.current) row?.scrollIntoView({ block: "nearest" });
    shown.current = current;
    if (isHere || (isByKey.current && activeElement === document.body))
      row?.focus({ preventScroll: true });
    isByKey.current = false;
  }, [tree, current, rows, measured]);
  return (work) => {
    isByKey.current = true;
    work();
  };
}
