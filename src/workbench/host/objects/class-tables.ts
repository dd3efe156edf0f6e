// All classes the workbench implements, by the names of the Excel API.
import type { ClassTables } from "../class-table";
import * as comments from "./comments";
import * as chartParts from "./chart-parts";
import * as charts from "./charts";
import * as names from "./names";
import * as pages from "./page-layout";
import * as protection from "./protection";
import * as areas from "./range-areas";
import * as formats from "./range-formats";
import { range, rangeSort } from "./ranges";
import * as formatLooks from "./conditional-looks";
import * as formatRules from "./conditional-rules";
import * as conditional from "./conditional-formats";
import * as pictures from "./pictures";
import * as stored from "./stored-parts";
import * as tableParts from "./table-parts";
import * as tables from "./tables";
import { dataValidation } from "./validation";
import * as book from "./workbook";
import * as sheetParts from "./worksheet-parts";
import * as sheets from "./worksheets";

export const CLASS_TABLES: ClassTables = {
  Workbook: book.workbook,
  Application: book.application,
  IterativeCalculation: book.iterativeCalculation,
  CultureInfo: book.cultureInfo,
  NumberFormatInfo: book.numberFormatInfo,
  DatetimeFormatInfo: book.datetimeFormatInfo,
  Runtime: book.runtime,
  DocumentProperties: book.documentProperties,
  CustomPropertyCollection: book.customPropertyCollection,
  CustomProperty: book.customProperty,
  WorkbookProtection: book.workbookProtection,
  SettingCollection: stored.settingCollection,
  Setting: stored.setting,
  CustomXmlPartCollection: stored.customXmlPartCollection,
  CustomXmlPartScopedCollection: stored.customXmlPartScopedCollection,
  CustomXmlPart: stored.customXmlPart,
  CustomFunctions: book.customFunctions,
  AppRuntimeService: book.appRuntimeService,
  AppRuntimePersistenceService: book.appRuntimePersistenceService,
  AddinInternalService: book.addinInternalService,

  WorksheetCollection: sheets.worksheetCollection,
  Worksheet: sheets.worksheet,
  WorksheetProtection: protection.worksheetProtection,
  WorksheetFreezePanes: sheetParts.worksheetFreezePanes,
  WorksheetCustomPropertyCollection: sheetParts.worksheetCustomPropertyCollection,
  WorksheetCustomProperty: sheetParts.worksheetCustomProperty,
  PageLayout: pages.pageLayout,
  HeaderFooterGroup: pages.headerFooterGroup,
  HeaderFooter: pages.headerFooter,
  AutoFilter: tableParts.autoFilter,

  Range: range,
  RangeAreas: areas.rangeAreas,
  RangeCollection: areas.rangeCollection,
  RangeView: areas.rangeView,
  RangeViewCollection: areas.rangeViewCollection,
  RangeFormat: formats.rangeFormat,
  RangeFill: formats.rangeFill,
  RangeFont: formats.rangeFont,
  RangeBorderCollection: formats.rangeBorderCollection,
  RangeBorder: formats.rangeBorder,
  FormatProtection: protection.formatProtection,
  RangeSort: rangeSort,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditional.conditionalFormatCollection,
  ConditionalFormat: conditional.conditionalFormat,
  CellValueConditionalFormat: formatRules.cellValueConditionalFormat,
  CustomConditionalFormat: formatRules.customConditionalFormat,
  PresetCriteriaConditionalFormat: formatRules.presetCriteriaConditionalFormat,
  ConditionalFormatRule: formatRules.conditionalFormatRule,
  ColorScaleConditionalFormat: formatRules.colorScaleConditionalFormat,
  DataBarConditionalFormat: formatRules.dataBarConditionalFormat,
  ConditionalDataBarPositiveFormat: formatRules.conditionalDataBarPositiveFormat,
  ConditionalDataBarNegativeFormat: formatRules.conditionalDataBarNegativeFormat,
  TextConditionalFormat: formatRules.textConditionalFormat,
  ConditionalRangeFormat: formatLooks.conditionalRangeFormat,
  ConditionalRangeFont: formatLooks.conditionalRangeFont,
  ConditionalRangeFill: formatLooks.conditionalRangeFill,

  TableCollection: tables.tableCollection,
  TableScopedCollection: tables.tableScopedCollection,
  Table: tables.table,
  TableColumnCollection: tableParts.tableColumnCollection,
  TableColumn: tableParts.tableColumn,
  TableRowCollection: tableParts.tableRowCollection,
  TableRow: tableParts.tableRow,
  TableSort: tableParts.tableSort,
  Filter: tableParts.filter,

  NamedItemCollection: names.namedItemCollection,
  NamedItem: names.namedItem,

  ChartCollection: charts.chartCollection,
  Chart: charts.chart,
  ChartTitle: chartParts.chartTitle,
  ChartLegend: chartParts.chartLegend,
  ChartAxes: chartParts.chartAxes,
  ChartAxis: chartParts.chartAxis,
  ChartAxisTitle: chartParts.chartAxisTitle,
  ChartSeriesCollection: chartParts.chartSeriesCollection,
  ChartSeries: chartParts.chartSeries,
  ChartSeriesFormat: chartParts.chartSeriesFormat,
  ChartFill: chartParts.chartFill,

  ShapeCollection: pictures.shapeCollection,
  Shape: pictures.shape,
  Image: pictures.image,

  CommentCollection: comments.commentCollection,
  Comment: comments.comment,
  CommentReplyCollection: comments.commentReplyCollection,
  CommentReply: comments.commentReply,
};
