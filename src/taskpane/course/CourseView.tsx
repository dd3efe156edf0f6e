import { Button, makeStyles, SearchBox, Select, tokens } from "@fluentui/react-components";
import {
  Fragment,
  useDeferredValue,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
} from "react";
import { flushSync } from "react-dom";
import { BUILT_IN } from "../../application/course/course-state";
import { courseNumberOf } from "../../domain/course/built-in-map";
import { placedNodes, type CourseMap } from "../../domain/course/course-map";
import { courseMessagesIn } from "../../messages/course-messages";
import { Disclosure } from "../frame/Disclosure";
import { usePane } from "../pane-context";
import { BrokenLinks } from "./BrokenLinks";
import { useCourse, useCourseState } from "./course-context";
import { CourseNotices } from "./CourseNotices";
import { WorksheetNotices } from "./InsertWorksheet";
import { MapExchange } from "./MapExchange";
import { MapTree } from "./MapTree";
import { NodeDetail } from "./NodeDetail";
import type { EditRequest } from "./NodeEditor";
import { OutlineSheet } from "./OutlineSheet";
import { ProjectButton } from "./ProjectButton";
import { mapSearch } from "./search-map";
import { useWorksheets } from "./use-worksheets";
import { WorksheetList } from "./WorksheetList";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  grow: { flexGrow: 1, minWidth: "110px" },
  short: { minWidth: "auto", paddingInline: tokens.spacingHorizontalS },
  search: { width: "100%", maxWidth: "none" },
  keys: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
  },
  meaning: { margin: 0 },
  small: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Map and worksheets, one at a time: side by side nothing of either would fit. */
export function CourseView(): ReactElement {
  const styles = useStyles();
  const { messages } = useCourse();
  const [view, setView] = useState<"map" | "worksheets">("map");
  const worksheets = useWorksheets();
  const { words } = messages;
  return (
    <>
      <div className={styles.line} role="group" aria-label={words.views}>
        {(["map", "worksheets"] as const).map((one) => (
          <Button
            key={one}
            size="small"
            appearance={view === one ? "primary" : "secondary"}
            aria-pressed={view === one}
            onClick={() => {
              setView(one);
            }}
          >
            {one === "map" ? words.map : words.worksheetsTab}
          </Button>
        ))}
      </div>
      <CourseNotices at="top" />
      <WorksheetNotices worksheets={worksheets} />
      {view === "map" ? (
        <MapView worksheets={worksheets} />
      ) : (
        <WorksheetList worksheets={worksheets} />
      )}
      <CourseNotices at="bottom" />
    </>
  );
}

function MapView(props: { readonly worksheets: ReturnType<typeof useWorksheets> }): ReactElement {
  const styles = useStyles();
  const { session, messages } = useCourse();
  const { currentId } = useCourseState();
  const { words } = messages;
  const { states } = props.worksheets;
  const [matches, setMatches] = useState<ReadonlySet<string> | undefined>(undefined);
  const [isEditorOpen, setEditorOpen] = useState(false);
  const [request, setRequest] = useState<EditRequest>({ nodeId: undefined });
  const tree = useRef<HTMLDivElement>(null);
  const boxId = useId();
  const search = useMapSearch(setMatches);
  // The tree answers a key at once; what there is to say about the topic follows.
  const shownId = useDeferredValue(currentId);
  const fills = useMemo(
    () => new Map(states.map(({ worksheet, fill }) => [worksheet.id, fill])),
    [states],
  );
  const toTree = (): void => {
    tree.current?.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
  };
  const onSearchKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== "ArrowDown" && event.key !== "Enter") return;
    event.preventDefault();
    const first = firstMatch(session.getState().map, matches);
    if (event.key === "Enter" && first !== undefined) session.goTo(first);
    toTree();
  };
  return (
    <>
      <MapBar />
      <SearchBox
        id={boxId}
        className={styles.search}
        placeholder={words.search}
        aria-label={words.search}
        onKeyDown={onSearchKey}
        onChange={(_, { value }) => {
          search(value);
        }}
      />
      {matches === undefined ? null : (
        <span className={styles.small} role="status">
          {matches.size === 0 ? words.nothingFound : words.found(matches.size)}
        </span>
      )}
      <BrokenLinks />
      <FoldButtons toTree={toTree} />
      <MapTree
        {...{ tree, matches, fills }}
        edit={(nodeId) => {
          setRequest({ nodeId });
          setEditorOpen(true);
        }}
        search={() => document.getElementById(boxId)?.focus()}
      />
      <NodeDetail
        nodeId={shownId}
        worksheets={props.worksheets}
        editor={{ request, leave: toTree, isOpen: isEditorOpen, setOpen: setEditorOpen }}
      />
      <OutlineSheet />
      <MapExchange />
      <TreeKeys />
    </>
  );
}

