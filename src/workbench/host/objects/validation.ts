// Data validation of cells. The grid keeps rules in the shapes of rule-shapes.ts.
import type { Area, RuleModel } from "../../grid/grid";
import { areaOf, camelRecordOf, choiceOf, flagAt, flagOf, textOf } from "../arguments";
import { absoluteFormula, around, intersection } from "../areas";
import { ExcelError } from "../excel-error";
import { isHostObject } from "../bound-object";
import type { ClassTable } from "../class-table";
import type { ExcelModel } from "../model";
import type { Selves } from "./selves";

type Validated = Selves["DataValidation"];
type Fields = Readonly<Record<string, unknown>>;

function firstOf({ areas }: Validated): Area {
  const [first] = areas;
  if (!first) throw new ExcelError("InvalidReference");
  return first;
}

function touching(self: Validated, model: ExcelModel): readonly RuleModel[] {
  return model.grid
    .validations(firstOf(self).sheetId)
    .filter((rule) => self.areas.some((area) => intersection(rule.area, area)));
}

/** The rule that all cells share; undefined when there is none or they differ. */
function sharedRule(self: Validated, model: ExcelModel): RuleModel | undefined {
  const [rule, other] = touching(self, model);
  return other ? undefined : rule;
}

const COMPARED = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
} as const;
const TIMED = { date: "Date", time: "Time" } as const;

/** API shape ({ list: {…} }) to the grid's ({ type, rule }). */
function shaped(value: unknown, model: ExcelModel): { type: string; rule: Fields } {
  const given = camelRecordOf(value);
  const [name, body] =
    Object.entries(given).find(([, each]) => each !== undefined && each !== null) ?? [];
  if (name === undefined) throw new ExcelError("InvalidArgument");
  const fields = camelRecordOf(body);
  if (name === "list") {
    return {
      type: "List",
      rule: {
        source: listSource(fields["source"], model),
        inCellDropDown: flagAt([fields["inCellDropDown"]], 0, true),
      },
    };
  }
  if (name === "custom") return { type: "Custom", rule: { formula: textOf(fields["formula"]) } };
  const type = { ...COMPARED, ...TIMED }[name as keyof typeof COMPARED | keyof typeof TIMED] as
    string | undefined;
  if (type === undefined) throw new ExcelError("InvalidArgument");
  const { formula1, formula2, operator } = fields;
  return {
    type,
    rule: {
      operator: textOf(operator),
      formula1: formulaText(formula1, model),
      ...(formula2 === undefined || formula2 === null
        ? {}
        : { formula2: formulaText(formula2, model) }),
    },
  };
}

/** Excel refuses longer lists, and calls a file that holds one damaged. */
const LONGEST_LIST = 255;

function listSource(source: unknown, model: ExcelModel): string {
  if (!isHostObject(source)) {
    const text = textOf(source);
    if (!text.startsWith("=") && text.length > LONGEST_LIST)
      throw new ExcelError("InvalidArgument");
    return text;
  }
  const area = areaOf(source, model);
  return absoluteFormula(area, model.sheet(area.sheetId).name);
}

function formulaText(value: unknown, model: ExcelModel): string {
  if (isHostObject(value)) return listSource(value, model);
  return typeof value === "number" ? String(value) : textOf(value);
}

/** Kept with a rule, but properties of their own to the add-in. */
const ALERTS = new Set(["ignoreBlanks", "errorAlert", "prompt"]);

/** The grid's shape back to the API's. */
function apiRule(rule: RuleModel | undefined): Fields {
  if (!rule) return {};
  const name = rule.type.charAt(0).toLowerCase() + rule.type.slice(1);
  const fields = Object.entries(rule.rule).filter(([key]) => !ALERTS.has(key));
  return { [name]: Object.fromEntries(fields) };
}

/** Cells have one rule: a new one takes the place of those it covers, which stay on the cells around it. */
function put(self: Validated, type: string, rule: Fields, model: ExcelModel): void {
  for (const area of self.areas) {
    model.assertWritable(area);
    for (const before of model.grid.validations(area.sheetId)) {
      const covered = intersection(before.area, area);
      if (!covered) continue;
      model.grid.deleteValidation(before.id);
      for (const rest of around(before.area, covered))
        model.grid.putValidation({ ...before, id: model.newId(), area: rest });
    }
    model.grid.putValidation({ id: model.newId(), sheetId: area.sheetId, area, type, rule });
  }
}

function alertProperty(key: "ignoreBlanks" | "errorAlert" | "prompt", absent: unknown) {
  return {
    get: (self: Validated, model: ExcelModel) => sharedRule(self, model)?.rule[key] ?? absent,
    set: (self: Validated, value: unknown, model: ExcelModel) => {
      const rule = sharedRule(self, model);
      if (!rule) throw new ExcelError("InvalidOperation", "Set dataValidation.rule first.");
      const checked = key === "ignoreBlanks" ? flagOf(value) : alertOf(key, value);
      put(self, rule.type, { ...rule.rule, [key]: checked }, model);
    },
  };
}

function alertOf(key: "errorAlert" | "prompt", value: unknown): Fields {
  const { title, message, style, showAlert, showPrompt } = camelRecordOf(value);
  const texts = { title: textOf(title ?? ""), message: textOf(message ?? "") };
  if (key === "prompt") return { ...texts, show: flagAt([showPrompt], 0, true) };
  const kind = choiceOf(style ?? "Stop", ["Stop", "Warning", "Information"]);
  return { ...texts, style: kind, show: flagAt([showAlert], 0, true) };
}

function apiAlert(value: unknown, shown: "showAlert" | "showPrompt"): Fields | null {
  if (value === null || value === undefined) return null;
  const { show, ...rest } = camelRecordOf(value);
  return { ...rest, [shown]: show };
}

const errorAlert = alertProperty("errorAlert", null);
const prompt = alertProperty("prompt", null);

export const dataValidation: ClassTable<Validated> = {
  properties: {
    Type: {
      get: (self, model) => {
        const rules = touching(self, model);
        if (rules.length > 1) return "Inconsistent";
        return rules[0]?.type ?? "None";
      },
    },
    Rule: {
      get: (self, model) => apiRule(sharedRule(self, model)),
      set: (self, value, model) => {
        const { type, rule } = shaped(value, model);
        put(self, type, rule, model);
      },
    },
    IgnoreBlanks: alertProperty("ignoreBlanks", true),
    ErrorAlert: {
      get: (self, model) => apiAlert(errorAlert.get(self, model), "showAlert"),
      set: errorAlert.set,
    },
    Prompt: {
      get: (self, model) => apiAlert(prompt.get(self, model), "showPrompt"),
      set: prompt.set,
    },
  },
  methods: {
    Clear: (self, _, model) => {
      for (const area of self.areas) model.assertWritable(area);
      for (const rule of touching(self, model)) model.grid.deleteValidation(rule.id);
    },
  },
};
