// Finds a Chromium-family browser on this machine; none is downloaded.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const LINUX = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/usr/bin/microsoft-edge-stable",
  "/snap/bin/chromium",
];

const MACOS = ["Google Chrome", "Microsoft Edge", "Chromium"].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const windows = (environment: NodeJS.ProcessEnv): string[] =>
  ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
    const folder = environment[name];
    return folder === undefined
      ? []
      : [
          join(folder, "Google", "Chrome", "Application", "chrome.exe"),
          join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
        ];
  });

/** Path of a browser. Throws with a sentence on how to get one. */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string {
  const named = environment["CHROME_PATH"] ?? environment["PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH"];
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH says ${named}, but there is no such file.`);
  }
  const installed =
    process.platform === "win32"
      ? windows(environment)
      : process.platform === "darwin"
        ? MACOS
        : LINUX;
  const found = [...installed, chromium.executablePath()].find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new Error(
    "The browser tests need Chrome, Edge or Chromium, and none was found. Install one, run " +
      "`npx playwright-core install chromium`, or set CHROME_PATH to a browser's program file.",
  );
}
