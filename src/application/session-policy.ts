// The collection policy of the workbook: read after the ledger, and its sheet made when asked for.
import type { KeptTables } from "./kept/kept-tables";
import {
  POLICY_COLUMNS,
  POLICY_SHEET,
  policyOf,
  policyRows,
  policyTable,
  type PolicySheetWords,
} from "./policy-sheet";
import type { Ager } from "./session-aging";
import { tellFailure, type SessionStore } from "./session-store";

export interface PolicyActions {
  /** Makes the sheet with every number where there is none, and uses what it says. */
  readonly openPolicy: (words: PolicySheetWords) => Promise<void>;
  /** Reads the sheet anew and advises by it. */
  readonly readPolicy: () => Promise<void>;
}

export interface PolicyKeeper extends PolicyActions {
  /** Reads the sheet after the ledger, and ages anew only where it says something else than before. */
  readonly follow: () => Promise<void>;
}

export function createPolicyKeeper(context: {
  readonly tables: KeptTables;
  readonly store: SessionStore;
  readonly ager: Ager;
  readonly goToSheet: (sheet: string) => Promise<void>;
}): PolicyKeeper {
  const { tables, store, ager, goToSheet } = context;
  const load = (): Promise<void> =>
    tellFailure(store, "readingFailure", async () => {
      const policyOnSheet = policyOf(await tables.readTable(POLICY_SHEET, POLICY_COLUMNS));
      store.change({ policyOnSheet });
    });
  const readPolicy = async (): Promise<void> => {
    await load();
    await ager.ageAgain();
  };
  return {
    readPolicy,
    follow: async () => {
      const { reading, readingFailure } = store.getState();
      if (reading.status !== "ready" || readingFailure !== undefined) return;
      const before = numbersIn(store);
      await load();
      if (numbersIn(store) !== before) await ager.ageAgain();
    },
    openPolicy: (words) =>
      tellFailure(store, "readingFailure", async () => {
        const { sheet } = store.getState().policyOnSheet;
        const rows = sheet === "" ? policyRows(words) : [];
        const made = await tables.writeTable(policyTable(words), rows, { mode: "create" });
        await goToSheet(made.table.sheet);
        await readPolicy();
      }),
  };
}

function numbersIn(store: SessionStore): string {
  return JSON.stringify(store.getState().policyOnSheet.policy);
}
