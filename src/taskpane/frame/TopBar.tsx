import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { useSyncExternalStore, type ReactElement } from "react";
import { SCREENS } from "../pane-navigation";
import { usePane, useSessionState } from "../pane-context";
import { ProductMark } from "./ProductMark";
import { ScreenTabs } from "./ScreenTabs";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "40px",
    padding: `0 ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  mark: { display: "flex", flexShrink: 0 },
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
      <ScreenTabs
        tabs={SCREENS.map((screen) => ({ id: screen, name: words.screens[screen] }))}
        current={current}
        open={navigation.open}
        words={words}
      />
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
