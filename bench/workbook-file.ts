// A big .xlsx, written piece by piece so that the writer needs no memory: a receivables sheet as an ERP exports it.
import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { Zip, ZipDeflate, strToU8 } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
export const COLUMNS = 12;

const PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Ledger" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};
const CUSTOMERS = 2_000;

const letters = "ABCDEFGHIJKL";

function rowXml(row: number): string {
  const at = (column: number) => `${letters[column] ?? ""}${row}`;
  const text = (column: number, index: number) => `<c r="${at(column)}" t="s"><v>${index}</v></c>`;
  const number = (column: number, value: number, style = 0) =>
    `<c r="${at(column)}"${style ? ' s="1"' : ""}><v>${value}</v></c>`;
  const customer = (row * 7919) % CUSTOMERS;
  return `<row r="${row}">${[
    text(0, customer),
    `<c r="${at(1)}" t="inlineStr"><is><t>INV-${row}</t></is></c>`,
    number(2, 45_000 + (row % 700), 1),
    number(3, 45_030 + (row % 700), 1),
    number(4, ((row * 31) % 1_000_000) / 100),
    number(5, ((row * 17) % 1_000_000) / 100),
    ...[6, 7, 8].map((column) => text(column, (row + column) % 40)),
    ...[9, 10, 11].map((column) => number(column, (row * column) % 97)),
  ].join("")}</row>`;
}

/** Writes `rows` rows × 12 columns. */
export async function writeWorkbookFile(path: string, rows: number): Promise<void> {
  const file = createWriteStream(path);
  let isFull = false;
  const zip = new Zip((error, chunk, isLast) => {
    if (error) throw error;
    isFull = !file.write(chunk);
    if (isLast) file.end();
  });
  const strings = Array.from(
    { length: CUSTOMERS },
    (_, at) => `<si><t>客户 ${at} 有限公司</t></si>`,
  );
  const parts = {
    ...PARTS,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings.join("")}</sst>`,
  };
  for (const [name, text] of Object.entries(parts)) {
    const entry = new ZipDeflate(name, { level: 6 });
    zip.add(entry);
    entry.push(strToU8(text), true);
  }
  const sheet = new ZipDeflate("xl/worksheets/sheet1.xml", { level: 6 });
  zip.add(sheet);
  sheet.push(strToU8(`<worksheet xmlns="${MAIN}"><sheetData>`));
  for (let row = 1; row <= rows; row += 1_000) {
    const count = Math.min(1_000, rows - row + 1);
    sheet.push(strToU8(Array.from({ length: count }, (_, at) => rowXml(row + at)).join("")));
    if (isFull) await once(file, "drain");
  }
  sheet.push(strToU8("</sheetData></worksheet>"), true);
  zip.end();
  await once(file, "close");
}
