// What the workbook keeps beside the ledger, read when a screen asks for it and whenever ledger or day are others.
import { useEffect, useMemo } from "react";
import type { FigureLanguages } from "../../application/figures/figures-state";
import { messagesIn } from "../../messages/messages";
import { usePane, useSessionState } from "../pane-context";

/** Words of the kept tables, the user's language first and the other understood. */
export function useFigureLanguages(): FigureLanguages {
  const { messages: own } = usePane();
  const { language } = own;
  return useMemo(() => {
    const other = messagesIn(language === "en" ? "zh-CN" : "en");
    return {
      rates: { words: own.rates.sheet, other: other.rates.sheet },
      sales: { words: own.sales.sheet, other: other.sales.sheet },
      snapshots: { words: own.snapshots, other: other.snapshots },
    };
  }, [own, language]);
}

/** Reads rates, sales and snapshots for the screen that calls it. */
export function useFigures(): void {
  const { session } = usePane();
  const { aging } = useSessionState();
  const languages = useFigureLanguages();
  const ledger = aging?.ledger;
  const day = aging?.settings.ageAsOfDate;
  // The workbook's tables are outside React: a ledger read anew means that they may have changed as well.
  useEffect(() => {
    if (ledger !== undefined) void session.lookAtFigures(languages);
  }, [session, languages, ledger, day]);
}
