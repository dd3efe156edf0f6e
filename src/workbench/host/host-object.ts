// How an Excel class is declared here: one table per class, with its properties, parts, methods and items by the names
// that travel in a batch ("Values", "GetRange"). The batch only ever sees `HostObject`.
import { ExcelError, UnknownMember } from "./excel-error";
import type { ExcelModel } from "./model";
import type { Selves } from "./objects/selves";

export type ClassName = keyof Selves;

export interface PropertyRule<Self> {
  /** Absent for properties that can only be set (such as "Gridlines", the wire name of showGridlines). */
  readonly get?: (self: Self, model: ExcelModel) => unknown;
  readonly set?: (self: Self, value: unknown, model: ExcelModel) => void;
}

export interface MethodRule<Self> {
  readonly run: (self: Self, args: readonly unknown[], model: ExcelModel) => unknown;
  /** The answer depends on calculated values, so the batch lets calculation finish first. */
  readonly readsValues?: true;
}

export interface ClassTable<Self> {
  readonly properties?: Readonly<Record<string, PropertyRule<Self>>>;
  /** Objects reached by a property. undefined is a missing one: ItemNotFound, or a null object for "…OrNullObject". */
  readonly parts?: Readonly<
    Record<string, (self: Self, model: ExcelModel) => HostObject | undefined>
  >;
  readonly methods?: Readonly<Record<string, MethodRule<Self> | MethodRule<Self>["run"]>>;
  /** For collections. */
  readonly items?: (self: Self, model: ExcelModel) => readonly HostObject[];
  /** `collection.getItem(key)`, which travels without a name. */
  readonly item?: (self: Self, key: unknown, model: ExcelModel) => HostObject | undefined;
  /** What identifies an object in its collection (Id, _Id, Key …): sent whenever the object is made or loaded. */
  readonly identity?: (self: Self, model: ExcelModel) => Readonly<Record<string, unknown>>;
}

/** One Excel object of a batch. */
export interface HostObject {
  readonly className: ClassName;
  readonly table: ClassTable<never>;
  readonly get: (name: string) => unknown;
  readonly set: (name: string, value: unknown) => void;
  readonly part: (name: string) => HostObject | undefined;
  /** A plain value, an object, or undefined for an object that is not there. */
  readonly call: (name: string, args: readonly unknown[]) => unknown;
  readonly readsValues: (name: string) => boolean;
  readonly items: () => readonly HostObject[] | undefined;
  readonly item: (key: unknown) => HostObject | undefined;
  readonly identity: () => Readonly<Record<string, unknown>>;
  /** What the object stands for, when it is of that class. */
  readonly as: <Name extends ClassName>(name: Name) => Selves[Name] | undefined;
}

export function isHostObject(value: unknown): value is HostObject {
  return value instanceof BoundObject;
}

function methodRule<Self>(rule: MethodRule<Self> | MethodRule<Self>["run"]): MethodRule<Self> {
  return typeof rule === "function" ? { run: rule } : rule;
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
  get table(): ClassTable<never> {
    return this.#table;
  }
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
    (this.className as ClassName) === name ? (this.#self as Selves[Wanted]) : undefined;
  #unknown(name: string): ExcelError {
    return new UnknownMember(`${this.className}.${clientName(name)}`);
  }
}

/** The name that an add-in writes for a member that travels as "GetRange" or "ShowGridlines". */
export function clientName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export type ClassTables = { readonly [Name in ClassName]: ClassTable<Selves[Name]> };

/** Binds the tables to the model they work on. */
export function objectMaker(
  tables: ClassTables,
  model: () => ExcelModel,
): <Name extends ClassName>(className: Name, self: Selves[Name]) => HostObject {
  return (className, self) =>
    new BoundObject({ className, table: tables[className], self, model: model() });
}
