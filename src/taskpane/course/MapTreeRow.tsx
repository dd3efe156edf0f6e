import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { memo, type ReactElement } from "react";
import type { LinkState } from "../../application/course/course-ports";
import type { CourseSession } from "../../application/course/course-session";
import type { CourseTopic } from "../../domain/course/built-in-map";
import type { CellLink } from "../../domain/course/course-map";
import type { WorksheetFill } from "../../domain/course/worksheet-fill";
import type { CourseMessages } from "../../messages/course-messages";
import type { LiveWords } from "./live-words";
import { markerWord } from "./marker-words";
import type { TreeRow } from "./visible-rows";

const useStyles = makeStyles({
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

interface RowProps {
  readonly row: TreeRow;
  readonly session: CourseSession;
  readonly words: CourseMessages["words"];
  readonly links: ReadonlyMap<string, LinkState>;
  readonly isCurrent: boolean;
  /** Links of this node; undefined for none. */
  readonly own: readonly CellLink[] | undefined;
  readonly care: CourseTopic["care"] | undefined;
  readonly live: LiveWords | undefined;
  readonly fill: WorksheetFill | undefined;
}

/** One topic of the tree with what is to be known at a glance. Drawn anew only when that changes. */
export const MapTreeRow = memo(function MapTreeRow(props: RowProps): ReactElement {
  const styles = useStyles();
  const { row, session, words, own = [], links, care, live, fill } = props;
  const { node, level, position, setSize, isOpen, hasChildren, belowCount } = row;
  const isBroken = own.some(
    ({ name }) => links.has(name) && links.get(name)?.address === undefined,
  );
  const badge = styles.badge;
  return (
    <div
      role="treeitem"
      data-row={node.id}
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
      {node.markers?.map((marker) => (
        <Badge key={marker} className={badge} appearance="outline" title={words.markers}>
          {markerWord(marker, words)}
        </Badge>
      ))}
      {belowCount > 0 ? (
        <span className={styles.count} title={words.below(belowCount)}>
          {belowCount}
        </span>
      ) : null}
      {live === undefined || live.customers === 0 ? null : (
        <Badge className={badge} appearance="tint" color="informative" title={live.sentence}>
          {words.customers(live.customers)}
        </Badge>
      )}
      {care === undefined ? null : (
        <Badge
          className={badge}
          appearance="outline"
          color={care === "blocked" ? "danger" : "warning"}
          title={words.care[care]}
        >
          {words.careShort[care]}
        </Badge>
      )}
      {own.length > 0 ? (
        <Badge className={badge} appearance="tint" color={isBroken ? "danger" : "brand"}>
          {isBroken ? words.broken("") : linkText(own, links)}
        </Badge>
      ) : null}
      {fill !== undefined && !hasChildren ? (
        <Badge
          className={badge}
          appearance="tint"
          color={fill.state === "complete" ? "success" : "informative"}
        >
          {fillText(fill, words.fill)}
        </Badge>
      ) : null}
    </div>
  );
}, isSameRow);

function isSameRow(before: RowProps, after: RowProps): boolean {
  const { row: oldRow, live: oldLive, links: oldLinks, ...old } = before;
  const { row, live, links, ...rest } = after;
  return (
    isSame(oldRow, row) &&
    isSame(old, rest) &&
    isSame(oldLive ?? {}, live ?? {}) &&
    (rest.own === undefined || oldLinks === links)
  );
}

function isSame<T extends object>(before: T, after: T): boolean {
  const keys = Object.keys(after) as (keyof T)[];
  return (
    keys.length === Object.keys(before).length && keys.every((key) => before[key] === after[key])
  );
}

function linkText(
  own: readonly CellLink[],
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
    readonly faulty: (count: number) => string;
  },
): string {
  if (fill.state === "begun" && fill.missing.length === 0) return words.faulty(fill.faults);
  return fill.state === "begun" ? words.begun(fill.done, fill.required) : words[fill.state];
}
