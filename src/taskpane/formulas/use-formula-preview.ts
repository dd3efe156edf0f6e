import { useEffect, useState } from "react";
import { previewOf, type FormulaPreview } from "../../application/formulas/formula-preview";
import type { GivenArgument } from "../../application/formulas/formula-text";
import type { FormulaPorts } from "../../application/formulas/formula-ports";
import { WorkbookFailure } from "../../application/receivables-workbook";
import type { SessionFailure } from "../../application/session-state";

interface Wanted {
  readonly id: string;
  readonly formula: string;
  readonly given: readonly GivenArgument[];
}

interface Found {
  readonly formula: string;
  readonly preview?: FormulaPreview;
  readonly failure?: SessionFailure;
}

export interface ShownPreview {
  /** Of the formula that is asked for; undefined while it is being calculated. */
  readonly shown: FormulaPreview | undefined;
  readonly failure: SessionFailure | undefined;
}

/** What the formula would show. The workbook is asked anew whenever the formula changes. */
export function useFormulaPreview(ports: FormulaPorts, wanted: Wanted | undefined): ShownPreview {
  const [found, setFound] = useState<Found | undefined>(undefined);
  const formula = wanted?.formula;
  useEffect(() => {
    if (wanted === undefined) return undefined;
    let isGone = false;
    const told = (next: Omit<Found, "formula">): void => {
      if (!isGone) setFound({ formula: wanted.formula, ...next });
    };
    previewOf(ports, wanted.id, wanted.given).then(
      (preview) => {
        told({ preview });
      },
      (error: unknown) => {
        if (!(error instanceof WorkbookFailure)) throw error;
        told({ failure: { reason: error.reason, about: error.about } });
      },
    );
    return () => {
      isGone = true;
    };
    // The text says all there is to the formula; the objects are new at every drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [ports, formula]);
  const isOfThis = formula !== undefined && found?.formula === formula;
  return {
    shown: isOfThis ? found.preview : undefined,
    failure: isOfThis ? found.failure : undefined,
  };
}
