// Keeping what the user decides: read from the workbook once, shown at once, written back in order, and
// taken back step by step.
import { decisionsOfText, textOfDecisions, type LedgerDecisions } from "./ledger-decisions";
import type { ReceivablesWorkbook } from "./receivables-workbook";
import type { SessionStore } from "./session-store";
import { createSettingWriter } from "./setting-writer";

const SETTING = "Huikuan.ledgerDecisions";

export interface DecisionKeeper {
  /** Reads the workbook's decisions, unless it has been done. */
  readonly load: () => Promise<void>;
  readonly decisions: () => LedgerDecisions;
  readonly decide: (change: Partial<LedgerDecisions>) => void;
  /** Takes the last decision of this session back; false when there is none. */
  readonly takeBack: () => boolean;
  /** Forgets what was loaded: the next reading asks the workbook again. */
  readonly unload: () => void;
}

export function createDecisionKeeper(
  workbook: ReceivablesWorkbook,
  store: SessionStore,
): DecisionKeeper {
  let isLoaded = false;
  let earlier: readonly LedgerDecisions[] = [];
  const write = createSettingWriter(workbook, store, SETTING);
  const show = (decisions: LedgerDecisions): void => {
    store.change({
      ...{ decisions, decisionsMade: earlier.length, decisionFailure: undefined },
      areDecisionsRemembered: false,
    });
    write(textOfDecisions(decisions));
  };
  return {
    load: async () => {
      if (isLoaded) return;
      const text = await workbook.readSetting(SETTING);
      isLoaded = true;
      store.change({
        decisions: decisionsOfText(text),
        areDecisionsRemembered: text !== undefined,
      });
    },
    decisions: () => store.getState().decisions,
    decide: (change) => {
      const before = store.getState().decisions;
      earlier = [...earlier, before];
      show({ ...before, ...change });
    },
    takeBack: () => {
      const before = earlier.at(-1);
      if (before === undefined) return false;
      earlier = earlier.slice(0, -1);
      show(before);
      return true;
    },
    unload: () => {
      isLoaded = false;
      earlier = [];
    },
  };
}
