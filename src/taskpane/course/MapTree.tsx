import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from "react";
import { courseTopicOf } from "../../domain/course/built-in-map";
import type { WorksheetFill } from "../../domain/course/worksheet-fill";
import { useCourse, useCourseState } from "./course-context";
import { treeCommand } from "./tree-keys";
import { visibleRows, type TreeRow } from "./visible-rows";

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
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "30px",
    paddingInlineEnd: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: "transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
  },
  chevron: {
    flexShrink: 0,
    width: "20px",
    display: "inline-flex",
    justifyContent: "center",
    color: tokens.colorNeutralForeground3,
  },
  open: { transform: "rotate(90deg)" },
  title: {
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
    lineHeight: tokens.lineHeightBase300,
  },
  main: { fontWeight: tokens.fontWeightSemibold },
  count: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  badge: { flexShrink: 0 },
});

/** The map as an indented tree. Every row is reached by keyboard: arrows walk, Enter goes to the linked cells. */
export function MapTree(props: {
  readonly matches: ReadonlySet<string> | undefined;
  readonly fills: ReadonlyMap<string, WorksheetFill>;
  readonly edit: (focus: "title" | "add") => void;
}): ReactElement {
  const styles = useStyles();
  const { session, messages } = useCourse();
  const { map, name, currentId } = useCourseState();
  const tree = useRef<HTMLDivElement>(null);
  const rows = visibleRows(map, props.matches);
  const currentRow = rows.some(({ node }) => node.id === currentId) ? currentId : rows[0]?.node.id;
  useEffect(() => {
    const row = tree.current?.querySelector("[aria-selected=true]");
    row?.scrollIntoView({ block: "nearest" });
    if (tree.current?.contains(document.activeElement) === true) (row as HTMLElement).focus();
  }, [currentRow, map]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const command = treeCommand(event, rows, currentRow);
    if (command === undefined) return;
    event.preventDefault();
    command(session, props.edit, messages.words.editing.newTopic);
  };
  return (
    <div
      ref={tree}
      role="tree"
      aria-label={messages.words.tree(name)}
      className={styles.tree}
      onKeyDown={onKeyDown}
    >
      {rows.map((row) => (
        <Row
          key={row.node.id}
          row={row}
          isCurrent={row.node.id === currentRow}
          fill={props.fills.get(courseTopicOf(row.node.id)?.worksheet?.id ?? "")}
        />
      ))}
    </div>
  );
}

function Row(props: {
  readonly row: TreeRow;
  readonly isCurrent: boolean;
  readonly fill: WorksheetFill | undefined;
}): ReactElement {
  const styles = useStyles();
  const { session, messages } = useCourse();
  const { links, map } = useCourseState();
  const { words } = messages;
  const { node, level, position, setSize, isOpen, hasChildren, belowCount } = props.row;
  const own = map.links.filter(({ nodeId }) => nodeId === node.id);
  const isBroken = own.some(
    ({ name }) => links.has(name) && links.get(name)?.address === undefined,
  );
  const care = courseTopicOf(node.id)?.care;
  return (
    <div
      role="treeitem"
      aria-level={level}
      aria-posinset={position}
      aria-setsize={setSize}
      aria-selected={props.isCurrent}
      {...(hasChildren ? { "aria-expanded": isOpen } : {})}
      tabIndex={props.isCurrent ? 0 : -1}
      className={mergeClasses(styles.row, props.isCurrent && styles.current)}
      style={{ paddingInlineStart: `${(level - 1) * 14}px` }}
      onClick={() => {
        session.goTo(node.id);
      }}
    >
      <span
        aria-hidden
        className={styles.chevron}
        onClick={(event) => {
          event.stopPropagation();
          if (hasChildren) session.setFolded(node.id, isOpen);
        }}
      >
        {hasChildren ? (
          <ChevronRightRegular className={mergeClasses(isOpen && styles.open)} />
        ) : (
          "·"
        )}
      </span>
      <span className={mergeClasses(styles.title, level <= 2 && styles.main)}>
        {node.title === "" ? words.untitled : node.title}
      </span>
      {belowCount > 0 ? (
        <span className={styles.count} title={words.below(belowCount)}>
          {belowCount}
        </span>
      ) : null}
      {care === undefined ? null : (
        <Badge
          className={styles.badge}
          appearance="outline"
          color={care === "blocked" ? "danger" : "warning"}
          title={words.care[care]}
        >
          {words.careShort[care]}
        </Badge>
      )}
      {own.length > 0 ? (
        <Badge className={styles.badge} appearance="tint" color={isBroken ? "danger" : "brand"}>
          {isBroken ? words.broken("") : linkText(own, links)}
        </Badge>
      ) : null}
      {props.fill !== undefined && !hasChildren ? (
        <Badge
          className={styles.badge}
          appearance="tint"
          color={props.fill.state === "complete" ? "success" : "informative"}
        >
          {fillText(props.fill, words.fill)}
        </Badge>
      ) : null}
    </div>
  );
}

function linkText(
  own: readonly { readonly name: string; readonly lastAddress: string }[],
  links: ReadonlyMap<string, { readonly filled: number; readonly total: number }>,
): string {
  const states = own.flatMap(({ name }) => links.get(name) ?? []);
  const filled = states.reduce((sum, state) => sum + state.filled, 0);
  const total = states.reduce((sum, state) => sum + state.total, 0);
  return total === 0 ? (own[0]?.lastAddress ?? "") : `${filled}/${total}`;
}

/** How far a worksheet is filled in, in a word. */
export function fillText(
  fill: WorksheetFill,
  words: {
    readonly empty: string;
    readonly complete: string;
    readonly begun: (done: number, required: number) => string;
  },
): string {
  return fill.state === "begun" ? words.begun(fill.done, fill.required) : words[fill.state];
}
