// Settings and custom XML parts: what an add-in leaves in the workbook.
import { textAt, textOf } from "../arguments";
import { ExcelError } from "../excel-error";
import type { ClassTable } from "../class-table";
import type { HostObject } from "../host-object";
import type { ExcelModel } from "../model";
import { rootNamespace } from "../xml-namespace";
import type { Selves } from "./selves";

const settingsOf = (model: ExcelModel) => model.state.read().settings;

function putSetting(key: string, value: unknown, model: ExcelModel): void {
  model.state.change((state) => {
    state.settings[key] = value;
  });
}

export const settingCollection: ClassTable<Selves["SettingCollection"]> = {
  items: (_, model) => Object.keys(settingsOf(model)).map((key) => model.make("Setting", { key })),
  item: (_, wanted, model) => {
    const key = textOf(wanted);
    return Object.hasOwn(settingsOf(model), key) ? model.make("Setting", { key }) : undefined;
  },
  methods: {
    Add: (_, args, model) => {
      const key = textAt(args, 0);
      putSetting(key, args[1], model);
      return model.make("Setting", { key });
    },
  },
};

export const setting: ClassTable<Selves["Setting"]> = {
  identity: ({ key }) => ({ Key: key, _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ key }, model) => settingsOf(model)[key],
      set: ({ key }, value, model) => {
        putSetting(key, value, model);
      },
    },
  },
  methods: {
    Delete: ({ key }, _, model) => {
      model.state.change((state) => {
        Reflect.deleteProperty(state.settings, key);
      });
    },
  },
};

const partsOf = (model: ExcelModel) => model.state.read().customXmlParts;

function partsIn(namespace: string, model: ExcelModel) {
  return partsOf(model).filter((part) => rootNamespace(part.xml) === namespace);
}

const partObject = (model: ExcelModel, part: { id: string } | undefined): HostObject | undefined =>
  part && model.make("CustomXmlPart", { id: part.id });

function checkedXml(xml: string): string {
  if (rootNamespace(xml) === undefined) {
    throw new ExcelError("InvalidArgument", "The XML is not well formed or has no root element.");
  }
  return xml;
}

export const customXmlPartCollection: ClassTable<Selves["CustomXmlPartCollection"]> = {
  items: (_, model) => partsOf(model).map(({ id }) => model.make("CustomXmlPart", { id })),
  item: (_, key, model) =>
    partObject(
      model,
      partsOf(model).find((part) => part.id === key),
    ),
  methods: {
    Add: (_, args, model) => {
      const xml = checkedXml(textAt(args, 0));
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      model.state.change((state) => {
        state.customXmlParts.push({ id, xml });
      });
      return model.make("CustomXmlPart", { id });
    },
    GetByNamespace: (_, args, model) =>
      model.make("CustomXmlPartScopedCollection", { namespace: textAt(args, 0) }),
  },
};

function onlyPart(namespace: string, model: ExcelModel): HostObject | undefined {
  const parts = partsIn(namespace, model);
  return parts.length === 1 ? partObject(model, parts[0]) : undefined;
}

export const customXmlPartScopedCollection: ClassTable<Selves["CustomXmlPartScopedCollection"]> = {
  items: ({ namespace }, model) =>
    partsIn(namespace, model).map(({ id }) => model.make("CustomXmlPart", { id })),
  item: ({ namespace }, key, model) =>
    partObject(
      model,
      partsIn(namespace, model).find((part) => part.id === key),
    ),
  methods: {
    GetOnlyItem: ({ namespace }, _, model) => {
      const only = onlyPart(namespace, model);
      if (!only) throw new ExcelError("GeneralException");
      return only;
    },
    GetOnlyItemOrNullObject: ({ namespace }, _, model) => onlyPart(namespace, model),
  },
};

function xmlOf(id: string, model: ExcelModel): string {
  const part = partsOf(model).find((each) => each.id === id);
  if (!part) throw new ExcelError("ItemNotFound");
  return part.xml;
}

export const customXmlPart: ClassTable<Selves["CustomXmlPart"]> = {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: ({ id }, model) => rootNamespace(xmlOf(id, model)) },
  },
  methods: {
    GetXml: ({ id }, _, model) => xmlOf(id, model),
    SetXml: ({ id }, args, model) => {
      const xml = checkedXml(textAt(args, 0));
      model.state.change((state) => {
        const part = state.customXmlParts.find((each) => each.id === id);
        if (part) part.xml = xml;
      });
    },
    Delete: ({ id }, _, model) => {
      model.state.change((state) => {
        state.customXmlParts = state.customXmlParts.filter((part) => part.id !== id);
      });
    },
  },
};
