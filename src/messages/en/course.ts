import type { course as chinese } from "../zh-CN/course";
import { hourText } from "../course-words";

export const course: typeof chinese = {
  title: "Course",
  courseName: "Collection course",
  copyName: "My collection course",
  map: "Map",
  whichMap: "Which map to show",
  views: "Map or worksheets",
  worksheetsTab: "Worksheets",
  search: "Chinese, pinyin initials, English",
  found: (count) => `${count} topics found`,
  nothingFound: "No topic matches. Try another word or pinyin initials.",
  loading: "Opening the course…",
  undo: "Undo",
  redo: "Redo",
  more: "Import, export and picture",
  importMap: "Import a map file",
  importHint: "XMind, FreeMind, Freeplane, Mubu, OPML, Markdown",
  exportAs: "Export as",
  formats: {
    xmind: "XMind",
    xmind8: "XMind 8 (old)",
    mm: "FreeMind / Freeplane",
    opml: "OPML",
    md: "Markdown",
    svg: "SVG picture",
    png: "PNG picture",
  },
  saveFile: "Save",
  asPicture: "Onto a sheet (picture)",
  asPictureHint: "as it is unfolded now, on a sheet of its own",
  importScreen: {
    title: "Maps in the file",
    whichSheet: "Sheet",
    sheetHint: "the file has several; one is imported at a time",
    found: (name, count) => `“${name}”: ${count} ${count === 1 ? "topic" : "topics"}`,
    floating: (count) =>
      count === 0 ? "" : `${count} floating ${count === 1 ? "topic" : "topics"}`,
    summaries: (count) => (count === 0 ? "" : `${count} ${count === 1 ? "summary" : "summaries"}`),
    relationships: (count) =>
      count === 0 ? "" : `${count} ${count === 1 ? "relationship" : "relationships"}`,
  },
  pictureSheet: "Map picture",
  removeMap: "Delete this map",
  untitled: "(untitled)",
  tree: (name) => `${name}: topics`,
  below: (count) => `${count} topics below`,
  care: {
    blocked: "Forbidden: here only to say why it is not done",
    caution: "With care: only when its condition is met and confirmed",
  },
  careShort: { blocked: "No", caution: "Care" },
  cardFrom: (title) => `From “${title}”`,
  cards: { steps: "Steps", ask: "Ask", say: "Say", never: "Do not" },
  copy: "Copy",
  copied: "Copied",
  notAdvice: "Not legal advice.",
  ids: "Methods",
  customers: (count) => (count === 1 ? "1 customer" : `${count} customers`),
  markers: "Marker",
  priorityOf: (level) => `Priority ${level}`,
  callout: "Remark",
  summaryOf: (from, to) =>
    from === to ? `Summary of “${from}”: ` : `Summary of “${from}” to “${to}”: `,
  frameOf: (from, to) =>
    from === to ? `Frame around “${from}”: ` : `Frame around “${from}” to “${to}”: `,
  ways: "Related topics",
  toTopic: (title) => `Go to “${title}”`,
  lineTo: (title, label) => (label === "" ? `→ ${title}` : `${label} → ${title}`),
  lineFrom: (title, label) => (label === "" ? `← ${title}` : `${label} ← ${title}`),
  unfoldAll: "Unfold all",
  foldAll: "Main branches",
  keysTitle: "Keys of the map",
  keys: [
    ["↑ ↓ PageUp PageDown Home End", "go from topic to topic"],
    ["→ ←", "unfold, fold, go in and out"],
    ["*", "unfolds all below the topic"],
    ["any letter", "searches; then ↓ or Enter goes to what was found"],
    ["Enter", "goes to the linked cells"],
    ["F2", "title, note, markers, link"],
    ["Insert", "adds a topic below"],
    ["Shift+Insert, Ctrl+Enter", "adds a topic beside"],
    ["Alt+↑ ↓ ← →", "moves up, down, out, in"],
    ["Delete", "deletes"],
    ["Ctrl+Z, Ctrl+Y", "undoes, redoes"],
    ["Enter, Esc while editing", "keeps or drops, back to the map (Ctrl+Enter in a note)"],
  ],
  ledger: (customers, items) =>
    `${customers} ${customers === 1 ? "customer of your ledger is" : "customers of your ledger are"} here now (by the oldest document); ${items} ${items === 1 ? "document is" : "documents are"} at this stage`,
  ledgerItems: (customers, items) =>
    `Recommended for ${customers} ${customers === 1 ? "customer" : "customers"} today, with ${items} open ${items === 1 ? "document" : "documents"}`,
  selectItems: (items) => (items === 1 ? "Select this row" : `Select these ${items} rows`),
  worksheet: "Worksheet",
  insert: (title) => `Insert ${title}`,
  open: (title) => `Open ${title}`,
  prefill: "Fill in from my ledger",
  masked: "Hide customers' names and invoice numbers (for class)",
  maskedHere:
    "The ledger is still in this workbook: only this sheet hides names and invoice numbers. To hand it out, save a workbook for class on the Worksheets page.",
  classCopy: {
    title: "Workbook for class",
    lead: "Saves a new workbook: the 25 worksheets filled in from your ledger, with “Customer 1” for customers and “Document 1” for invoices. It holds no ledger, no name, number or contact; amounts and dates stay.",
    save: "Save workbook for class (.xlsx)",
    file: "Worksheets for class.xlsx",
    saved: (file) => `Saved “${file}”. The ledger is not in it.`,
    needsLedger: "Read your ledger on the Ledger screen first.",
    impossible: "Files cannot be saved here. Try again in Excel on the web.",
  },
  plans: {
    title: "Plans in money of today",
    line: (words) =>
      `${words.customer} · ${words.option}: ${words.payments} payments, ${words.total} in all, worth ${words.present} today; waiting costs ${words.cost} (${words.share}). A lump sum of ${words.present} today is worth as much.`,
  },
  prefillNeedsLedger: "Read the ledger first, on the Ledger screen, to fill it in beforehand.",
  inserted: (sheet) => `Sheet “${sheet}” is ready.`,
  wasThere: (sheet) => `Sheet “${sheet}” was there already; nothing on it was changed.`,
  checkAll: "Check what is filled in",
  checked: (filled, sheets) => `${filled} of ${sheets} worksheets are complete.`,
  fill: {
    none: "Not inserted",
    empty: "Not begun",
    begun: (done, required) => `${done} of ${required} required`,
    faulty: (count) => (count === 1 ? "1 to correct" : `${count} to correct`),
    complete: "Complete",
  },
  missing: (header, address) => `${address}: “${header}” is missing`,
  guardCell: (address, header, found) =>
    `${address}: “${found}” under “${header}” may not be used as it stands; reword it on the Text check screen`,
  rules: {
    range: ({ address, header, found, expected: [from, to] }) =>
      to === undefined
        ? `${address}: “${header}” is ${found}; it cannot be below ${from ?? 0}`
        : `${address}: “${header}” is ${found}; enter a number from ${from ?? 0} to ${to}`,
    order: ({ address, header, found, against: [other] }) =>
      `${address}: “${header}” ${found} lies before “${other.header}” ${other.found} (${other.address}); check both dates`,
    limit: ({ address, header, found, against: [other] }) =>
      `${address}: “${header}” ${found} is more than “${other.header}” ${other.found} (${other.address}); check both`,
    difference: ({ address, header, found, against: [whole, part], expected: [sum] }) =>
      `${address}: “${header}” should be “${whole.header}” less “${part?.header ?? ""}”, that is ${sum ?? 0}, and is ${found}; check the three`,
    wants: ({ address, header, against: [other] }) =>
      `${address}: “${other.header}” (${other.address}) says “${other.found}”; fill in “${header}”`,
    contradiction: ({ address, header, found, against: [other] }) =>
      `${address}: “${found}” under “${header}” contradicts “${other.found}” under “${other.header}” (${other.address}); change one of them`,
    once: ({ address, found, against: [other] }) =>
      `${address}: the row of “${found}” repeats that of ${other.address}; make one row of them`,
    weekday: ({ address, header, found, against: [other] }) =>
      `${address}: “${header}” ${found} is not a ${other.found} as under “${other.header}” (${other.address}); change one of them`,
    "week-cap": ({ address, against: [other], expected: [most, count] }) =>
      `${address}: contact ${count ?? 0} with “${other.found}” in this week, ${most ?? 0} at most; move it to the next week`,
    "contact-hours": ({ address, header, found, expected }) => {
      const [a, b, c, d] = expected.map(hourText);
      return `${address}: “${header}” ${found} is outside the hours of contact; choose ${a ?? ""}–${b ?? ""} or ${c ?? ""}–${d ?? ""}`;
    },
    "sum-wants": ({ address, header, against: [other], expected: [limit, sum] }) =>
      `${address}: the weights of “${other.found}” add up to ${sum ?? 0}, and ${limit ?? 0} asks for action; fill in “${header}”`,
  },
  columnMissing: (sheet, header) =>
    `Sheet “${sheet}” has no column “${header}”: put it back at the right end of the table; nothing else changes`,
  fieldMissing: (sheet, header) =>
    `Sheet “${sheet}” has lost the cell of “${header}” above its table: undo its deletion, or keep the sheet and insert a new one`,
  restoreColumns: "Put back missing columns",
  moreMissing: (count) => `${count} more`,
  allDone: "Nothing is missing.",
  columns: "Columns and example",
  edit: "Edit",
  editing: {
    title: "Title",
    titleHint: "Enter saves",
    note: "Note",
    noteHint: "plain text",
    link: "Link",
    linkHint: "web or mail address, or # and the title of another topic",
    labels: "Labels",
    labelsHint: "separated by commas",
    priority: "Priority",
    noPriority: "None",
    progress: "Progress",
    progresses: {
      "": "None",
      "task-start": "Not begun",
      "task-half": "Under way",
      "task-done": "Done",
    },
    addChild: "Add below",
    addSibling: "Add beside",
    newTopic: "New topic",
    up: "Move up",
    down: "Move down",
    left: "Outdent",
    right: "Indent",
    remove: "Delete",
    save: "Save",
  },
  links: "Linked cells",
  linkSelection: "Link the selected cells",
  linkHint: "select cells on the sheet first",
  goTo: (address) => `Go to ${address}`,
  fillOf: (filled, total) => `${filled} of ${total} filled in`,
  broken: (address) => `${address} is gone`,
  relink: "Point to the selected cells",
  unlink: "Remove link",
  brokenOf: (title, address) => `${title}: ${address}`,
  brokenLinks: (count) =>
    count === 1 ? "1 linked range is gone" : `${count} linked ranges are gone`,
  notices: {
    deleted: (title, below) =>
      `“${title}” was deleted with ${below} ${below === 1 ? "topic" : "topics"} below it.`,
    copied: "The built-in course stays as it is; your changes go into a copy of it.",
    merged: (conflicts) =>
      conflicts === 0
        ? "Somebody else changed this map too; both changes are in it now."
        : `Somebody else changed this map too. Both are in it; where they differ (${conflicts}), yours was kept.`,
    theirs: (title, theirs) => `“${title}”: they wrote “${theirs}”.`,
    newer:
      "The maps in this workbook were saved by a newer version, or are damaged; nothing is written, so that nothing is lost.",
    imported: (name, count) => `“${name}” imported, ${count} topics.`,
    picture: (sheet, count) =>
      count === 1
        ? `The picture is on sheet “${sheet}”.`
        : `The map is large: an overview and a picture for every main branch, ${count} in all, are on sheet “${sheet}”.`,
    pictureReduced:
      "The map is large, so its picture was made smaller and may be hard to read. Fold some branches first, or save it as SVG. Onto a sheet it goes as one picture for each main branch.",
    linkLost: "These cells are gone. Select other cells, then “Point to the selected cells”.",
    saveFailed:
      "Files cannot be saved from here. The text was copied; paste it into a text editor and save it.",
    saveImpossible: "Files cannot be saved from here. Try again in Excel on the web.",
    refusals: {
      "no-such-node": "There is no such topic in the map.",
      "root-stays": "The central topic cannot be moved or deleted.",
      "below-itself": "A topic cannot be moved below itself.",
      "link-not-safe":
        "A link is a web (http, https) or mail (mailto) address, or # and the title of a topic.",
    },
  },
  outline: {
    sheetName: "Map outline",
    help: "Change titles, move rows, add topics one column further right; the columns beside are yours. Then choose “Read changes of the outline” in the pane.",
    number: "No.",
    level: (level) => `Level ${level}`,
    note: "Note",
    cells: "Linked cells",
    group: "Group",
    status: "Status",
    fillOf: (filled, total) => `${filled}/${total} filled`,
  },
  outlineScreen: {
    title: "Outline sheet",
    make: "Write the map as an outline sheet",
    makeHint: "One row a topic, titles in columns by level, to be changed on the sheet",
    read: "Read changes of the outline",
    importSheet: "Read the sheet on show as a map",
    importHint:
      "Level columns, level and title, path rows, indents and 1.1.1 numbers are understood",
    none: "The outline sheet and the map are the same.",
    behind:
      "The map was changed since the sheet was written; applying writes that to the sheet too.",
    changes: "Changes on the outline sheet",
    kinds: {
      added: (title) => `New: “${title}”`,
      copied: (title) => `A copied row becomes a new topic: “${title}”`,
      renamed: (title, before) => `Renamed: “${before}” → “${title}”`,
      moved: (title, under) => `Moved: “${title}” below “${under}”`,
      described: (title) => `Note changed: “${title}”`,
      deleted: (title) => `Deleted: “${title}”`,
      reordered: (title, count) =>
        `Under “${title}” ${count} ${count === 1 ? "topic has" : "topics have"} another place`,
    },
    linked: (count) => `${count} linked ${count === 1 ? "range" : "ranges"}`,
    hadChildren: "it had others below it",
    conflicts: {
      "changed-in-map": "changed in the map as well; ticked, the sheet wins",
      "gone-from-map": "deleted in the map; ticked, it comes back",
      "below-in-map": "in the map it is the other way round; ticked, the sheet wins",
    },
    inMap: (text) => `the map says “${text}”`,
    guessed:
      "The column that tells which row is which topic (_id) is gone. These are guesses by title: please confirm each.",
    sorted: "The table was sorted. Better restore the order than move the topics about.",
    restore: "Restore the order",
    all: "Select all",
    apply: (count) => (count === 0 ? "Write the map to the sheet" : `Apply ${count} selected`),
    cancel: "Cancel",
    problems: {
      "title-cleared": (row) => `Row ${row}: the title was cleared, taken as deleted`,
      "several-levels": (row) => `Row ${row}: several levels are filled, the rightmost counts`,
      "level-jump": (row) => `Row ${row}: a level was left out, put below the row above`,
      "unknown-id": (row) => `Row ${row}: from another table, taken as a new topic`,
      "copied-row": (row) => `Row ${row}: a copied row, taken as a new topic without links`,
    },
    preview: (sheet, count) => `Sheet “${sheet}”: ${count} ${count === 1 ? "topic" : "topics"}`,
    layouts: {
      levels: "columns by level",
      numbered: "level and title",
      paths: "path rows",
      indented: "indents or numbers",
    },
    jumps: (rows) => `Rows that leave out a level: ${rows}`,
    importNow: "Import as a new map",
    refusals: {
      changed: "The outline sheet was changed while you looked at the list. Please read it again.",
      gone: "The outline sheet of this map is gone. You can write it anew.",
      "no-columns":
        "The outline sheet has no column headed “Level 1” any more. Put the header back, or write it anew.",
      "too-deep":
        "The map has more levels than the sheet has level columns (10 at most). Add a column such as “Level 5” and try again.",
      "no-outline": "The sheet is empty: there is no outline to read.",
    },
    made: (sheet) =>
      `Written to the sheet “${sheet}”. Change it there, then choose “Read changes of the outline”.`,
    synced: (count) =>
      count === 0
        ? "The outline sheet is the same as the map."
        : `${count} ${count === 1 ? "change" : "changes"} applied; map and outline sheet are the same.`,
  },
  notice: "Message",
  dismiss: "OK",
  tableNotes: {
    fields: {
      group: "Group",
      slogan: "Slogan",
      firstAction: "My first action",
      firstActionOn: "Date",
      firstActionBy: "Person",
    },
    example: (text) => `e.g. ${text}`,
    footer: "Page &P of &N",
    yes: "Yes",
    no: "No",
    masks: {
      customer: (number) => `Customer ${number}`,
      document: (number) => `Document ${number}`,
    },
    weights: (parts) => `Rate each 1 to 5 (1 low risk, 5 high risk). Weights: ${parts.join(", ")}.`,
    refusals: {
      choice: "Choose one from the list.",
      date: "Enter a date, such as 2026-04-30.",
      number: "Enter a number.",
    },
  },
};