function FoldButtons({ toTree }: { readonly toTree: () => void }): ReactElement {
  const styles = useStyles();
  const { session, messages } = useCourse();
  const { words } = messages;
  return (
    <div className={styles.line}>
      {([false, true] as const).map((isFolded) => (
        <Button
          key={String(isFolded)}
          size="small"
          appearance="subtle"
          onClick={() => {
            const { root, floating } = session.getState().map;
            // Drawn before the focus moves: a row that goes would take the focus with it.
            flushSync(() => {
              for (const { id } of [root, ...floating]) session.setAllFolded(id, isFolded);
              // The current topic may be hidden now.
              if (isFolded) session.goTo(root.id);
            });
            toTree();
          }}
        >
          {isFolded ? words.foldAll : words.unfoldAll}
        </Button>
      ))}
    </div>
  );
}

/** In reading order. */
function firstMatch(map: CourseMap, matches: ReadonlySet<string> | undefined): string | undefined {
  if (matches === undefined) return undefined;
  return [...placedNodes(map).keys()].find((id) => matches.has(id));
}

function TreeKeys(): ReactElement {
  const styles = useStyles();
  const { words } = useCourse().messages;
  return (
    <Disclosure summary={words.keysTitle}>
      <dl className={styles.keys}>
        {words.keys.map(([key, meaning]) => (
          <Fragment key={key}>
            <dt>{key}</dt>
            <dd className={styles.meaning}>{meaning}</dd>
          </Fragment>
        ))}
      </dl>
    </Disclosure>
  );
}

/** Searches as the user types; a slower answer to an older text is thrown away. */
function useMapSearch(
  show: (matches: ReadonlySet<string> | undefined) => void,
): (query: string) => void {
  const { session } = useCourse();
  const { messages } = usePane();
  const [latest] = useState({ query: "" });
  const { nodes } = courseMessagesIn(messages.language === "en" ? "zh-CN" : "en");
  return (query) => {
    latest.query = query;
    if (query.trim() === "") {
      show(undefined);
      return;
    }
    const otherTitle = (id: string): string => nodes[courseNumberOf(id) ?? ""]?.title ?? "";
    void mapSearch(session.getState().map, otherTitle).then((find) => {
      if (latest.query === query) show(find(query));
    });
  };
}

function MapBar(): ReactElement {
  const styles = useStyles();
  const { session, messages } = useCourse();
  const { maps, mapId, canUndo, canRedo } = useCourseState();
  const { words } = messages;
  return (
    <div className={styles.line}>
      <Select
        className={styles.grow}
        aria-label={words.whichMap}
        value={mapId}
        onChange={(_, { value }) => {
          session.openMap(value);
        }}
      >
        <option value={BUILT_IN}>{words.courseName}</option>
        {maps.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <ProjectButton />
      <Button
        className={styles.short}
        disabledFocusable={!canUndo}
        onClick={() => {
          session.undo();
        }}
      >
        {words.undo}
      </Button>
      <Button
        className={styles.short}
        disabledFocusable={!canRedo}
        onClick={() => {
          session.redo();
        }}
      >
        {words.redo}
      </Button>
    </div>
  );
}
