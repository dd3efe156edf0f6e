import type { ReactElement } from "react";
import type { ReceivablesSession } from "../application/receivables-session";
import type { Language } from "../messages/messages";
import type { PaneNavigation } from "./pane-navigation";
import type { PaneTheme } from "./pane-theme";

/** Everything the pane is given. The entry renders it again whenever language or theme change. */
export interface AppProps {
  readonly session: ReceivablesSession;
  readonly navigation: PaneNavigation;
  readonly language: Language;
  readonly theme: PaneTheme;
  /** As in package.json, shown on the help screen. */
  readonly version: string;
}

export function App({ language, theme }: AppProps): ReactElement {
  return <main lang={language} data-theme={theme} />;
}
