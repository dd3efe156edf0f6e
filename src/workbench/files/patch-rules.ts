// Conditional formats and validations in a sheet's source: what has not changed stays as the file says it.
import { attributesOf, childrenOf, rootOf, withAttributes, xmlElement } from "../../files/xlsx/xml";
import type { WorksheetText } from "../../files/xlsx/worksheet-text";
import type { RuleModel } from "../grid/grid";
import { addressOfArea } from "./file-addresses";
import { isSame, isSameRule } from "./sheet-view";

export interface RuleStates {
  readonly before: readonly RuleModel[];
  readonly after: readonly RuleModel[];
}

export function addressesOfRule({ area, otherAreas = [] }: RuleModel): string {
  return [area, ...otherAreas].map(addressOfArea).join(" ");
}

interface FileRule {
  readonly text: string;
  readonly priority: number;
  /** Attributes of its container. */
  readonly container: Readonly<Record<string, string>>;
}

/** The sheet's own rules, first wins: the reader numbers them in this order. */
function conditionalRulesOf(sheet: WorksheetText): FileRule[] {
  return sheet
    .all("conditionalFormatting")
    .flatMap((xml) => {
      const root = rootOf(xml);
      return childrenOf(xml, root, "cfRule").map((rule) => ({
        text: xml.slice(rule.start, rule.end),
        priority: Number(attributesOf(xml, rule)["priority"] ?? 0),
        container: attributesOf(xml, root),
      }));
    })
    .sort((a, b) => a.priority - b.priority);
}

const NUMBERED = /-(\d+)$/;
const indexOf = ({ id }: RuleModel): number => Number(NUMBERED.exec(id)?.[1] ?? -1);

/** `made` are the sources of new and changed rules by their id. Rules the grid never showed come last. */
export function patchConditionalFormats(
  sheet: WorksheetText,
  { before, after }: RuleStates,
  made: ReadonlyMap<string, string>,
): void {
  if (isSame(before, after)) return;
  const own = conditionalRulesOf(sheet);
  const oldById = new Map(before.map((model) => [model.id, model]));
  const shown = new Set(before.map(indexOf));
  const rules = after.flatMap((model) => {
    const old = oldById.get(model.id);
    const kept = old !== undefined && isSameRule(old, model) ? own[indexOf(old)] : undefined;
    const text = kept?.text ?? made.get(model.id);
    if (text === undefined) return [];
    return [{ text, container: { ...kept?.container, sqref: addressesOfRule(model) } }];
  });
  const hidden = own.filter((_, index) => !shown.has(index));
  const elements = [...rules, ...hidden].map(({ text, container }, index) =>
    xmlElement(
      "conditionalFormatting",
      container,
      withAttributes(text, rootOf(text), { priority: index + 1 }),
    ),
  );
  sheet.put("conditionalFormatting", elements);
}

export function patchValidations(
  sheet: WorksheetText,
  { before, after }: RuleStates,
  made: ReadonlyMap<string, string>,
): void {
  if (isSame(before, after)) return;
  const xml = sheet.first("dataValidations") ?? "<dataValidations></dataValidations>";
  const root = rootOf(xml);
  const own = childrenOf(xml, root, "dataValidation");
  const oldById = new Map(before.map((model) => [model.id, model]));
  const texts = after.flatMap((model) => {
    const old = oldById.get(model.id);
    const element = old !== undefined && isSameRule(old, model) ? own[indexOf(old)] : undefined;
    const sqref = addressesOfRule(model);
    if (element !== undefined) return [withAttributes(xml, element, { sqref })];
    return made.get(model.id) ?? [];
  });
  const others = Object.entries(attributesOf(xml, root)).filter(([name]) => name !== "count");
  const attributes = { ...Object.fromEntries(others), count: texts.length };
  const element = xmlElement("dataValidations", attributes, texts.join(""));
  sheet.put("dataValidations", texts.length === 0 ? [] : [element]);
}

/** `<cfRule>`s of a written sheet by its models' ids: they were numbered in this order. */
export function writtenConditionalFormats(
  sheet: WorksheetText,
  ids: readonly string[],
): ReadonlyMap<string, string> {
  const rules = conditionalRulesOf(sheet).map(({ text }) => text);
  return new Map(ids.flatMap((id, index) => (rules[index] ? [[id, rules[index]] as const] : [])));
}

export function writtenValidations(
  sheet: WorksheetText,
  ids: readonly string[],
): ReadonlyMap<string, string> {
  const xml = sheet.first("dataValidations") ?? "<dataValidations/>";
  const elements = childrenOf(xml, rootOf(xml));
  return new Map(
    ids.flatMap((id, index) => {
      const element = elements[index];
      return element === undefined ? [] : [[id, xml.slice(element.start, element.end)] as const];
    }),
  );
}
