import fc from "fast-check";
import { FileFailure } from "../../src/files/file-failure";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { sheetData, xlsxOf, zipped } from "../support/xlsx-of";

const ordinary = (): Uint8Array =>
  xlsxOf({
    sheets: {
      S: sheetData('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>12.5</v></c></row>'),
    },
    sharedStrings: ["<t>甲</t>"],
  });

const failureOf = (bytes: Uint8Array, name = "a.xlsx") =>
  readWorkbookFile(bytes, name).then(
    () => "opened",
    (error: unknown) => (error instanceof FileFailure ? error.code : error),
  );

function compoundDocument(streamName: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, letter] of Array.from(streamName).entries())
    bytes[1024 + at * 2] = letter.charCodeAt(0);
  return bytes;
}

/** The archive with one number of every directory entry changed: its field starts `field` bytes into the entry. */
function withDirectoryField(bytes: Uint8Array, field: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 < copy.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + field, value, true);
  return copy;
}

describe("a file that is no workbook", () => {
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  const word = {
    "[Content_Types].xml":
      '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels":
      '<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": "<w:document/>",
  };
  test.each([
    { because: "nothing in it", bytes: new Uint8Array(0), code: "empty" },
    { because: "only blanks", bytes: text(" \n\n"), code: "empty" },
    { because: "a PDF", bytes: text("%PDF-1.7 …"), code: "not-a-workbook" },
    {
      because: "a picture",
      bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]),
      code: "not-a-workbook",
    },
    {
      because: "binary data",
      bytes: Uint8Array.from({ length: 3000 }, (_, at) => (at % 3) + 1),
      code: "not-a-workbook",
    },
    {
      because: "an archive of something else",
      bytes: zipped({ "a.txt": "x", "[Content_Types].xml": "<Types/>" }),
      code: "not-a-workbook",
    },
    { because: "a Word document", bytes: zipped(word), code: "not-a-workbook" },
    {
      because: "an OpenDocument sheet",
      bytes: zipped({
        mimetype: "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": "<x/>",
      }),
      code: "unsupported-format",
    },
    {
      because: "protected by a password",
      bytes: compoundDocument("EncryptedPackage"),
      code: "encrypted",
    },
    {
      because: "a compound document without a book",
      bytes: compoundDocument("Something"),
      code: "damaged",
    },
  ])("$because: $code", async ({ bytes, code }) => {
    expect(await failureOf(bytes)).toBe(code);
  });
});

describe("a workbook that was damaged on the way", () => {
  test("when cut off anywhere is refused", async () => {
    const whole = ordinary();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: whole.length - 1 }), async (length) => {
        expect(await failureOf(whole.slice(0, length))).not.toBe("opened");
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  test("when a byte is changed anywhere is refused or reads as before, never as something else", async () => {
    const whole = ordinary();
    const before = await readWorkbookFile(whole, "a.xlsx");
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, change) => {
          const bytes = whole.slice();
          bytes[at] = (bytes[at] ?? 0) ^ change;
          const read = await readWorkbookFile(bytes, "a.xlsx").catch((error: unknown) => error);
          if (!(read instanceof FileFailure))
            expect(read).toMatchObject({ sheets: [{ rows: before.sheets[0]?.rows }] });
        },
      ),
      { numRuns: 150, seed: 7 },
    );
  });

  test.each([
    { because: "rows that never end", sheet: "<sheetData><row r='1'><c r='A1'><v>1</v></c></row>" },
    { because: "a cell that never ends", sheet: sheetData('<row r="1"><c r="A1"><v>1</v></row>') },
    {
      because: "a number that is none",
      sheet: sheetData('<row r="1"><c r="A1"><v>12,50</v></c></row>'),
    },
    {
      because: "a string that is not there",
      sheet: sheetData('<row r="1"><c r="A1" t="s"><v>9</v></c></row>'),
    },
    {
      because: "a row beyond the sheet",
      sheet: sheetData('<row r="1048577"><c><v>1</v></c></row>'),
    },
    {
      because: "a column beyond the sheet",
      sheet: sheetData('<row r="1"><c r="XFE1"><v>1</v></c></row>'),
    },
  ])("$because: damaged", async ({ sheet }) => {
    expect(await failureOf(xlsxOf({ sheets: { S: sheet } }))).toBe("damaged");
  });
});

describe("a file made to harm", () => {
  test("that claims to unpack to gigabytes is refused before it is unpacked", async () => {
    const sizes = 24;
    expect(await failureOf(withDirectoryField(ordinary(), sizes, 0x7fffffff))).toBe("too-large");
  });

  test("that unpacks to more than it claims is refused", async () => {
    const sizes = 24;
    expect(await failureOf(withDirectoryField(ordinary(), sizes, 10))).toBe("damaged");
  });

  test("with two cells at far corners of many sheets does not fill the memory", async () => {
    const corner = sheetData(
      ...Array.from(
        { length: 3000 },
        (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
      ),
    );
    expect(await failureOf(xlsxOf({ sheets: { S: corner } }))).toBe("too-large");
  });

  test("with entities that expand into each other expands none", async () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>';
    const bytes = xlsxOf({ sheets: { S: "" }, parts: { "xl/worksheets/sheet1.xml": bomb } });
    const book = await readWorkbookFile(bytes, "a.xlsx");
    expect(book.sheets[0]?.rows).toEqual([["&b;"]]);
  });

  test("of random bytes, whatever its name, ends in a failure with a code or is read as text", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 600 }),
        fc.constantFrom(
          [],
          [0x50, 0x4b, 3, 4],
          [0xd0, 0xcf, 0x11, 0xe0],
          [0x3c, 0x68, 0x74, 0x6d, 0x6c],
          [0x09, 0x08],
        ),
        async (bytes, start) => {
          const result = await failureOf(Uint8Array.from([...start, ...bytes]), "x.csv");
          expect(typeof result).toBe("string");
        },
      ),
      { numRuns: 200, seed: 7 },
    );
  });
});
