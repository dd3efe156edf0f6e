// The course's port over the workbook that is open in Excel: the text of the maps in a custom XML part, nodes' cells by
// defined names, pictures on sheets of ours.
import type { CourseWorkbook, LinkState } from "../application/course/course-ports";
import { innermostPlace, placeOfAddress } from "../application/course/linked-cells";
import { WorkbookFailure } from "../application/receivables-workbook";
import { asOwnWrite } from "./own-writes";
import { hasExcelApi, runInExcel, writeInExcel } from "./run-in-excel";

const NAMESPACE = "urn:huikuan:mind-maps:1";
/** More cells than anybody fills in by hand are counted as a range, not cell by cell. */
const MOST_CELLS = 20_000;

export function createExcelCourseWorkbook(): CourseWorkbook {
  const handedOver = new Set<string>();
  return {
    readMaps: () =>
      runInExcel(async (context) => (await keptTexts(context)).map(({ text }) => text)),
    writeMaps: (text, expected) =>
      asOwnWrite(() =>
        writeInExcel((context) => writeText(context, { text, expected, handedOver })),
      ),
    nameSelection: (name) => asOwnWrite(() => writeInExcel((context) => nameRange(context, name))),
    readLinks: (names) => runInExcel((context) => linkStates(context, names)),
    selectName: (name) => runInExcel((context) => selectNamed(context, name)),
    selectAddress: (sheet, address) =>
      runInExcel(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getRange(address === "" ? "A1" : address).select();
        await context.sync();
      }),
    watchSelection,
    putPictures: (pictures, sheetName) =>
      asOwnWrite(() => writeInExcel((context) => putPictures(context, pictures, sheetName))),
  };
}

interface KeptText {
  readonly part: Excel.CustomXmlPart;
  readonly text: string;
}

async function keptTexts(context: Excel.RequestContext): Promise<readonly KeptText[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load("items/id");
  await context.sync();
  const read = parts.items.map((part) => ({ part, xml: part.getXml() }));
  await context.sync();
  return read.map(({ part, xml }) => ({ part, text: textOfXml(xml) }));
}

async function writeText(
  context: Excel.RequestContext,
  given: {
    readonly text: string;
    readonly expected: string | undefined;
    /** Texts of others that the caller has been given since the last write, and has brought together with its own. */
    readonly handedOver: Set<string>;
  },
): ReturnType<CourseWorkbook["writeMaps"]> {
  const { text, expected, handedOver } = given;
  const kept = await keptTexts(context);
  const foreign = kept.find((one) => one.text !== expected && !handedOver.has(one.text));
  if (foreign !== undefined) {
    handedOver.add(foreign.text);
    // What the caller knew stands in the workbook still, where there are several; it is no news then.
    if (expected !== undefined) handedOver.add(expected);
    return { status: "changed", text: foreign.text };
  }
  const [first, ...others] = kept;
  const part = first?.part ?? context.workbook.customXmlParts.add(xmlOfText(text));
  if (first !== undefined) part.setXml(xmlOfText(text));
  for (const other of others) other.part.delete();
  const readBack = part.getXml();
  await context.sync();
  if (textOfXml(readBack) !== text) throw new WorkbookFailure("setting-not-kept", "maps");
  handedOver.clear();
  return { status: "written" };
}

function xmlOfText(text: string): string {
  return `<mindMaps xmlns="${NAMESPACE}"><![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]></mindMaps>`;
}

function textOfXml({ value }: OfficeExtension.ClientResult<string>): string {
  const parsed = new DOMParser().parseFromString(value, "application/xml");
  return parsed.documentElement.textContent;
}

async function nameRange(context: Excel.RequestContext, name: string): Promise<string> {
  const range = context.workbook.getSelectedRange().load("address");
  const existing = context.workbook.names.getItemOrNullObject(name).load("name");
  await context.sync();
  if (!existing.isNullObject) existing.delete();
  context.workbook.names.add(name, range).visible = false;
  await context.sync();
  return range.address;
}

