// The members of Grid, gathered from the files that know how. Nothing here does more than pass on.
import { clearCells, writeCells } from "./cell-writes";
import { findSpill, readFormulas, readValues } from "./cell-matrix";
import {
  deleteConditionalFormat,
  listConditionalFormats,
  openConditionalFormats,
  putConditionalFormat,
} from "./conditional-formats";
import { openDrawings } from "./drawings";
import type { Drawings } from "./drawings";
import type { ButtonWidth } from "./fitting-sizes";
import type { Grid } from "./grid";
import type { GridWords } from "./grid-words";
import { asOneStep, redo, undo } from "./history";
import { applyLook, readLook, readNumberFormats } from "./looks";
import { deleteName, listNames, putName } from "./names";
import { deleteNote, listNotes, openNotes, putNote } from "./notes";
import { selectAreas, selectedAreas } from "./selection";
import { sheetTabs } from "./sheet-tabs";
import { readColumnWidth, readRowHeight, setColumnWidth, setRowHeight } from "./sizes";
import {
  deleteCells,
  freezePanes,
  frozenPanes,
  insertCells,
  mergeCells,
  readHidden,
  readMerges,
  setHidden,
  showGridlines,
  unmergeCells,
} from "./structure";
import { addTable, changeTable, deleteTable, filterTable, sortTable } from "./table-changes";
import { listTables, openTables } from "./tables";
import type { Tables } from "./tables";
import { readTexts } from "./texts";
import { overlap, sheetModel } from "./univer-book";
import type { UniverBook } from "./univer-book";
import { usedAreas } from "./used-area";
import { deleteValidation, listValidations, openValidations, putValidation } from "./validations";

function cellMembers(book: UniverBook) {
  return {
    values: (area) => readValues(book, area),
    formulas: (area) => readFormulas(book, area),
    texts: (area) => readTexts(book, area),
    numberFormats: (area) => readNumberFormats(book, area),
    write: (area, cells) => {
      writeCells(book, area, cells);
    },
    clear: (area, what) => {
      clearCells(book, area, what);
    },
    usedArea: usedAreas(book),
    insertCells: (area, shift) => {
      insertCells(book, area, shift);
    },
    deleteCells: (area, shift) => {
      deleteCells(book, area, shift);
    },
    spillArea: (sheetId, row, column) => findSpill(book, sheetId, row, column),
  } satisfies Partial<Grid>;
}

function lookMembers(book: UniverBook) {
  return {
    look: (area) => readLook(book, area),
    setLook: (area, look) => {
      applyLook(book, area, look);
    },
    columnWidth: (area) => readColumnWidth(book, area),
    rowHeight: (area) => readRowHeight(book, area),
    setRowHeight: (area, points) => {
      setRowHeight(book, area, points);
    },
    setHidden: setHidden(book),
    hiddenRows: (area) => readHidden(book, area, "rows"),
    hiddenColumns: (area) => readHidden(book, area, "columns"),
    merge: (area, across) => {
      mergeCells(book, area, across);
    },
    unmerge: (area) => {
      unmergeCells(book, area);
    },
    merges: (sheetId) => readMerges(book, sheetId),
    freeze: (sheetId, rows, columns) => {
      freezePanes(book, sheetId, { rows, columns });
    },
    frozen: (sheetId) => frozenPanes(book, sheetId),
    setGridlines: (sheetId, shown) => {
      showGridlines(book, sheetId, shown);
    },
    gridlines: (sheetId) => !sheetModel(book, sheetId).hasHiddenGridlines(),
  } satisfies Partial<Grid>;
}

function tableMembers(tables: Tables, words: () => GridWords) {
  return {
    tables: () => listTables(tables),
    addTable: (area, name, hasHeaders) => addTable(tables, area, name, hasHeaders),
    changeTable: (id, change) => {
      changeTable(tables, id, change, words());
    },
    deleteTable: (id, keepCells) => {
      deleteTable(tables, id, keepCells);
    },
    sortTable: (id, fields) => {
      sortTable(tables, id, fields);
    },
    filterTable: (id, column, values) => {
      filterTable(tables, id, column, values);
    },
  } satisfies Partial<Grid>;
}

function ruleMembers(book: UniverBook) {
  const formats = openConditionalFormats(book);
  const validations = openValidations(book);
  const notes = openNotes(book);
  return {
    names: () => listNames(book),
    putName: (name) => {
      putName(book, name);
    },
    deleteName: (name, sheetId) => {
      deleteName(book, name, sheetId);
    },
    conditionalFormats: (sheetId) => listConditionalFormats(formats, sheetId),
    putConditionalFormat: (rule) => {
      putConditionalFormat(formats, rule);
    },
    deleteConditionalFormat: (id) => {
      deleteConditionalFormat(formats, id);
    },
    validations: (sheetId) => listValidations(validations, sheetId),
    putValidation: (rule) => {
      putValidation(validations, rule);
    },
    deleteValidation: (id) => {
      deleteValidation(validations, id);
    },
    notes: () => listNotes(notes),
    putNote: (note) => {
      putNote(notes, note);
    },
    deleteNote: (sheetId, row, column) => {
      deleteNote(notes, { sheetId, row, column });
    },
  } satisfies Partial<Grid>;
}

function userMembers(book: UniverBook) {
  return {
    selection: () => selectedAreas(book),
    select: (areas) => {
      selectAreas(book, areas);
    },
    isEditing: () => book.facade.isCellEditing(),
    undo: () => undo(book),
    redo: () => redo(book),
    asOneStep: (work) => {
      asOneStep(book, work);
    },
  } satisfies Partial<Grid>;
}

const BUTTON_WIDTH = 20;

/** Filter buttons in headers, and the arrows of lists. */
function buttonWidth(members: Pick<Grid, "tables" | "validations">, sheetId: string): ButtonWidth {
  const headers = members
    .tables()
    .filter(({ showHeaders, showFilterButton }) => showHeaders && showFilterButton)
    .map(({ area }) => ({ ...area, rowCount: 1 }));
  const lists = members
    .validations(sheetId)
    .filter(({ type, rule }) => type === "List" && rule["inCellDropDown"] !== false)
    .flatMap(({ area, otherAreas = [] }) => [area, ...otherAreas]);
  const withButton = [...headers, ...lists].filter((area) => area.sheetId === sheetId);
  return (row, column) => {
    const cell = { sheetId, row, column, rowCount: 1, columnCount: 1 };
    return withButton.some((area) => overlap(area, cell)) ? BUTTON_WIDTH : 0;
  };
}

/** Members of Grid that need more than the book: calculation, functions, events and the end. */
type Wired =
  "calculated" | "recalculate" | "declareFunctions" | "answerFunctions" | "listen" | "dispose";

export interface GridParts {
  readonly book: UniverBook;
  readonly tables: Tables;
  readonly drawings: Drawings;
  readonly members: Omit<Grid, Wired>;
}

export function gridParts(
  book: UniverBook,
  veryHidden: Set<string>,
  words: () => GridWords,
): GridParts {
  const tables = openTables(book, () => words().column);
  const drawings = openDrawings(book, () => words().series);
  const lists = { ...tableMembers(tables, words), ...ruleMembers(book) };
  return {
    book,
    tables,
    drawings,
    members: {
      ...sheetTabs(book, veryHidden),
      ...cellMembers(book),
      ...lookMembers(book),
      ...lists,
      setColumnWidth: (area, points) => {
        setColumnWidth(book, area, points, buttonWidth(lists, area.sheetId));
      },
      ...drawings.members,
      ...userMembers(book),
    },
  };
}
