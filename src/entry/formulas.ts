// What the helper for worksheet functions needs, wired on demand: their help as Excel gets it, their code, the workbook.
import type { FormulaFunction, FormulaPorts } from "../application/formulas/formula-ports";
import { createExcelFormulaWorkbook, functionSupport } from "../excel/formula-workbook";
import {
  calculatedFormula,
  catalogueOf,
  type PublishedFunction,
} from "../functions/function-catalogue";
import { exampleIn, FUNCTION_EXAMPLES } from "../messages/function-examples-table";
import type { Language } from "../messages/messages";
import { calculator } from "./calculator";

async function published(locale: "zh-CN" | "en-US"): Promise<readonly PublishedFunction[]> {
  const response = await fetch(`functions.${locale}.json`);
  return ((await response.json()) as { readonly functions: readonly PublishedFunction[] })
    .functions;
}

const known = new Map<Language, Promise<readonly FormulaFunction[]>>();

async function functionsIn(language: Language): Promise<readonly FormulaFunction[]> {
  const english = await published("en-US");
  return catalogueOf(english, language === "en" ? english : await published("zh-CN"), language);
}

export const formulaPorts: FormulaPorts = {
  workbook: createExcelFormulaWorkbook(),
  support: functionSupport,
  functions: (language) => {
    const found = known.get(language) ?? functionsIn(language);
    known.set(language, found);
    return found;
  },
  sampleOf: (id, language) => {
    const [example] = FUNCTION_EXAMPLES[id] ?? [];
    if (example === undefined) return undefined;
    const { cells, formula, isDate = false } = exampleIn(example, language);
    return { cells, formula, isDate };
  },
  calculate: (id, inputs) => calculatedFormula(id, inputs, calculator),
};
