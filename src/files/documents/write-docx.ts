// A document as .docx on A4 across, so that a worksheet's columns have room.
import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  HeadingLevel,
  InternalHyperlink,
  LeaderType,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  PageReference,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  type IRunOptions,
  WidthType,
} from "docx";
import type { DocumentBlock, DocumentContent } from "./document-content";

/** Twentieths of a point. */
const MARGIN = 850;
const PAGE = { width: 11_906, height: 16_838 };
const TEXT_WIDTH = PAGE.height - 2 * MARGIN;
const LEVELS = 5;

/** The whole document. Text is text: control characters that no XML may hold are left out. */
export async function writeDocx(content: DocumentContent): Promise<Uint8Array> {
  const document = new Document({
    title: plain(content.title),
    creator: "Huikuan",
    styles: {
      default: {
        document: {
          run: {
            size: 21,
            font: { ascii: "Calibri", eastAsia: "Microsoft YaHei", hAnsi: "Calibri" },
          },
        },
      },
    },
    numbering: { config: [{ reference: "list", levels: listLevels() }] },
    sections: [
      {
        properties: {
          page: {
            // The library takes the sheet upright and turns it.
            size: { ...PAGE, orientation: PageOrientation.LANDSCAPE },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        footers: { default: footer(content.footer) },
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            children: [new TextRun(plain(content.title))],
          }),
          ...content.lead.map((line) => new Paragraph({ children: [new TextRun(plain(line))] })),
          ...contentsOf(content),
          ...content.sections.flatMap(({ heading, blocks, startsPage }, at) => [
            new Paragraph({
              heading: HeadingLevel.HEADING_1,
              ...(startsPage === true
                ? { pageBreakBefore: true }
                : { spacing: { before: 320, after: 80 } }),
              children: [
                new Bookmark({ id: anchorOf(at), children: [new TextRun(plain(heading))] }),
              ],
            }),
            ...blocks.flatMap(childrenOf),
          ]),
        ],
      },
    ],
  });
  const blob = await Packer.toArrayBuffer(document);
  return new Uint8Array(blob);
}

/** Sections with their pages, each a link. Word and LibreOffice work the page numbers out when they open the file. */
function contentsOf({ contents, sections }: DocumentContent): readonly Paragraph[] {
  const title: IRunOptions = { text: plain(contents), bold: true, size: 24 };
  return [
    new Paragraph({
      spacing: { before: 240, after: 80 },
      children: [new TextRun(title)],
    }),
    ...sections.map(
      ({ heading }, at) =>
        new Paragraph({
          tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT }],
          children: [
            new InternalHyperlink({
              anchor: anchorOf(at),
              children: [new TextRun(plain(heading)), new TextRun("\t")],
            }),
            // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- a run by its class, which the library's types forget
            new PageReference(anchorOf(at)),
          ],
        }),
    ),
  ];
}

function anchorOf(section: number): string {
  return `section${String(section + 1)}`;
}

function childrenOf(block: DocumentBlock): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({
          ...{
            heading: HeadingLevel.HEADING_2,
            keepNext: true,
            spacing: { before: 240, after: 80 },
          },
          children: [new TextRun(plain(block.text))],
        }),
      ];
    case "text":
      return [
        new Paragraph({ spacing: { after: 80 }, children: [new TextRun(plain(block.text))] }),
      ];
    case "note":
      return [
        new Paragraph({
          spacing: { after: 80 },
          children: [new TextRun({ text: plain(block.text), color: "595959", size: 18 })],
        }),
      ];
    case "list":
      return block.items.map(
        ({ level, text }) =>
          new Paragraph({
            numbering: { reference: "list", level: Math.min(level, LEVELS - 1) },
            children: [new TextRun(plain(text))],
          }),
      );
    case "table":
      // A paragraph after it: two tables in a row would grow together.
      return [tableOf(block), new Paragraph({ spacing: { after: 120 } })];
  }
}

function tableOf({ header, rows, widths }: Extract<DocumentBlock, { kind: "table" }>): Table {
  const sum = widths.reduce((all, width) => all + width, 0) || 1;
  const columnWidths = header.map((_, at) => Math.floor(((widths[at] ?? 0) / sum) * TEXT_WIDTH));
  const size = header.length > 8 ? 16 : 18;
  const cell = (content: string, at: number, isHeader: boolean): TableCell =>
    new TableCell({
      width: { size: columnWidths[at] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      ...(isHeader ? { shading: { type: ShadingType.CLEAR, fill: "E3EEF1" } } : {}),
      children: plain(content)
        .split("\n")
        .map((text) => {
          const run: IRunOptions = isHeader ? { text, size, bold: true } : { text, size };
          return new Paragraph({ children: [new TextRun(run)] });
        }),
    });
  return new Table({
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    rows: [
      new TableRow({ tableHeader: true, children: header.map((text, at) => cell(text, at, true)) }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: header.map((_, at) => cell(row[at] ?? "", at, false)),
          }),
      ),
    ],
  });
}

function listLevels() {
  return Array.from({ length: LEVELS }, (_, level) => ({
    ...{ level, format: LevelFormat.BULLET, text: level % 2 === 0 ? "•" : "–" },
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 240 } } },
  }));
}

function footer(text: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            ...{ size: 16, color: "595959" },
            children: [`${plain(text)}  `, PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

/** Without characters that no XML document may hold, and without halves of surrogate pairs. */
function plain(text: string): string {
  return text
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, "")
    .replaceAll(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "");
}
