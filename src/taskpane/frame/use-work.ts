// Work that a part of the pane has the workbook do: whether it is under way, and why the workbook refused.
import { useState } from "react";
import { WorkbookFailure } from "../../application/receivables-workbook";
import type { SessionFailure } from "../../application/session-state";

export interface Work {
  readonly isBusy: boolean;
  readonly failure: SessionFailure | undefined;
  /** A refusal of the workbook becomes `failure`; anything else is ours and goes on as an error. */
  readonly run: (work: () => Promise<void>) => Promise<void>;
}

export function useWork(): Work {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<SessionFailure | undefined>(undefined);
  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      await work();
    } catch (error) {
      if (!(error instanceof WorkbookFailure)) throw error;
      setFailure({ reason: error.reason, about: error.about });
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, failure, run };
}
