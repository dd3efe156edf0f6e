// Frozen panes and custom properties of a worksheet.
import { entireSheet } from "../areas";
import { areaOf, integerAt, textAt, textOf } from "../arguments";
import type { ClassTable } from "../class-table";
import type { HostObject } from "../host-object";
import type { ExcelModel } from "../model";
import type { Selves } from "./selves";

export const worksheetFreezePanes: ClassTable<Selves["WorksheetFreezePanes"]> = {
  methods: {
    FreezeAt: ({ sheetId }, args, model) => {
      const area = areaOf(args[0], model, sheetId);
      model.grid.freeze(sheetId, area.row + area.rowCount, area.column + area.columnCount);
    },
    FreezeRows: ({ sheetId }, args, model) => {
      model.grid.freeze(sheetId, integerAt(args, 0, 0), 0);
    },
    FreezeColumns: ({ sheetId }, args, model) => {
      model.grid.freeze(sheetId, 0, integerAt(args, 0, 0));
    },
    Unfreeze: ({ sheetId }, _, model) => {
      model.grid.freeze(sheetId, 0, 0);
    },
    GetLocation: ({ sheetId }, _, model) => frozenRange(sheetId, model),
    GetLocationOrNullObject: ({ sheetId }, _, model) => frozenRange(sheetId, model),
  },
};

function frozenRange(sheetId: string, model: ExcelModel): HostObject | undefined {
  const { rows, columns } = model.grid.frozen(sheetId);
  if (rows === 0 && columns === 0) return undefined;
  const whole = entireSheet(sheetId);
  const area = {
    ...whole,
    rowCount: rows || whole.rowCount,
    columnCount: columns || whole.columnCount,
  };
  return model.make("Range", { area });
}

function customProperties(sheetId: string, model: ExcelModel): Readonly<Record<string, string>> {
  return model.state.read().sheets[sheetId]?.customProperties ?? {};
}

/** Keys do not care for case. */
function propertyKey(sheetId: string, key: unknown, model: ExcelModel): string | undefined {
  const wanted = textOf(key).toLowerCase();
  const keys = Object.keys(customProperties(sheetId, model));
  return keys.find((each) => each.toLowerCase() === wanted);
}

function putProperty(at: { sheetId: string; key: string }, value: string, model: ExcelModel): void {
  model.state.change((state) => {
    const sheet = (state.sheets[at.sheetId] ??= {});
    sheet.customProperties = { ...sheet.customProperties, [at.key]: value };
  });
}

export const worksheetCustomPropertyCollection: ClassTable<
  Selves["WorksheetCustomPropertyCollection"]
> = {
  items: ({ sheetId }, model) =>
    Object.keys(customProperties(sheetId, model)).map((key) =>
      model.make("WorksheetCustomProperty", { sheetId, key }),
    ),
  item: ({ sheetId }, wanted, model) => {
    const key = propertyKey(sheetId, wanted, model);
    return key === undefined ? undefined : model.make("WorksheetCustomProperty", { sheetId, key });
  },
  methods: {
    Add: ({ sheetId }, args, model) => {
      const key = propertyKey(sheetId, args[0], model) ?? textAt(args, 0);
      putProperty({ sheetId, key }, textAt(args, 1), model);
      return model.make("WorksheetCustomProperty", { sheetId, key });
    },
  },
};

export const worksheetCustomProperty: ClassTable<Selves["WorksheetCustomProperty"]> = {
  identity: ({ key }) => ({ Key: key, _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ sheetId, key }, model) => customProperties(sheetId, model)[key],
      set: (at, value, model) => {
        putProperty(at, textOf(value), model);
      },
    },
  },
  methods: {
    Delete: ({ sheetId, key }, _, model) => {
      model.state.change((state) => {
        const properties = state.sheets[sheetId]?.customProperties;
        if (properties) Reflect.deleteProperty(properties, key);
      });
    },
  },
};
