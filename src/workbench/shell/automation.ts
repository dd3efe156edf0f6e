// `window.workbench`: the seam for tests and benchmarks. They open, save and look inside through it; everything a user
// does, they do on the page.
import type { BookGrid } from "../grid/create-grid";
import type { ExcelHost } from "../host/excel-host";
import type { Faults } from "../host/faults";
import type { WorkbenchSession } from "./workbench-session";

export interface WorkbenchAutomation {
  /** Settles when the first workbook is on the screen and the add-in's page has loaded; rejects when that failed. */
  readonly ready: Promise<void>;
  /** Opens a workbook without asking about unsaved changes. */
  readonly openFile: (bytes: Uint8Array, name: string) => Promise<void>;
  /** The workbook as the Save button would write it. */
  readonly saveFile: () => Promise<Uint8Array>;
  /** Of the workbook that is open now: another one has another grid and host. */
  readonly grid: BookGrid;
  readonly host: ExcelHost;
  /** Effective at once. */
  readonly setFaults: (change: Partial<Faults>) => void;
}

declare global {
  interface Window {
    workbench?: WorkbenchAutomation;
  }
}

export function offerAutomation(session: WorkbenchSession): void {
  window.workbench = {
    ready: session.started,
    openFile: session.openBytes,
    saveFile: session.saveBytes,
    get grid() {
      return session.book().grid;
    },
    get host() {
      return session.book().host();
    },
    setFaults: session.setFaults,
  };
}
