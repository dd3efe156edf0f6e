// Tells what the content security policy blocked, on this page and inside the add-in's frame.

export interface Violation {
  readonly directive: string;
  readonly blocked: string;
}

interface ViolationReport {
  readonly body: { readonly effectiveDirective: string; readonly blockedURL: string | null };
}

/** Chromium's; absent from TypeScript's library and from other browsers. */
type ReportingObserverClass = new (
  callback: (reports: readonly ViolationReport[]) => void,
  options: { readonly types: readonly string[]; readonly buffered: boolean },
) => { readonly observe: () => void };

/**
 * Reports every violation in a window, those from before the call included where the browser keeps them. The window
 * must be of our own origin.
 */
export function watchViolations(page: Window, report: (violation: Violation) => void): void {
  const Observer = (page as { ReportingObserver?: ReportingObserverClass }).ReportingObserver;
  if (Observer === undefined) {
    page.addEventListener("securitypolicyviolation", (event) => {
      report({ directive: event.effectiveDirective, blocked: event.blockedURI });
    });
    return;
  }
  const observer = new Observer(
    (reports) => {
      for (const { body } of reports) {
        report({ directive: body.effectiveDirective, blocked: body.blockedURL ?? "" });
      }
    },
    { types: ["csp-violation"], buffered: true },
  );
  observer.observe();
}
