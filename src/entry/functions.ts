// Entry of the worksheet functions. The page of the shared runtime loads it before the pane.
import { speakInCells } from "../functions/cell-error";
import { FUNCTION_IDS } from "../functions/function-ids";
import { languageOf } from "../messages/messages";

// Without office.js there is no Excel to register with, and the page says so by itself.
if (typeof CustomFunctions !== "undefined") {
  speakInCells(() => languageOf(Office.context.displayLanguage));
  for (const id of FUNCTION_IDS) {
    // Excel waits for a promise, and a pane without formulas does not wait for their code.
    CustomFunctions.associate(id, async (...inputs: readonly unknown[]) => {
      const { callFunction } = await import("../functions/functions");
      return callFunction(id, inputs);
    });
  }
}
