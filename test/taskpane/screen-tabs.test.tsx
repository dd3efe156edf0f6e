import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type ReactElement } from "react";
import { ScreenTabs } from "../../src/taskpane/frame/ScreenTabs";

const TABS = (["today", "ledger", "aging", "reports", "course", "help"] as const).map((id) => ({
  id,
  name: `${id} screen`,
}));
type Id = (typeof TABS)[number]["id"];

// Fluent does without animations where a browser has none; the ones of this DOM reject when cut short.
Object.defineProperty(Element.prototype, "animate", { value: undefined });

/** This DOM lays nothing out: every tab is 60 pixels wide, the menu 40, and the line as wide as the test says. */
function layOut(lineWidth: number): void {
  const widthOf = (element: HTMLElement): number => {
    if (element.tagName === "NAV") return lineWidth;
    return element.tagName === "BUTTON" ? 60 : 40;
  };
  for (const property of ["offsetWidth", "clientWidth"])
    Object.defineProperty(HTMLElement.prototype, property, {
      configurable: true,
      get(this: HTMLElement) {
        return widthOf(this);
      },
    });
}

function Story(): ReactElement {
  const [current, setCurrent] = useState<Id>("today");
  const words = { navigation: "Screens", moreScreens: "More screens" };
  return (
    <FluentProvider theme={webLightTheme}>
      <ScreenTabs tabs={TABS} current={current} open={setCurrent} words={words} />
    </FluentProvider>
  );
}

const shown = (): (string | null)[] =>
  [...document.querySelectorAll("nav > button:not([data-overflowing])")].map(
    ({ textContent }) => textContent,
  );
const settle = (): Promise<void> => act(() => Promise.resolve());

describe("the screens of the pane", () => {
  test("stand in one line while they fit", async () => {
    layOut(6 * 60);
    render(<Story />);
    await settle();
    expect(shown()).toHaveLength(6);
    expect(screen.queryByRole("button", { name: "More screens" })).toBeNull();
  });

  test("that do not fit are reached through a menu, and the one on show always stands in the line", async () => {
    layOut(200);
    render(<Story />);
    await settle();
    expect(shown()).toEqual(["today screen", "ledger screen"]);

    const user = userEvent.setup({ pointerEventsCheck: 0 });
    // Before the menu has come its button opens nothing yet.
    await waitFor(() => {
      const button = screen.getByRole("button", { name: "More screens" });
      expect(button.getAttribute("aria-haspopup")).toBe("menu");
    });
    screen.getByRole("button", { name: "More screens" }).focus();
    await user.keyboard("{Enter}");
    const hidden = screen.getAllByRole("menuitem").map(({ textContent }) => textContent);
    expect(hidden).toEqual(["aging screen", "reports screen", "course screen", "help screen"]);
    await user.click(screen.getByRole("menuitem", { name: "course screen" }));
    await waitFor(() => {
      expect(shown()).toEqual(["today screen", "course screen"]);
    });
    expect(document.querySelector("[aria-current=page]")?.textContent).toBe("course screen");
  });
});
