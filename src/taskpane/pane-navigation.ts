// Which screen the pane shows. It lives outside React because ribbon commands open screens too.

/** In the order of the pane's head: today, ledger, aging, reports, course, help, as far as they exist. */
export const SCREENS = [
  ...([
    "today",
    "customer",
    "ledger",
    "aging",
    "reports",
    "conduct",
    "formulas",
    "course",
    "class",
    "help",
  ] as const),
] as const;
export type Screen = (typeof SCREENS)[number];

export interface PaneNavigation {
  readonly getScreen: () => Screen;
  readonly subscribe: (listener: () => void) => () => void;
  readonly open: (screen: Screen) => void;
}

export function createPaneNavigation(first: Screen = "ledger"): PaneNavigation {
  let screen = first;
  const listeners = new Set<() => void>();
  return {
    getScreen: () => screen,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    open: (next) => {
      if (next === screen) return;
      screen = next;
      listeners.forEach((listener) => {
        listener();
      });
    },
  };
}
