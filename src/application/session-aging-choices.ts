// Keeping how the user wants the ledger aged: read from the workbook once, shown at once, written back in order.
import {
  changedChoices,
  choicesOfText,
  DEFAULT_AGING_CHOICES,
  textOfChoices,
  type KeptAgingChoices,
} from "./aging-choices";
import type { ReceivablesWorkbook } from "./receivables-workbook";
import type { SessionStore } from "./session-store";
import { createSettingWriter } from "./setting-writer";

const SETTING = "Huikuan.agingChoices";

export interface AgingChoiceKeeper {
  /** Reads the workbook's choices, unless it has been done. */
  readonly load: () => Promise<void>;
  readonly choose: (change: Partial<KeptAgingChoices>) => void;
  /** Forgets what was loaded: the next reading asks the workbook again. */
  readonly unload: () => void;
}

export function createAgingChoiceKeeper(
  workbook: ReceivablesWorkbook,
  store: SessionStore,
): AgingChoiceKeeper {
  const write = createSettingWriter(workbook, store, SETTING);
  let isLoaded = false;
  return {
    load: async () => {
      if (isLoaded) return;
      const kept = choicesOfText(await workbook.readSetting(SETTING));
      const { asOfDate, ageAsOfDate, ...others } = kept;
      isLoaded = true;
      const isDated = asOfDate !== undefined || ageAsOfDate !== undefined;
      store.change({
        agingChoices: { ...DEFAULT_AGING_CHOICES, ...others },
        // Figures of an earlier day, opened again today, would be taken for today's.
        datesOfLastTime: isDated ? { asOfDate, ageAsOfDate } : undefined,
      });
    },
    choose: (change) => {
      const { agingChoices, today, datesOfLastTime } = store.getState();
      const choices = changedChoices(agingChoices, change);
      const isDated = "asOfDate" in change || "ageAsOfDate" in change;
      store.change({
        ...{ agingChoices: choices, asOfDate: choices.asOfDate ?? today },
        ...{ datesOfLastTime: isDated ? undefined : datesOfLastTime, decisionFailure: undefined },
      });
      write(textOfChoices(isDated ? choices : { ...choices, ...datesOfLastTime }));
    },
    unload: () => {
      isLoaded = false;
    },
  };
}
