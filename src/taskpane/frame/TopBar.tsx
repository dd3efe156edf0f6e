import { Button, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { useSyncExternalStore, type ReactElement } from "react";
import { SCREENS, type Screen } from "../pane-navigation";
import { usePane, useSessionState } from "../pane-context";
import { ProductMark } from "./ProductMark";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "40px",
    padding: `0 ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  mark: { display: "flex", flexShrink: 0 },
  tabs: { flexGrow: 1, minWidth: 0 },
});

/** The pane's head: mark, screens, and reading again. Excel writes the product's name above it. */
export function TopBar(): ReactElement {
  const styles = useStyles();
  const { messages, navigation, session } = usePane();
  const { progress } = useSessionState();
  const screen = useSyncExternalStore(navigation.subscribe, navigation.getScreen);
  const words = messages.pane.frame;
  return (
    <header className={styles.bar}>
      <span className={styles.mark}>
        <ProductMark />
      </span>
      <nav className={styles.tabs} aria-label={words.navigation}>
        <TabList
          size="medium"
          selectedValue={screen}
          onTabSelect={(_, { value }) => {
            navigation.open(value as Screen);
          }}
        >
          {SCREENS.map((id) => (
            <Tab key={id} id={`tab-${id}`} value={id} aria-controls="screen">
              {words.screens[id]}
            </Tab>
          ))}
        </TabList>
      </nav>
      <Button
        appearance="subtle"
        icon={<ArrowSyncRegular />}
        aria-label={words.refresh}
        title={words.refresh}
        disabled={progress !== undefined}
        onClick={() => void session.refresh()}
      />
    </header>
  );
}
