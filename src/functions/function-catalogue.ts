// The published functions as the helper in the pane shows them, and a call of one as its cell would make it.
import type {
  FormulaArgument,
  FormulaError,
  FormulaFunction,
  FormulaPorts,
  FormulaResult,
} from "../application/formulas/formula-ports";
import type { CellValue } from "../domain/ledger/sheet-cells";
import { functionChoices } from "../messages/function-choices";
import type { Language } from "../messages/messages";
import type { Calculator } from "./calculator";
import { isCellError } from "./cell-error";
import { FUNCTION_IDS, type FunctionId } from "./function-ids";

/** Of functions.json, what the helper shows. */
export interface PublishedFunction {
  readonly id: string;
  readonly description?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly optional?: boolean;
  }[];
}

function argumentOf(
  id: string,
  shown: PublishedFunction["parameters"][number],
  language: Language,
): FormulaArgument {
  const choices = functionChoices[id as keyof typeof functionChoices] ?? {};
  return {
    ...{ id, name: shown.name, description: shown.description ?? "" },
    isOptional: shown.optional === true,
    choices: Object.entries(choices).map(([value, [chinese, english]]) => ({
      ...{ value, words: language === "en" ? english : chinese },
    })),
  };
}

/** English names are those of the code: they say which argument is meant in any language. */
export function catalogueOf(
  english: readonly PublishedFunction[],
  shown: readonly PublishedFunction[],
  language: Language,
): readonly FormulaFunction[] {
  return shown.map(({ id, description = "", parameters }) => {
    const named = english.find((each) => each.id === id)?.parameters ?? [];
    return {
      ...{ id, description },
      arguments: parameters.map((parameter, index) =>
        argumentOf(named[index]?.name ?? "", parameter, language),
      ),
    };
  });
}

function shownCell(cell: unknown): CellValue | FormulaError {
  if (isCellError(cell)) return { code: cell.code, sentence: cell.message ?? "" };
  return typeof cell === "number" || typeof cell === "boolean" || typeof cell === "string"
    ? cell
    : "";
}

const isFunctionId = (id: string): id is FunctionId =>
  (FUNCTION_IDS as readonly string[]).includes(id);

/** What the cells of a formula would show. Errors come as values, also the one of the whole formula. */
export async function calculatedFormula(
  id: string,
  inputs: Parameters<FormulaPorts["calculate"]>[1],
  calculate: Calculator,
): Promise<FormulaResult> {
  if (!isFunctionId(id)) throw new Error(`AR.${id} is no function.`);
  try {
    const cells = await calculate({ functionId: id, inputs });
    return cells.map((row) => row.map(shownCell));
  } catch (error) {
    if (!isCellError(error)) throw error;
    return [[shownCell(error)]];
  }
}
