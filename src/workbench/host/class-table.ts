// How an Excel class is declared here: one table per class, with its properties, parts, methods and items by the names
// that travel in a batch ("Values", "GetRange").
import type { ClassName, HostObject } from "./host-object";
import type { ExcelModel } from "./model";
import type { Selves } from "./objects/selves";

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

export type ClassTables = { readonly [Name in ClassName]: ClassTable<Selves[Name]> };
