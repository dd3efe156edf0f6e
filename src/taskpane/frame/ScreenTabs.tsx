import {
  makeStyles,
  mergeClasses,
  Overflow,
  OverflowItem,
  tokens,
  useOverflowMenu,
} from "@fluentui/react-components";
import { lazy, Suspense, type ReactElement } from "react";
import { MoreScreensButton } from "./MoreScreensButton";

const MoreScreensMenu = lazy(async () => ({
  default: (await import("./MoreScreensMenu")).MoreScreensMenu,
}));

interface ScreenTabsProps<Id extends string> {
  readonly tabs: readonly { readonly id: Id; readonly name: string }[];
  /** The screen on show: its tab is never hidden, however narrow the pane. */
  readonly current: Id;
  readonly open: (id: Id) => void;
  /** Names of the navigation and of the menu with the tabs that do not fit. */
  readonly words: { readonly navigation: string; readonly moreScreens: string };
}

const useStyles = makeStyles({
  tabs: { display: "flex", flexGrow: 1, minWidth: 0, overflow: "hidden" },
  tab: {
    position: "relative",
    flexShrink: 0,
    height: "40px",
    padding: "0 6px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, "::after": { opacity: 0.4 } },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-4px" },
    "::after": {
      content: "''",
      position: "absolute",
      bottom: 0,
      left: "6px",
      right: "6px",
      height: "3px",
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorCompoundBrandStroke,
      opacity: 0,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": { opacity: 1 },
    ":hover": { "::after": { opacity: 1 } },
  },
  // Every tab is as wide as its bold self, so that nothing moves when another one becomes current.
  name: {
    display: "grid",
    "::after": {
      content: "attr(data-name)",
      height: 0,
      overflow: "hidden",
      visibility: "hidden",
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  more: { flexShrink: 0, alignSelf: "center" },
});

/** The screens of the pane in one line; those that do not fit are in a menu at its end. */
export function ScreenTabs<Id extends string>(props: ScreenTabsProps<Id>): ReactElement {
  const { tabs, current, open, words } = props;
  const styles = useStyles();
  return (
    // Measured anew when the names are others: the width of the line stays the same then.
    <Overflow key={tabs.map(({ name }) => name).join()} minimumVisible={1} padding={0}>
      {/* Buttons rather than tabs: each opens a page of its own, and a plain Tab key reaches them all. */}
      <nav className={styles.tabs} aria-label={words.navigation}>
        {tabs.map(({ id, name }) => (
          <OverflowItem key={id} id={id} pinned={id === current}>
            <button
              type="button"
              className={mergeClasses(styles.tab, id === current && styles.current)}
              {...(id === current ? { "aria-current": "page" } : {})}
              onClick={() => {
                open(id);
              }}
            >
              <span className={styles.name} data-name={name}>
                {name}
              </span>
            </button>
          </OverflowItem>
        ))}
        <MoreScreens {...props} />
      </nav>
    </Overflow>
  );
}

function MoreScreens<Id extends string>({
  tabs,
  open,
  words,
}: ScreenTabsProps<Id>): ReactElement | null {
  const styles = useStyles();
  const { ref, isOverflowing } = useOverflowMenu<HTMLDivElement>();
  if (!isOverflowing) return null;
  return (
    <div ref={ref} className={styles.more}>
      {/* The button takes its room at once; what it opens comes after everything else. */}
      <Suspense fallback={<MoreScreensButton name={words.moreScreens} />}>
        <MoreScreensMenu
          name={words.moreScreens}
          entries={tabs.map(({ id, name }) => ({
            ...{ id, name },
            open: () => {
              open(id);
            },
          }))}
        />
      </Suspense>
    </div>
  );
}
