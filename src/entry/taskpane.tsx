// Entry of the shared runtime: the pane, the ribbon's commands and the workbook meet here.
import { createRoot } from "react-dom/client";
import project from "../../package.json";
import { sessionInTime } from "../application/session-in-time";
import { firstSessionState } from "../application/session-state";
import { languageOf, messagesIn, type Language } from "../messages/messages";
import { App } from "../taskpane/App";
import { createPaneNavigation } from "../taskpane/pane-navigation";
import { paneThemeOf } from "../taskpane/pane-theme";
import { followRecords } from "./follow-records";
import { associateCommands, ribbonCommands } from "./ribbon-commands";
import { today } from "./today";

/** The least that src/excel works with; whatever is newer it asks for itself. */
const MINIMUM_EXCEL_API = "1.8";

/** Nobody waits for the course who only reads a ledger. */
const loadCourse = async () => (await import("./course")).coursePorts;
const loadClass = async () => (await import("./classroom")).classPorts;
const loadFormulas = async () => (await import("./formulas")).formulaPorts;

const tellPage = (what: string): void => {
  document.dispatchEvent(new CustomEvent("huikuan-start", { detail: what }));
};

const language = (): Language => languageOf(Office.context.displayLanguage);

async function start(): Promise<void> {
  const session = sessionInTime(firstSessionState(today()), async () => {
    const { openSession } = await import("./session");
    return openSession(project.version, today, () => followRecords(session, language()));
  });
  const navigation = createPaneNavigation();
  const commands = ribbonCommands({
    session,
    navigation,
    messages: () => messagesIn(language()),
    show: () => Office.addin.showAsTaskpane(),
  });
  // Before Office is ready, because the click on a button may be what starts this page.
  associateCommands(commands);

  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    tellPage("outsideExcel");
    return;
  }
  if (!Office.context.requirements.isSetSupported("ExcelApi", MINIMUM_EXCEL_API)) {
    tellPage("excelTooOld");
    return;
  }
  const root = createRoot(document.getElementById("root") as HTMLElement);
  const draw = (): void => {
    root.render(
      <App
        {...{ session, navigation, loadCourse, loadClass, loadFormulas }}
        language={language()}
        theme={paneThemeOf(Office.context.officeTheme)}
        version={project.version}
      />,
    );
  };
  draw();
  // Excel does not tell of a changed theme, but the user comes back to the pane.
  window.addEventListener("focus", draw);
  tellPage("ready");
  await session.start();
}

// Without office.js there is nothing to start; the page says so by itself.
if (typeof Office !== "undefined") void start();
