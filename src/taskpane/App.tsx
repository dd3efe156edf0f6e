import { FluentProvider, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { ReceivablesSession } from "../application/receivables-session";
import { messagesIn, type Language } from "../messages/messages";
import { figureFormatOf } from "./figures/figure-format";
import { BrokenBoundary } from "./frame/BrokenBoundary";
import { Shell } from "./frame/Shell";
import { PaneContext, type Pane } from "./pane-context";
import type { PaneNavigation } from "./pane-navigation";
import { fluentThemeOf, type PaneTheme } from "./pane-theme";

/** Everything the pane is given. The entry renders it again whenever language or theme change. */
export interface AppProps {
  readonly session: ReceivablesSession;
  readonly navigation: PaneNavigation;
  readonly language: Language;
  readonly theme: PaneTheme;
  /** As in package.json, shown on the help screen. */
  readonly version: string;
  readonly loadCourse: Pane["loadCourse"];
  readonly loadClass: Pane["loadClass"];
  readonly loadFormulas: Pane["loadFormulas"];
}

const useStyles = makeStyles({
  // The pane scrolls inside itself, so that its head and its main action stay in reach.
  page: { height: "100%", overflow: "hidden" },
  // The browser's own parts (scroll bars, the calendar of the date field) follow too.
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
});

export function App(props: AppProps): ReactElement {
  const { session, navigation, language, theme, version } = props;
  const { loadCourse, loadClass, loadFormulas } = props;
  const styles = useStyles();
  const pane = useMemo<Pane>(
    () => ({
      ...{ session, navigation, theme, version, loadCourse, loadClass, loadFormulas },
      messages: messagesIn(language),
      figures: figureFormatOf(language),
    }),
    [session, navigation, language, theme, version, loadCourse, loadClass, loadFormulas],
  );
  return (
    <FluentProvider
      className={mergeClasses(styles.page, theme === "light" ? styles.light : styles.dark)}
      theme={fluentThemeOf(theme, language)}
      lang={language}
    >
      <BrokenBoundary
        words={pane.messages.pane.frame}
        version={version}
        restart={() => {
          session.restart();
          void session.refresh();
        }}
      >
        <PaneContext value={pane}>
          <Shell />
        </PaneContext>
      </BrokenBoundary>
    </FluentProvider>
  );
}
