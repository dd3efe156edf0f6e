// Words that Excel puts into cells and charts by itself, in the language of its interface.
import type { GridLanguage } from "./univer-boot";

export interface GridWords {
  /** Column1, Column2 … in a table whose header is empty. */
  readonly column: string;
  readonly total: string;
  /** Series1 … in a chart whose source has no names. */
  readonly series: string;
}

export const GRID_WORDS: Readonly<Record<GridLanguage, GridWords>> = {
  "zh-CN": { column: "列", total: "汇总", series: "系列" },
  en: { column: "Column", total: "Total", series: "Series" },
};
