// A table of a class bound to what one object stands for.
import type { ClassTable, ClassTables, MethodRule } from "./class-table";
import { ExcelError, UnknownMember } from "./excel-error";
import { clientName } from "./host-object";
import type { ClassName, HostObject } from "./host-object";
import type { ExcelModel } from "./model";
import type { Selves } from "./objects/selves";

export function isHostObject(value: unknown): value is HostObject {
  return value instanceof BoundObject;
}

function methodRule<Self>(rule: MethodRule<Self> | MethodRule<Self>["run"]): MethodRule<Self> {
  return typeof rule === "function" ? { run: rule } : rule;
}

function isNamed(className: ClassName, wanted: ClassName): boolean {
  return className === wanted;
}

const NOT_COMMON = Symbol("not common to collections");

class BoundObject<Name extends ClassName> implements HostObject {
  readonly className: Name;
  readonly #table: ClassTable<Selves[Name]>;
  readonly #self: Selves[Name];
  readonly #model: ExcelModel;
  constructor(parts: {
    readonly className: Name;
    readonly table: ClassTable<Selves[Name]>;
    readonly self: Selves[Name];
    readonly model: ExcelModel;
  }) {
    this.className = parts.className;
    this.#table = parts.table;
    this.#self = parts.self;
    this.#model = parts.model;
  }
  propertyNames = (): readonly string[] => {
    const rules = Object.entries(this.#table.properties ?? {});
    return rules.flatMap(([name, rule]) => (rule.get ? [name] : []));
  };
  partNames = (): readonly string[] => Object.keys(this.#table.parts ?? {});
  get = (name: string): unknown => {
    const rule = this.#table.properties?.[name];
    if (!rule?.get) throw this.#unknown(name);
    return rule.get(this.#self, this.#model);
  };
  set = (name: string, value: unknown): void => {
    const rule = this.#table.properties?.[name];
    if (!rule?.set) throw this.#unknown(name);
    rule.set(this.#self, value, this.#model);
  };
  part = (name: string): HostObject | undefined => {
    const make = this.#table.parts?.[name];
    if (!make) throw this.#unknown(name);
    return make(this.#self, this.#model);
  };
  call = (name: string, args: readonly unknown[]): unknown => {
    const rule = this.#table.methods?.[name];
    if (rule) return methodRule(rule).run(this.#self, args, this.#model);
    const common = this.#collectionCall(name, args);
    if (common === NOT_COMMON) throw this.#unknown(name);
    return common;
  };
  /** What every collection can do from its items. */
  #collectionCall(name: string, args: readonly unknown[]): unknown {
    if (this.#table.item && (name === "GetItem" || name === "GetItemOrNullObject")) {
      return this.item(args[0]);
    }
    if (!this.#table.items) return NOT_COMMON;
    const items = this.items() ?? [];
    if (name === "GetCount") return items.length;
    if (name !== "GetItemAt") return NOT_COMMON;
    const index = args[0];
    const item = typeof index === "number" ? items[index] : undefined;
    if (!item) throw new ExcelError("InvalidArgument");
    return item;
  }
  readsValues = (name: string): boolean => {
    const rule = this.#table.methods?.[name];
    return rule !== undefined && methodRule(rule).readsValues === true;
  };
  items = (): readonly HostObject[] | undefined => this.#table.items?.(this.#self, this.#model);
  item = (key: unknown): HostObject | undefined => {
    if (!this.#table.item) throw this.#unknown("getItem");
    return this.#table.item(this.#self, key, this.#model);
  };
  identity = (): Readonly<Record<string, unknown>> =>
    this.#table.identity?.(this.#self, this.#model) ?? {};
  as = <Wanted extends ClassName>(name: Wanted): Selves[Wanted] | undefined =>
    isNamed(this.className, name) ? (this.#self as unknown as Selves[Wanted]) : undefined;
  #unknown(name: string): ExcelError {
    return new UnknownMember(`${this.className}.${clientName(name)}`);
  }
}

/** Binds the tables to the model they work on. */
export function objectMaker(
  tables: ClassTables,
  model: () => ExcelModel,
): <Name extends ClassName>(className: Name, self: Selves[Name]) => HostObject {
  return (className, self) =>
    new BoundObject({ className, table: tables[className], self, model: model() });
}
