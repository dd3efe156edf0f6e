// The add-in's worksheet functions, from the metadata file that its manifest names.
import type { FunctionDeclaration } from "../grid/grid";

interface MetadataParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

interface MetadataFunction {
  readonly id: string;
  readonly name?: string;
  readonly description?: string;
  readonly options?: { readonly volatile?: boolean; readonly cancelable?: boolean };
  readonly parameters?: readonly MetadataParameter[];
}

/** functions.json, as far as it is read here. */
export interface FunctionMetadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly MetadataFunction[];
}

export function functionDeclarations(
  metadata: FunctionMetadata,
  namespace: string,
): FunctionDeclaration[] {
  return metadata.functions.map((declared) => ({
    id: declared.id,
    name: `${namespace}.${declared.name ?? declared.id}`.toUpperCase(),
    description: declared.description ?? "",
    parameters: (declared.parameters ?? []).map((parameter) => ({
      name: parameter.name,
      description: parameter.description ?? "",
      optional: parameter.optional === true,
      repeating: parameter.repeating === true,
      isMatrix: parameter.dimensionality === "matrix",
      type: parameter.type ?? "any",
    })),
    isVolatile: declared.options?.volatile === true,
    isCancelable: declared.options?.cancelable === true,
    allowErrors: metadata.allowErrorForDataTypeAny === true,
  }));
}
