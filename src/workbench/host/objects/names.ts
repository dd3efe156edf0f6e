// Defined names of the workbook and of sheets.
import type { NameInfo } from "../../grid/grid";
import { flagOf, optionalTextAt, textAt, textOf } from "../arguments";
import { absoluteFormula } from "../areas";
import { ExcelError } from "../excel-error";
import { isHostObject } from "../bound-object";
import type { ClassTable } from "../class-table";
import type { HostObject } from "../host-object";
import type { ExcelModel } from "../model";
import { areaOfFormula } from "../named-areas";
import type { Selves } from "./selves";

type Item = Selves["NamedItem"];

function infoOf({ name, sheetId }: Item, model: ExcelModel): NameInfo {
  const info = model.grid.names().find((each) => each.name === name && each.sheetId === sheetId);
  if (!info) throw new ExcelError("ItemNotFound");
  return info;
}

/** The names of a sheet are its own; those of the workbook do not include them. */
function namesOf(sheetId: string | undefined, model: ExcelModel): readonly NameInfo[] {
  return model.grid.names().filter((name) => name.sheetId === sheetId);
}

const objectOf = (model: ExcelModel, info: NameInfo | undefined): HostObject | undefined =>
  info && model.make("NamedItem", { name: info.name, sheetId: info.sheetId });

function isLegal(name: string): boolean {
  const looksLikeCell = /^[A-Za-z]{1,3}\d+$/.test(name) || /^[rRcC]$/.test(name);
  return /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) && !looksLikeCell;
}

function formulaOf(reference: unknown, model: ExcelModel): string {
  if (isHostObject(reference)) {
    const range = reference.as("Range");
    if (!range) throw new ExcelError("InvalidArgument");
    return absoluteFormula(range.area, model.sheet(range.area.sheetId).name);
  }
  const text = textOf(reference);
  return text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
}

function add(
  { sheetId }: Selves["NamedItemCollection"],
  args: readonly unknown[],
  model: ExcelModel,
): HostObject | undefined {
  const name = textAt(args, 0);
  if (!isLegal(name)) throw new ExcelError("InvalidArgument");
  const wanted = name.toLowerCase();
  if (namesOf(sheetId, model).some((each) => each.name.toLowerCase() === wanted)) {
    throw new ExcelError("ItemAlreadyExists");
  }
  const formula = formulaOf(args[1], model);
  const comment = optionalTextAt(args, 2) ?? "";
  const info = { name, formula, comment, visible: true, ...(sheetId ? { sheetId } : {}) };
  model.grid.putName(info);
  return objectOf(model, info);
}

export const namedItemCollection: ClassTable<Selves["NamedItemCollection"]> = {
  items: ({ sheetId }, model) =>
    namesOf(sheetId, model).map((info) => model.make("NamedItem", { name: info.name, sheetId })),
  item: ({ sheetId }, key, model) => {
    const wanted = textOf(key).toLowerCase();
    const info = namesOf(sheetId, model).find((each) => each.name.toLowerCase() === wanted);
    return objectOf(model, info);
  },
  methods: { Add: add, AddFormulaLocal: add },
};

function typeOf(info: NameInfo, model: ExcelModel): string {
  if (areaOfFormula(info.formula, model)) return "Range";
  const body = info.formula.slice(1);
  if (body.startsWith('"')) return "String";
  if (/^(TRUE|FALSE)$/i.test(body)) return "Boolean";
  if (body !== "" && !Number.isNaN(Number(body))) return "Double";
  return body.startsWith("#") || body.includes("#REF!") ? "Error" : "Range";
}

function valueOf(info: NameInfo, model: ExcelModel): unknown {
  const body = info.formula.slice(1);
  switch (typeOf(info, model)) {
    case "String":
      return body.slice(1, -1).replaceAll('""', '"');
    case "Double":
      return Number(body);
    case "Boolean":
      return body.toUpperCase() === "TRUE";
    default:
      return body.replaceAll("$", "");
  }
}

function change(item: Item, part: Partial<NameInfo>, model: ExcelModel): void {
  model.grid.putName({ ...infoOf(item, model), ...part });
}

function rangeOf(item: Item, model: ExcelModel): HostObject | undefined {
  const area = areaOfFormula(infoOf(item, model).formula, model);
  return area && model.make("Range", { area });
}

export const namedItem: ClassTable<Item> = {
  identity: ({ name }) => ({ Name: name, _Id: name }),
  properties: {
    Name: { get: ({ name }) => name },
    Type: { get: (item, model) => typeOf(infoOf(item, model), model) },
    Value: { get: (item, model) => valueOf(infoOf(item, model), model) },
    Scope: { get: ({ sheetId }) => (sheetId === undefined ? "Workbook" : "Worksheet") },
    Formula: {
      get: (item, model) => infoOf(item, model).formula,
      set: (item, value, model) => {
        change(item, { formula: formulaOf(value, model) }, model);
      },
    },
    Comment: {
      get: (item, model) => infoOf(item, model).comment,
      set: (item, value, model) => {
        change(item, { comment: textOf(value) }, model);
      },
    },
    Visible: {
      get: (item, model) => infoOf(item, model).visible,
      set: (item, value, model) => {
        change(item, { visible: flagOf(value) }, model);
      },
    },
  },
  parts: {
    Worksheet: ({ sheetId }, model) => {
      if (sheetId === undefined) throw new ExcelError("ItemNotFound");
      return model.make("Worksheet", { sheetId });
    },
    WorksheetOrNullObject: ({ sheetId }, model) =>
      sheetId === undefined ? undefined : model.make("Worksheet", { sheetId }),
  },
  methods: {
    Delete: ({ name, sheetId }, _, model) => {
      model.grid.deleteName(name, sheetId);
    },
    GetRange: (item, _, model) => {
      const range = rangeOf(item, model);
      if (!range) throw new ExcelError("InvalidReference");
      return range;
    },
    GetRangeOrNullObject: (item, _, model) => rangeOf(item, model),
  },
};
