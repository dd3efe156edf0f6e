import { makeStyles, tokens } from "@fluentui/react-components";
import {
  lazy,
  Suspense,
  useSyncExternalStore,
  type LazyExoticComponent,
  type ComponentType,
  type ReactElement,
} from "react";
import type { Screen } from "../pane-navigation";
import { usePane, useSessionState } from "../pane-context";
import { Announcer } from "./Announcer";
import { ReadingNotices } from "./ReadingNotices";
import { ReadingStrip } from "./ReadingStrip";
import { TopBar } from "./TopBar";

const SCREENS: Record<Screen, LazyExoticComponent<ComponentType>> = {
  today: lazy(async () => ({ default: (await import("../today/TodayScreen")).TodayScreen })),
  customer: lazy(async () => ({
    default: (await import("../customer/CustomerScreen")).CustomerScreen,
  })),
  ledger: lazy(async () => ({ default: (await import("../ledger/LedgerScreen")).LedgerScreen })),
  aging: lazy(async () => ({ default: (await import("../aging/AgingScreen")).AgingScreen })),
  reports: lazy(async () => ({
    default: (await import("../reports/ReportsScreen")).ReportsScreen,
  })),
  conduct: lazy(async () => ({
    default: (await import("../conduct/ConductScreen")).ConductScreen,
  })),
  formulas: lazy(async () => ({
    default: (await import("../formulas/FormulasScreen")).FormulasScreen,
  })),
  course: lazy(async () => ({ default: (await import("../course/CourseScreen")).CourseScreen })),
  class: lazy(async () => ({ default: (await import("../class/ClassScreen")).ClassScreen })),
  help: lazy(async () => ({ default: (await import("../help/HelpScreen")).HelpScreen })),
};

/** Screens that show nothing of the ledger: that it has changed would only be in the way there. */
const WITHOUT_FIGURES: readonly Screen[] = ["conduct", "class", "help"];

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});

/** The pane around its screens. A broken session is thrown here, for the boundary above to catch. */
export function Shell(): ReactElement {
  const styles = useStyles();
  const { navigation, messages, figures } = usePane();
  const { reading } = useSessionState();
  const screen = useSyncExternalStore(navigation.subscribe, navigation.getScreen);
  if (reading.status === "broken") throw reading.error;
  const Current = SCREENS[screen];
  const words = messages.pane;
  return (
    <div className={styles.pane}>
      <TopBar />
      <ReadingStrip />
      <main className={styles.main}>
        <ReadingNotices hasFigures={!WITHOUT_FIGURES.includes(screen)} />
        <Suspense fallback={null}>
          <Current key={screen} />
        </Suspense>
      </main>
      <Announcer>
        {reading.status === "ready"
          ? words.ledger.found(
              figures.count(reading.ledger.items.count),
              figures.count(reading.ledger.customers.length),
            )
          : ""}
      </Announcer>
    </div>
  );
}
