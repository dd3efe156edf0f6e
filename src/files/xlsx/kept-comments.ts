// Comments of a sheet that is written anew in its place: they are the user's, and go with the cells they were put on.
import { cellAddress, cellOf } from "./cell-address";
import { attributesOf, childOf, rootOf, xmlElement } from "./xml";
import { WorksheetText } from "./worksheet-text";
import { OFFICE_RELATIONSHIPS, type Relationship, type XlsxPackage } from "./xlsx-package";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}
export type CellMove = (cell: CellPlace) => CellPlace;

/** Loosens the comments from a sheet, so that they stay when what belongs to the sheet is taken away. */
export function takeComments(book: XlsxPackage, part: string): readonly Relationship[] {
  const xml = book.text(part);
  const boxes = childOf(xml, rootOf(xml), "legacyDrawing");
  const boxesId = boxes && attributesOf(xml, boxes)["r:id"];
  const taken = book
    .relationships(part)
    .filter(
      ({ kind, id }) =>
        kind === "comments" ||
        kind === "threadedComment" ||
        (kind === "vmlDrawing" && id === boxesId),
    );
  for (const { id } of taken) book.unrelate(part, id);
  return taken;
}

/** Ties comments to the sheet again, each at the place its cell has now. */
export function putComments(
  book: XlsxPackage,
  part: string,
  { taken, move }: { readonly taken: readonly Relationship[]; readonly move: CellMove },
): void {
  for (const { kind, type, target } of taken) {
    const id = book.relate(part, type, target);
    const text = book.text(target);
    if (kind !== "vmlDrawing") {
      book.write(target, withPlaces(text, move));
      continue;
    }
    book.write(target, withBoxes(text, move));
    const sheet = new WorksheetText(book.text(part));
    const attributes = { "r:id": id, "xmlns:r": OFFICE_RELATIONSHIPS.slice(0, -1) };
    sheet.put("legacyDrawing", [xmlElement("legacyDrawing", attributes)]);
    book.write(part, sheet.toString());
  }
}

function withPlaces(xml: string, move: CellMove): string {
  return xml.replace(
    /(<(?:\w+:)?(?:comment|threadedComment)\s[^>]*?\bref=")([A-Z]+\d+)"/g,
    (whole, before: string, ref: string) => {
      const cell = cellOf(ref);
      if (cell === undefined) return whole;
      const { row, column } = move(cell);
      return `${before}${cellAddress(row, column)}"`;
    },
  );
}

/** The boxes that show notes: their cell, and the corners as column, offset, row, offset. */
function withBoxes(xml: string, move: CellMove): string {
  return xml.replace(
    /<x:ClientData[^>]*ObjectType="Note"[\s\S]*?<\/x:ClientData>/g,
    (box: string) => {
      const [row, column] = ["Row", "Column"].map((name) =>
        Number(new RegExp(`<x:${name}>\\s*(\\d+)\\s*<`).exec(box)?.[1] ?? NaN),
      );
      if (row === undefined || column === undefined || Number.isNaN(row + column)) return box;
      const to = move({ row, column });
      const by = [to.column - column, 0, to.row - row, 0];
      return box
        .replace(/(<x:Row>)[^<]*/, `$1${to.row}`)
        .replace(/(<x:Column>)[^<]*/, `$1${to.column}`)
        .replace(/(<x:Anchor>)([^<]*)/, (_, tag: string, corners: string) => {
          const moved = corners
            .split(",")
            .map((corner, at) => Math.max(0, Number(corner) + (by[at % by.length] ?? 0)));
          return tag + moved.join(", ");
        });
    },
  );
}
