// What the buttons of the ribbon do. Their names stand in manifest.xml.
import type { ReceivablesSession } from "../application/receivables-session";
import type { Messages } from "../messages/messages";
import type { PaneNavigation, Screen } from "../taskpane/pane-navigation";

/** By `FunctionName` in the manifest. */
export type RibbonCommands = Readonly<Record<string, () => Promise<void>>>;

/**
 * Every command shows the pane first: what it does, asks or cannot do is told there and nowhere else.
 */
export function ribbonCommands(pane: {
  readonly session: ReceivablesSession;
  readonly navigation: PaneNavigation;
  readonly messages: () => Messages;
  readonly show: () => Promise<void>;
}): RibbonCommands {
  const { session, navigation } = pane;
  const open = async (screen: Screen): Promise<void> => {
    navigation.open(screen);
    await pane.show();
  };
  return {
    ReadLedger: async () => {
      await open("ledger");
      await session.refresh();
    },
    OpenAging: () => open("aging"),
    WriteAging: async () => {
      await open("aging");
      if (session.getState().aging === undefined) await session.refresh();
      await session.writeAgingSheet(pane.messages());
    },
    // In the menu of a cell. Rows may have moved since the ledger was read.
    OpenCustomer: async () => {
      await open("customer");
      const { aging, isStale } = session.getState();
      if (aging === undefined || isStale) await session.refresh();
      await session.takeSelectedCustomer();
    },
    OpenCourse: () => open("course"),
    OpenHelp: () => open("help"),
  };
}

/** Tells Office which command a button's name means. Excel greys the button until its command says it is done. */
export function associateCommands(commands: RibbonCommands): void {
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void run().finally(() => {
        event.completed();
      });
    });
  }
}
