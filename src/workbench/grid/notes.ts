// Notes of cells. Univer does not know who wrote one, and shows a note in a box of fixed size.
import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from "@univerjs/sheets-note";
import type { ISheetNote } from "@univerjs/sheets-note";
import { generateRandomId } from "@univerjs/core";
import type { NoteInfo } from "./grid";
import { pushUndo } from "./history";
import { runCommand } from "./univer-book";
import type { UniverBook } from "./univer-book";

const BOX = { width: 180, height: 90 } as const;

export interface Notes {
  readonly book: UniverBook;
  /** By Univer's note id. */
  readonly authors: Map<string, string>;
}

export function openNotes(book: UniverBook): Notes {
  return { book, authors: new Map() };
}

export function listNotes({ book, authors }: Notes): NoteInfo[] {
  const bySheet = book.injector.get(SheetsNoteModel).getUnitNotes(book.unitId);
  return [...(bySheet ?? [])].flatMap(([sheetId, notes]) =>
    [...notes.values()].map(({ id, row, col, note }) => ({
      sheetId,
      row,
      column: col,
      text: note,
      author: authors.get(id) ?? "",
    })),
  );
}

function noteAt({ book }: Notes, place: Omit<NoteInfo, "text" | "author">): ISheetNote | undefined {
  const { sheetId, row, column: col } = place;
  return (
    book.injector.get(SheetsNoteModel).getNote(book.unitId, sheetId, { row, col }) ?? undefined
  );
}

export function putNote(notes: Notes, { text, author, ...place }: NoteInfo): void {
  const { book, authors } = notes;
  const existing = noteAt(notes, place);
  const id = existing?.id ?? generateRandomId();
  authors.set(id, author);
  const { sheetId, row, column: col } = place;
  const target = { unitId: book.unitId, sheetId, row, col };
  const note: ISheetNote = { ...BOX, ...existing, id, row, col, note: text };
  runCommand(book, UpdateNoteMutation.id, { ...target, note });
  pushUndo(book, {
    undo: existing
      ? { id: UpdateNoteMutation.id, params: { ...target, note: existing } }
      : { id: RemoveNoteMutation.id, params: target },
    redo: { id: UpdateNoteMutation.id, params: { ...target, note } },
  });
}

export function deleteNote(notes: Notes, place: Omit<NoteInfo, "text" | "author">): void {
  const { book } = notes;
  const note = noteAt(notes, place);
  if (!note) return;
  const { sheetId, row, column: col } = place;
  const target = { unitId: book.unitId, sheetId, row, col };
  runCommand(book, RemoveNoteMutation.id, target);
  pushUndo(book, {
    undo: { id: UpdateNoteMutation.id, params: { ...target, note } },
    redo: { id: RemoveNoteMutation.id, params: target },
  });
}
