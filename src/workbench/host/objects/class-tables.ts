// All classes the workbench implements, by the names of the Excel API.
import type { ClassTables } from "../host-object";
import * as comments from "./comments";
import * as drawings from "./drawings";
import * as names from "./names";
import * as pages from "./page-layout";
import * as protection from "./protection";
import * as areas from "./range-areas";
import * as formats from "./range-formats";
import { range, rangeSort } from "./ranges";
import * as rules from "./rules";
import * as stored from "./stored-parts";
import * as tableParts from "./table-parts";
import * as tables from "./tables";
import { dataValidation } from "./validation";
import * as book from "./workbook";
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
  WorksheetFreezePanes: sheets.worksheetFreezePanes,
  WorksheetCustomPropertyCollection: sheets.worksheetCustomPropertyCollection,
  WorksheetCustomProperty: sheets.worksheetCustomProperty,
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
  ConditionalFormatCollection: rules.conditionalFormatCollection,
  ConditionalFormat: rules.conditionalFormat,
  CellValueConditionalFormat: rules.cellValueConditionalFormat,
  CustomConditionalFormat: rules.customConditionalFormat,
  ConditionalFormatRule: rules.conditionalFormatRule,
  ColorScaleConditionalFormat: rules.colorScaleConditionalFormat,
  DataBarConditionalFormat: rules.dataBarConditionalFormat,
  ConditionalDataBarPositiveFormat: rules.conditionalDataBarPositiveFormat,
  ConditionalDataBarNegativeFormat: rules.conditionalDataBarNegativeFormat,
  TextConditionalFormat: rules.textConditionalFormat,
  ConditionalRangeFormat: rules.conditionalRangeFormat,
  ConditionalRangeFont: rules.conditionalRangeFont,
  ConditionalRangeFill: rules.conditionalRangeFill,

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

  ChartCollection: drawings.chartCollection,
  Chart: drawings.chart,
  ChartTitle: drawings.chartTitle,
  ChartLegend: drawings.chartLegend,
  ChartAxes: drawings.chartAxes,
  ChartAxis: drawings.chartAxis,
  ChartAxisTitle: drawings.chartAxisTitle,
  ChartSeriesCollection: drawings.chartSeriesCollection,
  ChartSeries: drawings.chartSeries,
  ChartSeriesFormat: drawings.chartSeriesFormat,
  ChartFill: drawings.chartFill,

  ShapeCollection: drawings.shapeCollection,
  Shape: drawings.shape,
  Image: drawings.image,

  CommentCollection: comments.commentCollection,
  Comment: comments.comment,
  CommentReplyCollection: comments.commentReplyCollection,
  CommentReply: comments.commentReply,
};
