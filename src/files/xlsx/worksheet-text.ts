import { childrenOf, rootOf } from "./xml";

/** What a worksheet may hold, in the order the format demands. */
const ORDER = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr"],
  ...["sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState"],
  ...["dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting"],
  ...["dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter"],
  ...["rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags"],
  ...["drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects"],
  ...["controls", "webPublishItems", "tableParts", "extLst"],
];

/** A worksheet's source in its elements, to be replaced one by one while the others stay as they are. */
export class WorksheetText {
  private readonly head: string;
  private readonly tail: string;
  private elements: { readonly name: string; readonly text: string }[];

  constructor(xml: string) {
    const root = rootOf(xml);
    this.head = xml.slice(0, root.open);
    this.tail = xml.slice(root.close);
    this.elements = childrenOf(xml, root).map(({ name, start, end }) => ({
      name,
      text: xml.slice(start, end),
    }));
  }

  all(name: string): readonly string[] {
    return this.elements.filter((element) => element.name === name).map(({ text }) => text);
  }

  first(name: string): string | undefined {
    return this.elements.find((element) => element.name === name)?.text;
  }

  /** Puts elements in the place of those of this name; none takes them away. */
  put(name: string, texts: readonly string[]): void {
    const others = this.elements.filter((element) => element.name !== name);
    const following = ORDER.slice(ORDER.indexOf(name) + 1);
    const at = others.findIndex((element) => following.includes(element.name));
    const added = texts.map((text) => ({ name, text }));
    const place = at < 0 ? others.length : at;
    this.elements = [...others.slice(0, place), ...added, ...others.slice(place)];
  }

  toString(): string {
    return this.head + this.elements.map(({ text }) => text).join("") + this.tail;
  }
}
