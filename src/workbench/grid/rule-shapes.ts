// What `RuleModel.type` and `RuleModel.rule` hold, after Excel's object model. The grid draws the kinds it can and keeps
// every rule whole, these or others.

/** Colours "#RRGGBB"; undefined leaves the cell's own look. */
export type RuleFormat = {
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly numberFormat?: string;
};

export type RuleOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqual"
  | "LessThanOrEqual";

/** Excel.ConditionalFormatColorCriterionType and its data bar sister. `formula` is a number or "=…" as text. */
export type RulePoint = {
  readonly type:
    "LowestValue" | "HighestValue" | "Number" | "Percent" | "Percentile" | "Formula" | "Automatic";
  readonly formula?: string;
};
export type ColorPoint = RulePoint & { readonly color: string };

type Common = { readonly priority?: number; readonly stopIfTrue?: boolean };

/** By `RuleModel.type` (Excel.ConditionalFormatType). Formulas start with "=" unless they are plain numbers or texts. */
export type ConditionalFormatRules = {
  readonly CellValue: Common & {
    readonly operator: RuleOperator;
    readonly formula1: string;
    readonly formula2?: string;
    readonly format: RuleFormat;
  };
  /** Relative to the area's top left cell. */
  readonly Custom: Common & { readonly formula: string; readonly format: RuleFormat };
  readonly ContainsText: Common & {
    readonly operator: "Contains" | "NotContains" | "BeginsWith" | "EndsWith";
    readonly text: string;
    readonly format: RuleFormat;
  };
  readonly TopBottom: Common & {
    readonly kind: "TopItems" | "TopPercent" | "BottomItems" | "BottomPercent";
    readonly rank: number;
    readonly format: RuleFormat;
  };
  /** Excel.ConditionalFormatPresetCriterion, such as "DuplicateValues", "AboveAverage", "Blanks". */
  readonly PresetCriteria: Common & { readonly criterion: string; readonly format: RuleFormat };
  readonly ColorScale: Common & {
    readonly minimum: ColorPoint;
    readonly midpoint?: ColorPoint;
    readonly maximum: ColorPoint;
  };
  readonly DataBar: Common & {
    readonly lower: RulePoint;
    readonly upper: RulePoint;
    readonly positiveColor: string;
    readonly negativeColor?: string;
    readonly isGradient: boolean;
    readonly showDataBarOnly: boolean;
  };
  readonly IconSet: Common & {
    /** Excel.IconSet, such as "ThreeTrafficLights1". */
    readonly style: string;
    readonly criteria: readonly (RulePoint & { readonly operator: RuleOperator })[];
    readonly reverseOrder: boolean;
    readonly showIconOnly: boolean;
  };
};

type Alerts = {
  readonly ignoreBlanks?: boolean;
  readonly errorAlert?: {
    readonly style: "Stop" | "Warning" | "Information";
    readonly title: string;
    readonly message: string;
    readonly show: boolean;
  };
  readonly prompt?: { readonly title: string; readonly message: string; readonly show: boolean };
};
type Comparison = Alerts & {
  readonly operator: RuleOperator;
  readonly formula1: string;
  readonly formula2?: string;
};

/** By `RuleModel.type` (Excel.DataValidationType). */
export type ValidationRules = {
  /** `source`: "甲,乙,丙" or "=$A$1:$A$9" or "=某名称". */
  readonly List: Alerts & { readonly source: string; readonly inCellDropDown: boolean };
  readonly WholeNumber: Comparison;
  readonly Decimal: Comparison;
  readonly Date: Comparison;
  readonly Time: Comparison;
  readonly TextLength: Comparison;
  readonly Custom: Alerts & { readonly formula: string };
};
