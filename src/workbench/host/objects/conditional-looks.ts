// What a conditional format shows: number format, font and fill.
import { camelRecordOf, choiceOf, colorOf, flagOf, textOf } from "../arguments";
import type { ClassTable, PropertyRule } from "../class-table";
import type { ExcelModel } from "../model";
import { changeRule, ruleModel } from "./conditional-formats";
import type { Fields, Rule } from "./conditional-formats";

function formatOf(self: Rule, model: ExcelModel): Fields {
  return camelRecordOf(ruleModel(self, model).rule["format"] ?? {});
}

function formatProperty(key: string, parse: (value: unknown) => unknown): PropertyRule<Rule> {
  return {
    get: (self, model) => formatOf(self, model)[key] ?? null,
    set: (self, value, model) => {
      changeRule(self, { format: { ...formatOf(self, model), [key]: parse(value) } }, model);
    },
  };
}

function withoutFormat(self: Rule, keys: readonly string[], model: ExcelModel): void {
  const kept = Object.entries(formatOf(self, model)).filter(([key]) => !keys.includes(key));
  changeRule(self, { format: Object.fromEntries(kept) }, model);
}

export const conditionalRangeFormat: ClassTable<Rule> = {
  properties: { NumberFormat: formatProperty("numberFormat", textOf) },
  parts: {
    Fill: (self, model) => model.make("ConditionalRangeFill", self),
    Font: (self, model) => model.make("ConditionalRangeFont", self),
  },
};

const FONT_KEYS = ["fontColor", "bold", "italic", "underline", "strikethrough"];

export const conditionalRangeFont: ClassTable<Rule> = {
  properties: {
    Color: formatProperty("fontColor", colorOf),
    Bold: formatProperty("bold", flagOf),
    Italic: formatProperty("italic", flagOf),
    Strikethrough: formatProperty("strikethrough", flagOf),
    Underline: {
      get: (self, model) => (formatOf(self, model)["underline"] === true ? "Single" : "None"),
      set: (self, value, model) => {
        const underline = choiceOf(value, ["None", "Single", "Double"]) !== "None";
        changeRule(self, { format: { ...formatOf(self, model), underline } }, model);
      },
    },
  },
  methods: {
    Clear: (self, _, model) => {
      withoutFormat(self, FONT_KEYS, model);
    },
  },
};

export const conditionalRangeFill: ClassTable<Rule> = {
  properties: { Color: formatProperty("fillColor", colorOf) },
  methods: {
    Clear: (self, _, model) => {
      withoutFormat(self, ["fillColor"], model);
    },
  },
};
