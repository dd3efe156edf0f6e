// Everything a page should not do while a test drives it. A journey passes only when the list stays empty.
import type { Page } from "playwright-core";

/** Collects errors on the console (policy violations included), uncaught errors and requests that leave the machine. */
export function watchTroubles(page: Page, troubles: string[]): void {
  page.on("console", (message) => {
    if (message.type() === "error") {
      troubles.push(`console: ${message.text()} (${message.location().url})`);
    }
  });
  page.on("pageerror", (error) => {
    troubles.push(`uncaught: ${error.stack ?? error.message}`);
  });
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isLocal = hostname === "localhost" || protocol === "data:" || protocol === "blob:";
    if (!isLocal) troubles.push(`request to ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()} for ${response.url()}`);
  });
}
