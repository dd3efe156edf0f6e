// Runs before everything else and without it: says in plain words why the pane does not start. The build turns this
// file, alone, into ECMAScript 5, so it uses nothing that an old browser lacks and imports nothing.

const PATIENCE_MILLISECONDS = 10_000;
const RETRY_MILLISECONDS = 50;

const show = (what: string): void => {
  const root = document.getElementById("root");
  if (root === null && document.readyState === "loading") {
    window.setTimeout(show, RETRY_MILLISECONDS, what); // The sentences stand further down the page.
    return;
  }
  if (root !== null) root.hidden = what !== "ready";
  const places = document.querySelectorAll("[data-start]");
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

let hasEntryReported = false;
const patience = window.setTimeout(show, PATIENCE_MILLISECONDS, "officeMissing");

const settle = (what: string): void => {
  window.clearTimeout(patience);
  show(isBrowserTooOld ? "browserTooOld" : what);
};

if (isBrowserTooOld) settle("browserTooOld");

// The entry of the pane tells how it went. One that comes late takes the sentence away again.
document.addEventListener("huikuan-start", (event) => {
  hasEntryReported = true;
  settle((event as CustomEvent<string>).detail);
});

// Files that do not arrive, and files that this browser cannot read.
window.addEventListener(
  "error",
  (event) => {
    const script = event.target;
    if (hasEntryReported) return;
    if (script instanceof HTMLScriptElement) {
      const folder = location.href.replace(/[?#].*$/, "").replace(/[^/]*$/, "");
      const isOurs =
        script.src.indexOf(folder) === 0 && !/\//.test(script.src.slice(folder.length));
      if (/\/(office|excel[\w.-]*)\.js$/.test(script.src)) settle("officeMissing");
      else if (isOurs) settle("filesMissing");
    } else if (event.error instanceof SyntaxError) settle("browserTooOld");
  },
  true,
);
