// What the helper for worksheet functions needs: the published functions with their help, the very code that cells
// call, and a workbook to read arguments from and to put a formula into.
import type { CellValue, RangePlace } from "../../domain/ledger/sheet-cells";
import type { ReceivablesWorkbook } from "../receivables-workbook";

export interface FormulaChoice {
  readonly value: string;
  readonly words: string;
}

export interface FormulaArgument {
  /** As in the English help, the same in every language. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly isOptional: boolean;
  /** What it can be, where it is one of a list. */
  readonly choices: readonly FormulaChoice[];
}

export interface FormulaFunction {
  readonly id: string;
  readonly description: string;
  readonly arguments: readonly FormulaArgument[];
}

/** A small sheet and a formula on it. */
export interface FormulaSample {
  /** Blocks of cells by their first cell. */
  readonly cells: Readonly<Record<string, readonly (readonly (string | number)[])[]>>;
  readonly formula: string;
  readonly isDate: boolean;
}

/** An error in a cell, with our sentence where there is one. */
export interface FormulaError {
  readonly code: string;
  readonly sentence: string;
}
export type FormulaResult = readonly (readonly (CellValue | FormulaError)[])[];

export interface FormulaPorts {
  readonly workbook: Pick<ReceivablesWorkbook, "outline" | "readCells"> & {
    /** Puts a formula into a cell, selects it, and overwrites what stood there: ask first. */
    readonly putFormula: (cell: RangePlace, formula: string) => Promise<void>;
  };
  /** "none": this Excel knows no functions of add-ins; "one-cell": it does not spill results. */
  readonly support: () => "full" | "one-cell" | "none";
  readonly functions: (language: "zh-CN" | "en") => Promise<readonly FormulaFunction[]>;
  readonly sampleOf: (id: string, language: "zh-CN" | "en") => FormulaSample | undefined;
  /** Calculates as the cell will; arguments as Excel hands them over, null for one left out. */
  readonly calculate: (
    id: string,
    inputs: readonly (readonly (readonly CellValue[])[] | null)[],
  ) => Promise<FormulaResult>;
}
