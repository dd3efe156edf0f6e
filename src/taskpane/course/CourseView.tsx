import { Button, makeStyles, SearchBox, Select, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { BUILT_IN } from "../../application/course/course-state";
import { courseNumberOf } from "../../domain/course/built-in-map";
import { courseMessagesIn } from "../../messages/course-messages";
import { usePane } from "../pane-context";
import { useCourse, useCourseState } from "./course-context";
import { CourseNotices } from "./CourseNotices";
import { WorksheetNotices } from "./InsertWorksheet";
import { MapExchange } from "./MapExchange";
import { MapTree } from "./MapTree";
import { NodeDetail } from "./NodeDetail";
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
      <CourseNotices />
      <WorksheetNotices worksheets={worksheets} />
      {view === "map" ? (
        <MapView worksheets={worksheets} />
      ) : (
        <WorksheetList worksheets={worksheets} />
      )}
    </>
  );
}

function MapView(props: { readonly worksheets: ReturnType<typeof useWorksheets> }): ReactElement {
  const styles = useStyles();
  const { messages } = useCourse();
  const { map, links } = useCourseState();
  const { words } = messages;
  const [matches, setMatches] = useState<ReadonlySet<string> | undefined>(undefined);
  const [isEditing, setEditing] = useState(false);
  const search = useMapSearch(setMatches);
  const broken = map.links.filter(
    ({ name }) => links.has(name) && links.get(name)?.address === undefined,
  ).length;
  return (
    <>
      <MapBar />
      <SearchBox
        className={styles.search}
        placeholder={words.search}
        aria-label={words.search}
        onChange={(_, { value }) => {
          search(value);
        }}
      />
      {matches === undefined ? null : (
        <span className={styles.small} role="status">
          {matches.size === 0 ? words.nothingFound : words.found(matches.size)}
        </span>
      )}
      {broken === 0 ? null : <span role="status">{words.brokenLinks(broken)}</span>}
      <MapTree
        matches={matches}
        fills={new Map(props.worksheets.states.map(({ worksheet, fill }) => [worksheet.id, fill]))}
        edit={() => {
          setEditing(true);
        }}
      />
      <NodeDetail worksheets={props.worksheets} isEditing={isEditing} />
      <OutlineSheet />
      <MapExchange />
    </>
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
