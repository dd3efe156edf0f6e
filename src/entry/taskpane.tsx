// Entry of the shared runtime: the pane, the ribbon's commands and the workbook meet here.
import { createRoot } from "react-dom/client";
import project from "../../package.json";
import { createReceivablesSession } from "../application/receivables-session";
import { calendarDateOf, NO_DATE, type CalendarDate } from "../domain/calendar/calendar-date";
import { createExcelWorkbook } from "../excel/excel-workbook";
import { languageOf } from "../messages/messages";
import { App } from "../taskpane/App";
import { createPaneNavigation } from "../taskpane/pane-navigation";
import { paneThemeOf } from "../taskpane/pane-theme";
import { ribbonCommands } from "./ribbon-commands";

function today(): CalendarDate {
  const now = new Date();
  return calendarDateOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? NO_DATE;
}

const tellPage = (what: string): void => {
  document.dispatchEvent(new CustomEvent("huikuan-start", { detail: what }));
};

async function start(): Promise<void> {
  const session = createReceivablesSession({ workbook: createExcelWorkbook(), today });
  const navigation = createPaneNavigation();
  const commands = ribbonCommands({
    session,
    navigation,
    show: () => Office.addin.showAsTaskpane(),
  });
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void run().finally(() => {
        event.completed();
      });
    });
  }

  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    tellPage("outsideExcel");
    return;
  }
  const root = createRoot(document.getElementById("root") as HTMLElement);
  const draw = (): void => {
    const { displayLanguage, officeTheme } = Office.context;
    root.render(
      <App
        session={session}
        navigation={navigation}
        language={languageOf(displayLanguage)}
        theme={paneThemeOf(officeTheme)}
        version={project.version}
      />,
    );
  };
  draw();
  // Excel does not tell of a changed theme, but the user comes back to the pane.
  window.addEventListener("focus", draw);
  tellPage("ready");
}

// Without office.js there is nothing to start; the page says so by itself.
if (typeof Office !== "undefined") void start();
