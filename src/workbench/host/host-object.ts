// One Excel object as a batch sees it, whatever its class.
import type { Selves } from "./objects/selves";

export type ClassName = keyof Selves;

/** One Excel object of a batch. */
export interface HostObject {
  readonly className: ClassName;
  /** Properties that can be read. */
  readonly propertyNames: () => readonly string[];
  readonly partNames: () => readonly string[];
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

/** The name that an add-in writes for a member that travels as "GetRange" or "ShowGridlines". */
export function clientName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
