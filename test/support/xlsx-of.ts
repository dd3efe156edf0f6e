import { strToU8, zipSync } from "fflate";

/** What a small .xlsx is made of. Sheets are given as XML, to say exactly what a program may write. */
export interface XlsxParts {
  /** Content of <worksheet> by sheet name; `xl/worksheets/sheet1.xml` and so on. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly sheetStates?: Readonly<Record<string, string>>;
  /** Items of the shared strings, as XML. */
  readonly sharedStrings?: readonly string[];
  readonly styles?: string;
  /** Content of <workbook> before and after its sheets. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  /** More parts by name, and replacements of those made here. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly contentTypes?: string;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const relationship = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;

/** The bytes of an .xlsx with these parts. */
export function xlsxOf(given: XlsxParts): Uint8Array {
  const names = Object.keys(given.sheets);
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${given.contentTypes ?? ""}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${RELATIONSHIPS}">${relationship("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${given.beforeSheets ?? ""}<sheets>${names
      .map(
        (name, at) =>
          `<sheet name="${name}" sheetId="${at + 1}" ${given.sheetStates?.[name] ? `state="${given.sheetStates[name]}" ` : ""}r:id="rId${at + 1}"/>`,
      )
      .join("")}</sheets>${given.afterSheets ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${RELATIONSHIPS}">${names
      .map((_, at) => relationship(`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`))
      .join(
        "",
      )}${relationship("rId90", "styles", "styles.xml")}${relationship("rId91", "sharedStrings", "sharedStrings.xml")}</Relationships>`,
    "xl/styles.xml": given.styles ?? stylesWith([]),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${(given.sharedStrings ?? []).map((item) => `<si>${item}</si>`).join("")}</sst>`,
  };
  for (const [at, name] of names.entries())
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${given.sheets[name] ?? ""}</worksheet>`;
  return zipped({ ...parts, ...given.parts });
}

/** An archive of texts. */
export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries));
}

/** A style sheet whose cell formats 1, 2 … show these number formats. */
export function stylesWith(formats: readonly (string | number)[]): string {
  const own = formats.flatMap((format, at) =>
    typeof format === "string"
      ? [`<numFmt numFmtId="${170 + at}" formatCode="${format.replaceAll('"', "&quot;")}"/>`]
      : [],
  );
  const xf = (id: number): string =>
    `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
  return `<styleSheet xmlns="${MAIN}">${own.length > 0 ? `<numFmts count="${own.length}">${own.join("")}</numFmts>` : ""}<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1">${xf(0)}</cellStyleXfs><cellXfs count="${formats.length + 1}">${xf(0)}${formats.map((format, at) => xf(typeof format === "string" ? 170 + at : format)).join("")}</cellXfs></styleSheet>`;
}

/** The content of a worksheet with these rows of XML. */
export function sheetData(...rows: readonly string[]): string {
  return `<sheetData>${rows.join("")}</sheetData>`;
}
