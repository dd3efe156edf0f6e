// functions.json in both languages, read off the declarations in src/functions.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { functionChoices, type ChoiceWords } from "../messages/function-choices";
import { functionHelp } from "../messages/zh-CN/function-help";

interface FunctionHelp {
  readonly description: string;
  readonly parameters: Readonly<
    Record<string, { readonly name: string; readonly description: string }>
  >;
}

interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly customEnumId?: string;
}

/** Choices that Excel offers while the argument is typed, where it knows how; older hosts pass them over. */
interface ChoiceList {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly {
    readonly name: string;
    readonly stringValue: string;
    readonly tooltip: string;
  }[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly FunctionParameter[];
  readonly result: { readonly type?: string; readonly dimensionality?: "scalar" | "matrix" };
  readonly options?: { readonly cancelable: true };
}

interface FunctionsJson {
  readonly allowErrorForDataTypeAny: true;
  readonly enums: readonly ChoiceList[];
  readonly functions: readonly FunctionMetadata[];
}

/** Locales of the files that the manifest names. */
export const FUNCTION_LOCALES = ["zh-CN", "en-US"] as const;
type FunctionsJsonByLocale = Readonly<Record<(typeof FUNCTION_LOCALES)[number], FunctionsJson>>;

/** Files that declare worksheet functions, from the project's root. */
export function functionSources(projectRoot: string): readonly string[] {
  return readdirSync(join(projectRoot, "src/functions"))
    .filter((name) => name.endsWith("-functions.ts"))
    .map((name) => `src/functions/${name}`);
}

// Excel's function wizard cuts longer texts.
const LONGEST_DESCRIPTION = 255;

function inChinese(metadata: FunctionMetadata): FunctionMetadata {
  const help = (functionHelp as Readonly<Record<string, FunctionHelp>>)[metadata.id];
  if (help === undefined) throw new Error(`AR.${metadata.id} has no Chinese help.`);
  const names = metadata.parameters.map(({ name }) => name);
  const described = Object.keys(help.parameters);
  if (names.join() !== described.join()) {
    throw new Error(
      `AR.${metadata.id} takes (${names.join(", ")}), but its Chinese help describes (${described.join(", ")}).`,
    );
  }
  return {
    ...metadata,
    // The name stays: a formula from a guide or a colleague must work in every language of Excel,
    // as Excel's own functions keep their names in Chinese.
    description: help.description,
    parameters: metadata.parameters.map((parameter) => ({
      ...parameter,
      ...help.parameters[parameter.name],
    })),
  };
}

const CHOICES = Object.entries(functionChoices) as readonly (readonly [string, ChoiceWords])[];
const choiceListId = (argument: string): string => argument.toUpperCase();

/** As Excel's own functions offer theirs: "0 - Exact match". */
function choiceLists(locale: (typeof FUNCTION_LOCALES)[number]): readonly ChoiceList[] {
  return CHOICES.map(([argument, choices]) => ({
    ...{ id: choiceListId(argument), type: "string" },
    values: Object.entries(choices).map(([choice, [chinese, english]]) => {
      const words = locale === "zh-CN" ? chinese : english;
      return { name: `${choice} - ${words}`, stringValue: choice, tooltip: words };
    }),
  }));
}

/** An argument with a list of choices is a text; the list is given by its name. */
function withChoices(metadata: FunctionMetadata): FunctionMetadata {
  return {
    ...metadata,
    parameters: metadata.parameters.map((parameter) =>
      parameter.name in functionChoices
        ? { ...parameter, type: "string", customEnumId: choiceListId(parameter.name) }
        : parameter,
    ),
  };
}

function checkTexts(functions: readonly FunctionMetadata[]): void {
  for (const { id, description, parameters } of functions) {
    if (!/^[A-Z][A-Z0-9.]{2,}$/.test(id))
      throw new Error(`"${id}" is no id for ever: A–Z, 0–9 and dots.`);
    for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
      if (text === undefined || text === "") throw new Error(`AR.${id} lacks a description.`);
      if (text.length > LONGEST_DESCRIPTION) {
        throw new Error(`AR.${id}: "${text}" is longer than ${LONGEST_DESCRIPTION} characters.`);
      }
    }
  }
}

/** The page that explains the functions in one language, relative to the add-in's address. */
export const helpPageName = (locale: (typeof FUNCTION_LOCALES)[number]): string =>
  `functions.${locale}.html`;

/** What Excel is told of the functions of an add-in at `base` (no slash at the end). */
export async function functionMetadata(
  projectRoot: string,
  base: string,
): Promise<FunctionsJsonByLocale> {
  const sources = functionSources(projectRoot).map((path) => join(projectRoot, path));
  const generated = await generateCustomFunctionsMetadata(sources);
  if (generated.errors.length > 0) throw new Error(generated.errors.join("\n"));
  const declared = JSON.parse(generated.metadataJson) as {
    functions: readonly FunctionMetadata[];
  };
  const functions = declared.functions.map(withChoices);
  const unknown = Object.keys(functionHelp).filter((id) => functions.every((one) => one.id !== id));
  if (unknown.length > 0) throw new Error(`Chinese help for no function: ${unknown.join(", ")}.`);
  const chinese = functions.map(inChinese);
  checkTexts(functions);
  checkTexts(chinese);
  // Errors in a range are handed to us, so that the other cells still get their answers. Data types are not:
  // a cell that holds one arrives as the plain value it stands for.
  const helped = (
    locale: (typeof FUNCTION_LOCALES)[number],
    all: readonly FunctionMetadata[],
  ): FunctionsJson => ({
    allowErrorForDataTypeAny: true,
    enums: choiceLists(locale),
    functions: all.map((metadata) => ({
      ...metadata,
      helpUrl: `${base}/${helpPageName(locale)}#${metadata.id}`,
      // A calculation that waits for its turn is given up when a cell it looks at changes.
      options: { cancelable: true },
    })),
  });
  return { "zh-CN": helped("zh-CN", chinese), "en-US": helped("en-US", functions) };
}
