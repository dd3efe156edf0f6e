// Starts Univer with the plugins the workbench needs. `@univerjs/presets` would do it in one call, but it brings packages
// that are not open source.
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-sort/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
// A preset that is not imported whole loses its facade to tree shaking.
import "@univerjs/sheets-table/facade";
import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import type { PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalZh from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreZh from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationZh from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingEn from "@univerjs/preset-sheets-drawing/locales/en-US";
import drawingZh from "@univerjs/preset-sheets-drawing/locales/zh-CN";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterEn from "@univerjs/preset-sheets-filter/locales/en-US";
import filterZh from "@univerjs/preset-sheets-filter/locales/zh-CN";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteEn from "@univerjs/preset-sheets-note/locales/en-US";
import noteZh from "@univerjs/preset-sheets-note/locales/zh-CN";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import sortEn from "@univerjs/preset-sheets-sort/locales/en-US";
import sortZh from "@univerjs/preset-sheets-sort/locales/zh-CN";
import tableEn from "@univerjs/preset-sheets-table/locales/en-US";
import tableZh from "@univerjs/preset-sheets-table/locales/zh-CN";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { UniverSheetsTableUIPlugin } from "@univerjs/sheets-table-ui";
import { UNDO_STEPS } from "./undo-steps";

export type GridLanguage = "zh-CN" | "en";

type PluginClass = PluginCtor;
type PluginEntry = PluginClass | [PluginClass, unknown];

export const LOCALES: Readonly<Record<GridLanguage, LocaleType>> = {
  "zh-CN": LocaleType.ZH_CN,
  en: LocaleType.EN_US,
};

function pluginsFor(container: HTMLElement): PluginEntry[] {
  const presets = [
    UniverSheetsCorePreset({
      container,
      // A file brings its cached values; only what must be fresh is marked dirty by hand.
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsDrawingPreset(),
  ];
  return [
    ...presets.flatMap((preset) => preset.plugins as PluginEntry[]),
    UniverSheetsTablePlugin,
    // The table's name tab would cover the header of a table that starts in a frozen first row.
    [UniverSheetsTableUIPlugin, { hideAnchor: true }],
  ];
}

/** A running spreadsheet without a book. */
export function bootUniver(options: {
  readonly container: HTMLElement;
  readonly language: GridLanguage;
  readonly dark: boolean;
}): { univer: Univer; api: FUniver } {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    darkMode: options.dark,
    override: UNDO_STEPS,
    locale: LOCALES[options.language],
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(
        coreZh,
        tableZh,
        filterZh,
        sortZh,
        conditionalZh,
        validationZh,
        noteZh,
        drawingZh,
      ),
      [LocaleType.EN_US]: mergeLocales(
        coreEn,
        tableEn,
        filterEn,
        sortEn,
        conditionalEn,
        validationEn,
        noteEn,
        drawingEn,
      ),
    },
  });
  // Presets name some plugins twice; the last set of options wins, as in Univer's own loader.
  const byName = new Map<string, [PluginClass, unknown]>();
  for (const entry of pluginsFor(options.container)) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
    byName.delete(plugin.pluginName);
    byName.set(plugin.pluginName, [plugin, config]);
  }
  for (const [plugin, config] of byName.values()) univer.registerPlugin(plugin, config);
  return { univer, api: FUniver.newAPI(univer) };
}