async function linkStates(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly LinkState[]> {
  const found = names.map((name) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    return { name, range: range.load("address,cellCount") };
  });
  await context.sync();
  const there = found.filter(({ range }) => !range.isNullObject && range.cellCount <= MOST_CELLS);
  for (const { range } of there) range.load("values,formulas");
  await context.sync();
  return found.map(({ name, range }) => {
    if (range.isNullObject) return { name, address: undefined, filled: 0, total: 0 };
    if (range.cellCount > MOST_CELLS)
      return { name, address: range.address, filled: 0, total: range.cellCount };
    return { name, address: range.address, ...fillOf(range.values, range.formulas) };
  });
}

/** Headers above several rows, and cells that calculate, are nobody's to fill in. */
function fillOf(
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly unknown[])[],
): { readonly filled: number; readonly total: number } {
  const [header] = values;
  const hasHeader =
    values.length > 1 &&
    header !== undefined &&
    header.every((value) => typeof value === "string" && value !== "");
  let filled = 0;
  let total = 0;
  values.slice(hasHeader ? 1 : 0).forEach((row, at) => {
    row.forEach((value, column) => {
      const formula = formulas[at + (hasHeader ? 1 : 0)]?.[column];
      if (typeof formula === "string" && formula.startsWith("=")) return;
      total += 1;
      if (value !== "" && value !== null) filled += 1;
    });
  });
  return { filled, total };
}

async function selectNamed(context: Excel.RequestContext, name: string): Promise<boolean> {
  const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  range.load("address");
  await context.sync();
  if (range.isNullObject) return false;
  range.worksheet.activate();
  range.select();
  await context.sync();
  return true;
}

async function watchSelection(
  names: () => readonly string[],
  listener: (name: string | undefined) => void,
): Promise<() => Promise<void>> {
  if (!hasExcelApi("1.9")) return () => Promise.resolve();
  const handler = await runInExcel(async (context) => {
    const added = context.workbook.worksheets.onSelectionChanged.add(async () => {
      const wanted = names();
      if (wanted.length > 0) listener(await runInExcel((again) => selectedName(again, wanted)));
    });
    await context.sync();
    return added;
  });
  return async () => {
    await Excel.run(handler.context, async (same) => {
      handler.remove();
      await same.sync();
    });
  };
}

async function selectedName(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<string | undefined> {
  const selected = context.workbook.getSelectedRange().load("address");
  const ranges = names.map((name) => ({
    name,
    range: context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("address"),
  }));
  await context.sync();
  const places = ranges.flatMap(({ name, range }) => {
    const place = range.isNullObject ? undefined : placeOfAddress(range.address);
    return place === undefined ? [] : [{ name, place }];
  });
  const cell = placeOfAddress(selected.address);
  return cell === undefined ? undefined : innermostPlace(places, cell)?.name;
}

/** Points around a picture. */
const PICTURE_MARGIN = 12;

async function putPictures(
  context: Excel.RequestContext,
  pictures: Parameters<CourseWorkbook["putPictures"]>[0],
  sheetName: string,
): Promise<string> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const taken = new Set(sheets.items.map(({ name }) => name.toLowerCase()));
  let name = sheetName;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1)
    name = `${sheetName.slice(0, 26)} (${String(number)})`;
  const sheet = sheets.add(name);
  let top = PICTURE_MARGIN;
  for (const { base64, widthPoints, heightPoints, title } of pictures) {
    const shape = sheet.shapes.addImage(base64);
    shape.name = title;
    shape.altTextDescription = title;
    shape.left = PICTURE_MARGIN;
    shape.top = top;
    // Both: not every host keeps the proportions when only one is set.
    shape.width = widthPoints;
    shape.height = heightPoints;
    top += heightPoints + PICTURE_MARGIN;
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a picture has megabytes, and a request has a limit
    await context.sync();
  }
  sheet.activate();
  await context.sync();
  return name;
}
