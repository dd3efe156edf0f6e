import type { failures as chinese } from "../zh-CN/failures";

/** A sentence for every way a workbook can refuse: what happened, and what to do next. */
export const failures: typeof chinese = {
  "sheet-not-found": (about) =>
    `The sheet “${about}” cannot be found. It may have been deleted or renamed: look for the ledger again.`,
  "sheet-protected": (about) =>
    `The sheet “${about}” is protected, so nothing was written. Remove the protection, then try again.`,
  "workbook-protected": () =>
    "The workbook’s structure is protected, so no sheet can be made, copied or deleted. Take the protection of the workbook off on the Review tab, then try again.",
  "cell-being-edited": () =>
    "A cell is being edited. Press Enter to finish or Esc to give up the edit, then try again.",
  "too-large": () =>
    "This is more than Excel can pass on at once. Choose a smaller range, or close other add-ins, then try again.",
  "session-lost": () =>
    "The connection to Excel was lost. Save and reopen the workbook, then open this pane again.",
  "host-too-old": (about) =>
    `This version of Excel cannot do that (${about}). Update Excel, then try again.`,
  cancelled: () => "Cancelled. The workbook is unchanged.",
  "setting-not-kept": (about) =>
    `The setting “${about}” was not kept. Check whether the workbook is read-only, then try again.`,
  "nothing-selected": () => "No cell is selected. Click a cell of the sheet, then try again.",
  "selection-too-small": (about) =>
    `The selection ${about} is too small. Select the whole list with its header row, then try again.`,
  "table-not-kept": (about: string) =>
    `What was written to ${about} does not read back the same, so it was not kept. See whether the workbook is read-only or being edited by others, then try again.`,
  "no-room-below-table": (about: string) =>
    `There is something below the table on "${about}", so no rows can be added. Move it elsewhere and try again.`,
  "no-room-beside": (about: string) =>
    `“${about}” has no empty columns left on its right. Delete columns there that are not needed, or write to a sheet of its own.`,
  "host-refused": (about) => `Excel refused this (${about}). Undo the last step, then try again.`,
};
