import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { useSyncExternalStore, type ReactElement } from "react";
import { SCREENS } from "../pane-navigation";
import { usePane, useSessionState } from "../pane-context";
import { ProductMark } from "./ProductMark";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "40px",
    padding: `0 ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  mark: { display: "flex", flexShrink: 0 },
  screens: { display: "flex", flexGrow: 1, minWidth: 0 },
  screen: {
    position: "relative",
    height: "40px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, "::after": { opacity: 0.4 } },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-4px" },
    "::after": {
      content: "''",
      position: "absolute",
      bottom: 0,
      left: tokens.spacingHorizontalS,
      right: tokens.spacingHorizontalS,
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
});

/** The pane's head: mark, screens, and reading again. Excel writes the product's name above it. */
export function TopBar(): ReactElement {
  const styles = useStyles();
  const { messages, navigation, session } = usePane();
  const { progress } = useSessionState();
  const current = useSyncExternalStore(navigation.subscribe, navigation.getScreen);
  const words = messages.pane.frame;
  return (
    <header className={styles.bar}>
      <span className={styles.mark}>
        <ProductMark />
      </span>
      {/* Buttons rather than tabs: each opens a page of its own, and a plain Tab key reaches them all. */}
      <nav className={styles.screens} aria-label={words.navigation}>
        {SCREENS.map((screen) => (
          <button
            key={screen}
            type="button"
            className={mergeClasses(styles.screen, screen === current && styles.current)}
            {...(screen === current ? { "aria-current": "page" } : {})}
            onClick={() => {
              navigation.open(screen);
            }}
          >
            {words.screens[screen]}
          </button>
        ))}
      </nav>
      <Button
        appearance="subtle"
        icon={<ArrowSyncRegular />}
        aria-label={words.refresh}
        title={words.refresh}
        disabledFocusable={progress !== undefined}
        onClick={() => void session.refresh()}
      />
    </header>
  );
}
