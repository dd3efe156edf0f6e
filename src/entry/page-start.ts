// Runs before everything else and without it: says in plain words why the pane does not start. The build turns this
// file, alone, into ECMAScript 5, so it uses nothing that an old browser lacks and imports nothing.

const PATIENCE_MILLISECONDS = 10_000;
const RETRY_MILLISECONDS = 50;

const show = (what: string): void => {
  const places = document.querySelectorAll("[data-start]");
  if (places.length === 0 && document.readyState === "loading") {
    window.setTimeout(show, RETRY_MILLISECONDS, what); // The sentences stand further down the page.
    return;
  }
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] as HTMLElement;
    place.hidden = place.getAttribute("data-start") !== what;
  }
};

// What is wrong with this browser cannot get better, so it outlasts every later event.
const isBrowserTooOld =
  typeof Object.hasOwn !== "function" ||
  typeof Array.prototype.at !== "function" ||
  typeof structuredClone !== "function";

const patience = window.setTimeout(show, PATIENCE_MILLISECONDS, "officeMissing");

const settle = (what: string): void => {
  window.clearTimeout(patience);
  show(isBrowserTooOld ? "browserTooOld" : what);
};

if (isBrowserTooOld) settle("browserTooOld");

// The entry of the pane tells how it went. One that comes late takes the sentence away again.
document.addEventListener("huikuan-start", (event) => {
  settle((event as CustomEvent<string>).detail);
});

// Files that do not arrive, and files that this browser cannot read.
window.addEventListener(
  "error",
  (event) => {
    const script = event.target;
    if (script instanceof HTMLScriptElement) {
      settle(/\/office\.js$/.test(script.src) ? "officeMissing" : "filesMissing");
    } else if (event.error instanceof SyntaxError) settle("browserTooOld");
  },
  true,
);
