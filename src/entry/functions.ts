// Entry of the worksheet functions. The page of the shared runtime loads it before the pane.
import { speakInCells } from "../functions/cell-error";
import { FUNCTION_IDS } from "../functions/function-ids";
import { followed } from "../functions/invocation";
import { languageOf } from "../messages/messages";
import { calculator } from "./calculator";

// Without office.js there is no Excel to register with, and the page says so by itself.
if (typeof CustomFunctions !== "undefined") {
  speakInCells(() => languageOf(Office.context.displayLanguage));
  for (const functionId of FUNCTION_IDS) {
    // Excel waits for a promise, and a pane without formulas does not wait for their code.
    CustomFunctions.associate(functionId, (...given: readonly unknown[]) => {
      const { inputs, isWanted } = followed(given);
      return calculator({ functionId, inputs }, isWanted);
    });
  }
}
