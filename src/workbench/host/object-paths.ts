// Finds the objects that a batch names. Every path is walked once: a path may make something (worksheets.add).
import type { ArgumentInfo, BatchRequest, ObjectPathInfo } from "./batch-message";
import { PATH } from "./batch-message";
import { ExcelError } from "./excel-error";
import { isHostObject } from "./bound-object";
import { clientName } from "./host-object";
import type { HostObject } from "./host-object";
import type { ExcelModel } from "./model";

/** An object that is not there, and whatever is asked of it: as in Excel, nothing happens to it. */
export const NULL_OBJECT = null;
type Found = HostObject | typeof NULL_OBJECT;

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

export class ObjectPaths {
  readonly #request: BatchRequest;
  readonly #model: ExcelModel;
  readonly #found = new Map<number, Found>();

  constructor(request: BatchRequest, model: ExcelModel) {
    this.#request = request;
    this.#model = model;
  }

  find(pathId: number): Found {
    const known = this.#found.get(pathId);
    if (known !== undefined) return known;
    const info = this.#request.ObjectPaths[pathId];
    if (!info) throw new ExcelError("InvalidObjectPath");
    const object = this.#walk(info);
    this.#found.set(pathId, object);
    return object;
  }

  /** Objects put in place of the paths that stand for them. */
  argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds;
    if (!references) return values.map((value) => this.#withObjects(value));
    return values.map((value, index) => this.#resolved(value, references[index]));
  }

  #resolved(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference > 0) return this.find(reference);
    if (Array.isArray(reference) && Array.isArray(value)) {
      const references: readonly unknown[] = reference;
      return value.map((each, index) => this.#resolved(each, references[index]));
    }
    return this.#withObjects(value);
  }

  /** Objects inside a plain one, such as { list: { source: range } }, travel as { _ObjectPathId }. */
  #withObjects(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value) return this.find(Number(value._ObjectPathId));
    const members = Object.entries(value as Readonly<Record<string, unknown>>);
    return Object.fromEntries(members.map(([key, each]) => [key, this.#withObjects(each)]));
  }

  #walk(info: ObjectPathInfo): Found {
    switch (info.ObjectPathType) {
      case PATH.root:
        return this.#model.make("Workbook", null);
      case PATH.newObject: {
        if (isService(info.Name)) return this.#model.make(SERVICES[info.Name], null);
        throw new ExcelError("NotImplemented", `${info.Name} is not part of the workbench.`);
      }
      case PATH.reference: {
        const object = this.#model.references.find(info.Name);
        if (!object) throw new ExcelError("InvalidObjectPath");
        return object;
      }
      case PATH.nullObject:
        return NULL_OBJECT;
      default:
        return this.#walkFromParent(info);
    }
  }

  #walkFromParent(info: ObjectPathInfo): Found {
    const parent = this.find(info.ParentObjectPathId ?? 0);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const location = `${parent.className}.${clientName(info.Name === "" ? "GetItem" : info.Name)}`;
    try {
      const object = this.#step(parent, info);
      if (isHostObject(object)) return object;
      if (info.Name.endsWith("OrNullObject")) return NULL_OBJECT;
      throw new ExcelError("ItemNotFound");
    } catch (cause) {
      if (cause instanceof ExcelError) cause.location ??= location;
      throw cause;
    }
  }

  #step(parent: HostObject, info: ObjectPathInfo): unknown {
    switch (info.ObjectPathType) {
      case PATH.property:
        return parent.part(info.Name);
      case PATH.indexer:
        return parent.item(this.argumentsOf(info.ArgumentInfo)[0]);
      case PATH.method:
        return parent.call(info.Name, this.argumentsOf(info.ArgumentInfo));
      default:
        throw new ExcelError("InvalidObjectPath");
    }
  }
}
