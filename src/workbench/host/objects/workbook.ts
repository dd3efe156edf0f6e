// Workbook and what belongs to the whole of it: application, properties, runtime.
import { choiceOf, flagOf, numberOf, optionalTextAt, textAt, textOf } from "../arguments";
import { ExcelError } from "../excel-error";
import type { ClassTable } from "../class-table";
import type { ExcelModel } from "../model";
import type { Selves } from "./selves";

function selectedArea(model: ExcelModel) {
  const areas = model.grid.selection();
  const first = areas[0];
  if (!first) throw new ExcelError("InvalidSelection");
  if (areas.length > 1) {
    throw new ExcelError("InvalidSelection", "The selection is made of several ranges.");
  }
  return first;
}

function fileName(url: string): string {
  return decodeURIComponent(url.slice(url.lastIndexOf("/") + 1));
}

export const workbook: ClassTable<Selves["Workbook"]> = {
  properties: {
    Name: { get: (_, model) => fileName(model.documentUrl) },
    ReadOnly: { get: () => false },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => true },
    CalculationEngineVersion: { get: () => 191029 },
  },
  parts: {
    Application: (_, model) => model.make("Application", null),
    Worksheets: (_, model) => model.make("WorksheetCollection", null),
    Tables: (_, model) => model.make("TableCollection", { sheetId: undefined }),
    Names: (_, model) => model.make("NamedItemCollection", { sheetId: undefined }),
    Comments: (_, model) => model.make("CommentCollection", { sheetId: undefined }),
    Settings: (_, model) => model.make("SettingCollection", null),
    CustomXmlParts: (_, model) => model.make("CustomXmlPartCollection", null),
    Properties: (_, model) => model.make("DocumentProperties", null),
    Protection: (_, model) => model.make("WorkbookProtection", null),
    _Runtime: (_, model) => model.make("Runtime", null),
    CustomFunctions: (_, model) => model.make("CustomFunctions", null),
  },
  methods: {
    GetActiveCell: (_, __, model) => {
      const [first] = model.grid.selection();
      if (!first) throw new ExcelError("InvalidSelection");
      return model.make("Range", { area: { ...first, rowCount: 1, columnCount: 1 } });
    },
    GetSelectedRange: (_, __, model) => model.make("Range", { area: selectedArea(model) }),
    GetSelectedRanges: (_, __, model) => {
      const areas = model.grid.selection();
      if (areas.length === 0) throw new ExcelError("InvalidSelection");
      return model.make("RangeAreas", { areas });
    },
    GetIsActiveCollabSession: () => false,
    _RemoveReference: (_, args, model) => {
      model.references.release(textAt(args, 0));
    },
    _RemoveAllReferences: (_, __, model) => {
      model.references.releaseAll();
    },
    _GetReferenceCount: (_, __, model) => model.references.count(),
    _GetRangeForEventByReferenceId: (_, args, model) => model.references.find(textAt(args, 0)),
    _GetRangeOrNullObjectForEventByReferenceId: (_, args, model) =>
      model.references.find(textAt(args, 0)),
    _SetOsfControlContainerReadyForCustomFunctions: (_, __, model) => {
      model.functions.ready();
    },
  },
};

const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

