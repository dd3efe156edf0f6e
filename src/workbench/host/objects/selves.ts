// What each Excel class stands for. Objects hold ids, never copies, so that they see the workbook as it is.
import type { Area } from "../../grid/grid";

/** Held by reference: a tracked range moves with inserted rows. */
interface RangeSelf {
  area: Area;
}
interface RangeAreasSelf {
  areas: readonly Area[];
}
interface SheetSelf {
  readonly sheetId: string;
}
/** undefined: the whole workbook. */
interface ScopeSelf {
  readonly sheetId: string | undefined;
}
interface TableSelf {
  readonly tableId: string;
}
interface ChartSelf {
  readonly chartId: string;
}
interface RuleSelf {
  readonly ruleId: string;
}
/** The only one of its kind. */
type Single = null;

export interface Selves {
  readonly Workbook: Single;
  readonly Application: Single;
  readonly IterativeCalculation: Single;
  readonly CultureInfo: Single;
  readonly NumberFormatInfo: Single;
  readonly DatetimeFormatInfo: Single;
  readonly Runtime: Single;
  readonly DocumentProperties: Single;
  readonly CustomPropertyCollection: Single;
  readonly CustomProperty: { readonly key: string };
  readonly WorkbookProtection: Single;
  readonly SettingCollection: Single;
  readonly Setting: { readonly key: string };
  readonly CustomXmlPartCollection: Single;
  readonly CustomXmlPartScopedCollection: { readonly namespace: string };
  readonly CustomXmlPart: { readonly id: string };
  readonly CustomFunctions: Single;
  readonly AppRuntimeService: Single;
  readonly AppRuntimePersistenceService: Single;
  readonly AddinInternalService: Single;

  readonly WorksheetCollection: Single;
  readonly Worksheet: SheetSelf;
  readonly WorksheetProtection: SheetSelf;
  readonly WorksheetFreezePanes: SheetSelf;
  readonly WorksheetCustomPropertyCollection: SheetSelf;
  readonly WorksheetCustomProperty: { readonly sheetId: string; readonly key: string };
  readonly PageLayout: SheetSelf;
  readonly HeaderFooterGroup: SheetSelf;
  readonly HeaderFooter: {
    readonly sheetId: string;
    readonly page: "defaultForAllPages" | "firstPage" | "oddPages" | "evenPages";
  };
  readonly AutoFilter: { readonly sheetId: string } | { readonly tableId: string };

  readonly Range: RangeSelf;
  readonly RangeAreas: RangeAreasSelf;
  readonly RangeCollection: RangeAreasSelf;
  readonly RangeView: { readonly area: Area; readonly rows: readonly number[] };
  readonly RangeViewCollection: { readonly area: Area; readonly rows: readonly number[] };
  readonly RangeFormat: RangeAreasSelf;
  readonly RangeFill: RangeAreasSelf;
  readonly RangeFont: RangeAreasSelf;
  readonly RangeBorderCollection: RangeAreasSelf;
  readonly RangeBorder: { readonly areas: readonly Area[]; readonly side: string };
  readonly FormatProtection: RangeAreasSelf;
  readonly RangeSort: RangeSelf;
  readonly DataValidation: RangeAreasSelf;
  readonly ConditionalFormatCollection: RangeAreasSelf;
  readonly ConditionalFormat: RuleSelf;
  readonly CellValueConditionalFormat: RuleSelf;
  readonly CustomConditionalFormat: RuleSelf;
  readonly PresetCriteriaConditionalFormat: RuleSelf;
  readonly ConditionalFormatRule: RuleSelf;
  readonly ColorScaleConditionalFormat: RuleSelf;
  readonly DataBarConditionalFormat: RuleSelf;
  readonly ConditionalDataBarPositiveFormat: RuleSelf;
  readonly ConditionalDataBarNegativeFormat: RuleSelf;
  readonly TextConditionalFormat: RuleSelf;
  readonly ConditionalRangeFormat: RuleSelf;
  readonly ConditionalRangeFont: RuleSelf;
  readonly ConditionalRangeFill: RuleSelf;

  readonly TableCollection: ScopeSelf;
  readonly TableScopedCollection: RangeAreasSelf;
  readonly Table: TableSelf;
  readonly TableColumnCollection: TableSelf;
  readonly TableColumn: { readonly tableId: string; readonly index: number };
  readonly TableRowCollection: TableSelf;
  readonly TableRow: { readonly tableId: string; readonly index: number };
  readonly TableSort: TableSelf;
  readonly Filter: { readonly tableId: string; readonly index: number };

  readonly NamedItemCollection: ScopeSelf;
  readonly NamedItem: { readonly name: string; readonly sheetId: string | undefined };

  readonly ChartCollection: SheetSelf;
  readonly Chart: ChartSelf;
  readonly ChartTitle: ChartSelf;
  readonly ChartLegend: ChartSelf;
  readonly ChartAxes: ChartSelf;
  readonly ChartAxis: { readonly chartId: string; readonly kind: "category" | "value" | "second" };
  readonly ChartAxisTitle: { readonly chartId: string; readonly kind: "category" | "value" };
  readonly ChartSeriesCollection: ChartSelf;
  readonly ChartSeries: { readonly chartId: string; readonly index: number };
  readonly ChartSeriesFormat: { readonly chartId: string; readonly index: number };
  readonly ChartFill: { readonly chartId: string; readonly index: number };

  readonly ShapeCollection: SheetSelf;
  readonly Shape: { readonly imageId: string };
  readonly Image: { readonly imageId: string };

  readonly CommentCollection: ScopeSelf;
  readonly Comment: { readonly commentId: string };
  readonly CommentReplyCollection: { readonly commentId: string };
  readonly CommentReply: { readonly commentId: string; readonly replyId: string };
}
