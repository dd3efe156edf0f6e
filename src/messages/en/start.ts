import type { start as chinese } from "../zh-CN/start";

export const start: typeof chinese = {
  title: "Huikuan",
  waiting: "Connecting to Excel…",
  officeMissing:
    "No connection to Excel: within 10 seconds Microsoft's office.js did not load, or Excel did not answer. Check the network, then close this pane and open it again; if your company's network has no way out, ask your administrator for the in-house version.",
  outsideExcel:
    "This page is part of an Excel add-in and does not work by itself. Open it in Excel, on the Huikuan tab.",
  browserTooOld:
    "The web component of this computer is too old for Huikuan. Update Excel or the operating system (on Windows, install WebView2), then open it again.",
  excelTooOld:
    "This version of Excel is too old for Huikuan. Update to Excel 2021, Microsoft 365 or Excel on the web.",
  filesMissing:
    "Huikuan did not load completely. Check the network, then close this pane and open it again; if that does not help, ask your administrator.",
  support: {
    start:
      "Huikuan runs in Excel: open a workbook and choose Open pane on the Huikuan tab. Help inside the pane has all the steps.",
    troubleTitle: "When something goes wrong",
    troubles: [
      "The pane is blank or keeps connecting: close it and open it again; if that does not help, check the network or ask your administrator.",
      "A formula shows #NAME?: open the Huikuan pane once, then press Ctrl+Alt+F9 to recalculate.",
      "A formula shows #VALUE!: rest the pointer on the warning sign beside the cell to read why.",
      "A formula shows #SPILL!: the cells its result needs are not empty; clear them.",
      "When you ask your administrator, name the version of Excel and the version at the top of this page; nobody needs your ledger.",
    ],
  },
};
