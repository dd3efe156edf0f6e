// Finds the objects that a batch names. Every path is walked once: a path may make something (worksheets.add).
import type { ArgumentInfo, BatchRequest, ObjectPathInfo } from "./batch-message";
import { PATH } from "./batch-message";
import { ExcelError } from "./excel-error";
import { clientName, isHostObject } from "./host-object";
import type { HostObject } from "./host-object";
import type { ExcelModel } from "./model";

/** An object that is not there, and whatever is asked of it: as in Excel, nothing happens to it. */
export const NULL_OBJECT = null;
export type Found = HostObject | typeof NULL_OBJECT;

export interface ObjectPaths {
  readonly find: (pathId: number) => Found;
  /** Objects put in place of the paths that stand for them. */
  readonly argumentsOf: (info: ArgumentInfo | undefined) => readonly unknown[];
}

/** Services that are made by name rather than reached from the workbook. */
const SERVICES = {
  "Microsoft.ExcelServices.CustomFunctions": "CustomFunctions",
  "Microsoft.InternalService.AddinInternalService": "AddinInternalService",
  "Microsoft.AppRuntime.AppRuntimeService": "AppRuntimeService",
  "Microsoft.AppRuntime.AppRuntimePersistenceService": "AppRuntimePersistenceService",
} as const;

function isService(name: string): name is keyof typeof SERVICES {
  return Object.hasOwn(SERVICES, name);
}

export function createObjectPaths(request: BatchRequest, model: ExcelModel): ObjectPaths {
  const found = new Map<number, Found>();

  function find(pathId: number): Found {
    const known = found.get(pathId);
    if (known !== undefined) return known;
    const info = request.ObjectPaths[pathId];
    if (!info) throw new ExcelError("InvalidObjectPath");
    const object = walk(info);
    found.set(pathId, object);
    return object;
  }

  function walk(info: ObjectPathInfo): Found {
    switch (info.ObjectPathType) {
      case PATH.root:
        return model.make("Workbook", {});
      case PATH.newObject: {
        if (isService(info.Name)) return model.make(SERVICES[info.Name], {});
        throw new ExcelError("NotImplemented", `${info.Name} is not part of the workbench.`);
      }
      case PATH.reference: {
        const object = model.references.find(info.Name);
        if (!object) throw new ExcelError("InvalidObjectPath");
        return object;
      }
      case PATH.nullObject:
        return NULL_OBJECT;
      default:
        return walkFromParent(info);
    }
  }

  function walkFromParent(info: ObjectPathInfo): Found {
    const parent = find(info.ParentObjectPathId ?? 0);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const location = `${parent.className}.${clientName(info.Name === "" ? "GetItem" : info.Name)}`;
    try {
      const object = step(parent, info);
      if (isHostObject(object)) return object;
      if (info.Name.endsWith("OrNullObject")) return NULL_OBJECT;
      throw new ExcelError("ItemNotFound");
    } catch (cause) {
      if (cause instanceof ExcelError) cause.location ??= location;
      throw cause;
    }
  }

  function step(parent: HostObject, info: ObjectPathInfo): unknown {
    switch (info.ObjectPathType) {
      case PATH.property:
        return parent.part(info.Name);
      case PATH.indexer:
        return parent.item(argumentsOf(info.ArgumentInfo)[0]);
      case PATH.method:
        return parent.call(info.Name, argumentsOf(info.ArgumentInfo));
      default:
        throw new ExcelError("InvalidObjectPath");
    }
  }

  function argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds;
    return references ? values.map((value, index) => resolved(value, references[index])) : values;
  }

  function resolved(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference > 0) return find(reference);
    if (Array.isArray(reference) && Array.isArray(value)) {
      const references: readonly unknown[] = reference;
      return value.map((each, index) => resolved(each, references[index]));
    }
    return value;
  }

  return { find, argumentsOf };
}
