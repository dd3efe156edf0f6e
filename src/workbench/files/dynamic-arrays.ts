// Excel marks a formula that fills other cells by itself through the workbook's metadata; without the mark it shows
// the formula in braces, as arrays were entered once.
import { readWorkbookPart } from "../../files/xlsx/workbook-part";
import type { XlsxPackage } from "../../files/xlsx/xlsx-package";
import { attributesOf, childOf, childrenOf, rootOf } from "../../files/xlsx/xml";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const METADATA =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/** The number that marks such cells, made when the file has no metadata; undefined when its metadata know no arrays. */
export function dynamicArrayMark(book: XlsxPackage): number | undefined {
  const workbook = readWorkbookPart(book).part;
  const part = book.relationships(workbook).find(({ kind }) => kind === "sheetMetadata")?.target;
  if (part === undefined) {
    const usual = "xl/metadata.xml";
    const name = book.has(usual) ? book.freeName("xl/metadata", ".xml") : usual;
    book.add(name, TYPE, METADATA);
    book.relate(workbook, "sheetMetadata", name);
    return 1;
  }
  const xml = book.text(part);
  const root = rootOf(xml);
  const types = childOf(xml, root, "metadataTypes");
  const names = (types ? childrenOf(xml, types) : []).map(
    (type) => attributesOf(xml, type)["name"],
  );
  const blocks = childOf(xml, root, "cellMetadata");
  const at = (blocks ? childrenOf(xml, blocks, "bk") : []).findIndex((block) => {
    const record = childOf(xml, block, "rc");
    return record && names[Number(attributesOf(xml, record)["t"]) - 1] === "XLDAPR";
  });
  return at < 0 ? undefined : at + 1;
}
