// Entry of the worksheet functions. The page of the shared runtime loads it before the pane.
import { speakInCells } from "../functions/cell-error";
import { WORKSHEET_FUNCTIONS } from "../functions/functions";
import { languageOf } from "../messages/messages";

// Without office.js there is no Excel to register with, and the page says so by itself.
if (typeof CustomFunctions !== "undefined") {
  speakInCells(() => languageOf(Office.context.displayLanguage));
  CustomFunctions.associate(WORKSHEET_FUNCTIONS);
}
