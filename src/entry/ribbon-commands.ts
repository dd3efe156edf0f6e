// What the buttons of the ribbon do. Their names stand in manifest.xml.
import type { ReceivablesSession } from "../application/receivables-session";
import type { PaneNavigation, Screen } from "../taskpane/pane-navigation";

export type RibbonCommands = Readonly<Record<string, () => Promise<void>>>;

export function ribbonCommands(pane: {
  readonly session: ReceivablesSession;
  readonly navigation: PaneNavigation;
  readonly show: () => Promise<void>;
}): RibbonCommands {
  const open = async (screen: Screen): Promise<void> => {
    pane.navigation.open(screen);
    await pane.show();
  };
  return {
    ReadLedger: async () => {
      await open("ledger");
      await pane.session.refresh();
    },
    OpenAging: () => open("aging"),
    WriteAging: async () => {
      await open("aging");
    },
    OpenHelp: () => open("help"),
  };
}
