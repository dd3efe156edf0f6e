import { CommandType } from "@univerjs/core";
import { measureUsedArea } from "./cell-matrix";
import type { Area } from "./grid";
import type { UniverBook } from "./univer-book";

/** Grid.usedArea, measured again only after something changed: a large sheet takes 0.1 s. */
export function usedAreas(
  book: UniverBook,
): (sheetId: string, valuesOnly: boolean) => Area | undefined {
  const measured = new Map<string, Area | undefined>();
  book.commands.onCommandExecuted((command) => {
    if (command.type === CommandType.MUTATION) measured.clear();
  });
  return (sheetId, valuesOnly) => {
    const key = `${sheetId}|${valuesOnly ? "values" : "all"}`;
    if (!measured.has(key)) measured.set(key, measureUsedArea(book, sheetId, valuesOnly));
    return measured.get(key);
  };
}
