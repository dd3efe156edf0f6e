import { writeDocx } from "../../src/files/documents/write-docx";
import { readableKeptTables } from "../../src/headless/find-kept-table";
import { fileKeptTables } from "../../src/headless/kept-tables";
import { memoryCourse } from "../support/memory-course";
import { act, configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createReceivablesSession } from "../../src/application/receivables-session";
import type { FormulaPorts } from "../../src/application/formulas/formula-ports";
import type { ReceivablesWorkbook } from "../../src/application/receivables-workbook";
import type { Language } from "../../src/messages/messages";
import { App } from "../../src/taskpane/App";
import { createPaneNavigation, type Screen } from "../../src/taskpane/pane-navigation";
import type { PaneTheme } from "../../src/taskpane/pane-theme";
import { dateOf } from "../support/ledger-of";

// Fluent does without animations where a browser has none; the ones of this DOM reject when cut short.
Object.defineProperty(Element.prototype, "animate", { value: undefined });

jest.setTimeout(60_000);
// Screens are loaded on demand, and a busy machine takes its time. Nothing here is hidden by styles alone,
// so no element is asked whether its styles hide it, which takes this DOM long.
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });

/** The pane as the entry draws it, on this workbook, as of 10 April 2026. */
export async function renderPane(
  workbook: ReceivablesWorkbook,
  options: {
    readonly language?: Language;
    readonly screen?: Screen;
    readonly formulas?: FormulaPorts;
  } = {},
) {
  const session = createReceivablesSession({
    ...{ workbook, tables: fileKeptTables(), today: () => dateOf("2026-04-10") },
  });
  const navigation = createPaneNavigation(options.screen);
  const course = memoryCourse();
  const loadCourse = () => Promise.resolve(course);
  const loadClass = () =>
    Promise.resolve({
      now: () => 46_122.375,
      newCode: (agenda: string) => `${agenda}ABCD`,
      readWorkbook: readableKeptTables,
      writeDocument: writeDocx,
    });
  const { formulas } = options;
  const loadFormulas = () =>
    formulas === undefined
      ? Promise.reject(new Error("a test of this screen gives it what it needs"))
      : Promise.resolve(formulas);
  const app = (language: Language, theme: PaneTheme) => (
    <App
      {...{ session, navigation, language, theme, loadCourse, loadClass, loadFormulas }}
      version="1.2.3"
    />
  );
  const { rerender } = render(app(options.language ?? "zh-CN", "light"));
  await act(() => session.start());
  return {
    session,
    /** As the ribbon does. */
    open: (screen: Screen) => {
      act(() => {
        navigation.open(screen);
      });
    },
    user: userEvent.setup({ pointerEventsCheck: 0 }),
    redraw: (language: Language, theme: PaneTheme) => {
      rerender(app(language, theme));
    },
    /** The screen is loaded on demand: its heading tells that it is there. */
    heading: (name: string) => screen.findByRole("heading", { level: 1, name }),
  };
}