export const application: ClassTable<Selves["Application"]> = {
  properties: {
    CalculationMode: {
      get: (_, model) => model.state.read().calculationMode,
      set: (_, value, model) => {
        const mode = choiceOf(value, CALCULATION_MODES);
        model.state.change((state) => {
          state.calculationMode = mode;
        });
      },
    },
    CalculationEngineVersion: { get: () => 191029 },
    CalculationState: { get: () => "Done" },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  parts: {
    CultureInfo: (_, model) => model.make("CultureInfo", null),
    IterativeCalculation: (_, model) => model.make("IterativeCalculation", null),
  },
  methods: {
    Calculate: (_, args, model) => {
      const type = choiceOf(args[0], ["Recalculate", "Full", "FullRebuild"]);
      model.grid.recalculate(type !== "Recalculate");
      model.session.isDirty = true;
    },
    // Nothing is calculated or drawn before the batch ends, so there is nothing to hold back.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

/** The grid never iterates: a circular formula is an error, as with Excel's own default. */
export const iterativeCalculation: ClassTable<Selves["IterativeCalculation"]> = {
  properties: {
    Enabled: { get: () => false },
    MaxIteration: { get: () => 100 },
    MaxChange: { get: () => 0.001 },
  },
};

export const cultureInfo: ClassTable<Selves["CultureInfo"]> = {
  properties: { Name: { get: (_, model) => model.locale().name } },
  parts: {
    DatetimeFormat: (_, model) => model.make("DatetimeFormatInfo", null),
    NumberFormat: (_, model) => model.make("NumberFormatInfo", null),
  },
};

export const numberFormatInfo: ClassTable<Selves["NumberFormatInfo"]> = {
  properties: {
    NumberDecimalSeparator: { get: () => "." },
    NumberGroupSeparator: { get: () => "," },
  },
};

export const datetimeFormatInfo: ClassTable<Selves["DatetimeFormatInfo"]> = {
  properties: {
    DateSeparator: { get: () => "/" },
    TimeSeparator: { get: () => ":" },
    ShortDatePattern: { get: (_, model) => model.locale().shortDate },
    LongDatePattern: { get: (_, model) => model.locale().longDate },
    LongTimePattern: { get: () => "h:mm:ss" },
  },
};

export const runtime: ClassTable<Selves["Runtime"]> = {
  properties: {
    EnableEvents: {
      get: (_, model) => model.session.enableEvents,
      set: (_, value, model) => {
        model.session.enableEvents = flagOf(value);
      },
    },
  },
};

type TextProperty = Exclude<keyof ReturnType<ExcelModel["state"]["read"]>["properties"], "custom">;

function textProperty(key: TextProperty) {
  return {
    get: (_: unknown, model: ExcelModel) => model.state.read().properties[key],
    set: (_: unknown, value: unknown, model: ExcelModel) => {
      const text = textOf(value);
      model.state.change((state) => {
        state.properties[key] = text;
      });
    },
  };
}

export const documentProperties: ClassTable<Selves["DocumentProperties"]> = {
  properties: {
    Title: textProperty("title"),
    Subject: textProperty("subject"),
    Author: textProperty("author"),
    Keywords: textProperty("keywords"),
    Comments: textProperty("comments"),
    Category: textProperty("category"),
    Manager: textProperty("manager"),
    Company: textProperty("company"),
  },
  parts: { Custom: (_, model) => model.make("CustomPropertyCollection", null) },
};

type Custom = Readonly<Record<string, string | number | boolean>>;
const customOf = (model: ExcelModel): Custom => model.state.read().properties.custom;

function customValue(value: unknown): string | number | boolean {
  if (typeof value === "string" || typeof value === "boolean") return value;
  return numberOf(value);
}

function putCustom(key: string, value: unknown, model: ExcelModel): void {
  const checked = customValue(value);
  model.state.change((state) => {
    state.properties.custom[key] = checked;
  });
}

/** Keys of custom properties do not care for case. */
function customKey(key: unknown, model: ExcelModel): string | undefined {
  const wanted = textOf(key).toLowerCase();
  return Object.keys(customOf(model)).find((each) => each.toLowerCase() === wanted);
}

export const customPropertyCollection: ClassTable<Selves["CustomPropertyCollection"]> = {
  items: (_, model) =>
    Object.keys(customOf(model)).map((key) => model.make("CustomProperty", { key })),
  item: (_, wanted, model) => {
    const key = customKey(wanted, model);
    return key === undefined ? undefined : model.make("CustomProperty", { key });
  },
  methods: {
    Add: (_, args, model) => {
      const key = customKey(args[0], model) ?? textAt(args, 0);
      putCustom(key, args[1], model);
      return model.make("CustomProperty", { key });
    },
    DeleteAll: (_, __, model) => {
      model.state.change((state) => {
        state.properties.custom = {};
      });
    },
  },
};

export const customProperty: ClassTable<Selves["CustomProperty"]> = {
  identity: ({ key }) => ({ Key: key, _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ key }, model) => customOf(model)[key],
      set: ({ key }, value, model) => {
        putCustom(key, value, model);
      },
    },
    Type: {
      get: ({ key }, model) => {
        const value = customOf(model)[key];
        if (typeof value === "boolean") return "Boolean";
        if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
        return "String";
      },
    },
  },
  methods: {
    Delete: ({ key }, _, model) => {
      model.state.change((state) => {
        Reflect.deleteProperty(state.properties.custom, key);
      });
    },
  },
};

export const workbookProtection: ClassTable<Selves["WorkbookProtection"]> = {
  properties: {
    Protected: { get: (_, model) => model.state.read().structureLock !== undefined },
  },
  methods: {
    Protect: (_, args, model) => {
      if (model.state.read().structureLock) throw new ExcelError("InvalidOperation");
      const password = optionalTextAt(args, 0) ?? "";
      model.state.change((state) => {
        state.structureLock = { password };
      });
    },
    Unprotect: (_, args, model) => {
      const password = model.state.read().structureLock?.password ?? "";
      if (password !== "" && optionalTextAt(args, 0) !== password)
        throw new ExcelError("AccessDenied", "The password is incorrect.");
      model.state.change((state) => {
        delete state.structureLock;
      });
    },
  },
};

export const customFunctions: ClassTable<Selves["CustomFunctions"]> = {
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (_, __, model) => {
      model.functions.ready();
    },
    SetInvocationArrayResults: (_, args, model) => {
      model.functions.answer(args[0] as readonly unknown[]);
    },
    SetInvocationResults: (_, args, model) => {
      model.functions.answer(args[0] as readonly unknown[]);
    },
    _GetEnabledFeatures: () => [],
  },
};

export const addinInternalService: ClassTable<Selves["AddinInternalService"]> = {
  methods: { NotifyActionHandlerReady: () => undefined, notifyActionHandlerReady: () => undefined },
};

/** Office.addin.showAsTaskpane and hide. */
export const appRuntimeService: ClassTable<Selves["AppRuntimeService"]> = {
  methods: {
    SetAppRuntimeState: (_, args, model) => {
      model.showPane(textAt(args, 0) === "Visible");
    },
    GetAppRuntimeState: () => "Visible",
  },
};

/** Office.addin.setStartupBehavior: kept with the workbook's settings, where Excel keeps it too. */
const STARTUP_SETTING = "Office.AutoShowTaskpaneWithDocument";
export const appRuntimePersistenceService: ClassTable<Selves["AppRuntimePersistenceService"]> = {
  methods: {
    SetAppRuntimeStartState: (_, args, model) => {
      const state = textAt(args, 0);
      model.state.change((data) => {
        data.settings[STARTUP_SETTING] = state !== "Inactive";
      });
    },
    GetAppRuntimeStartState: (_, __, model) =>
      model.state.read().settings[STARTUP_SETTING] === true ? "Background" : "Inactive",
  },
};
