// Fields of a JSON object, read one by one: each parser gives the value or throws a `FieldProblem`.
import { calendarDateOfIso, type CalendarDate } from "../domain/calendar/calendar-date";

/** What can be wrong with a field. `allowed` names what it takes. */
export type FieldProblemCode =
  | "required"
  | "unknown-field"
  | "not-a-date"
  | "not-a-number"
  | "not-whole"
  | "out-of-range"
  | "not-yes-no"
  | "not-one-of"
  | "not-a-list"
  | "not-an-object"
  | "too-fine"
  | "more-than-open"
  | "given-twice";

export class FieldProblem extends Error {
  readonly code: FieldProblemCode;
  /** The value found, as JSON. */
  readonly found: string;
  readonly allowed: string;
  /** Part of the field that is wrong, such as "[2]" or ".date". */
  readonly part: string;
  constructor(code: FieldProblemCode, found: unknown, allowed = "", part = "") {
    super(code);
    this.code = code;
    this.found = found === undefined ? "" : JSON.stringify(found);
    this.allowed = allowed;
    this.part = part;
  }
}

export type Parse<Value> = (value: unknown) => Value;

export const parseDate: Parse<CalendarDate> = (value) => {
  const date = typeof value === "string" ? calendarDateOfIso(value) : undefined;
  if (date === undefined) throw new FieldProblem("not-a-date", value);
  return date;
};

/** A number, or a decimal text such as "1234.50". */
export function parseNumber(least: number, most: number): Parse<number> {
  return (value) => {
    const isDecimal = typeof value === "string" && /^-?\d+(?:\.\d+)?$/.test(value.trim());
    const number = typeof value === "number" ? value : isDecimal ? Number(value) : NaN;
    if (!Number.isFinite(number)) throw new FieldProblem("not-a-number", value);
    if (number < least || number > most)
      throw new FieldProblem("out-of-range", value, `${String(least)} … ${String(most)}`);
    return number;
  };
}

export function parseWhole(least: number, most: number): Parse<number> {
  const parse = parseNumber(least, most);
  return (value) => {
    const number = parse(value);
    if (!Number.isInteger(number)) throw new FieldProblem("not-whole", value);
    return number;
  };
}

export const parseYesNo: Parse<boolean> = (value) => {
  if (value === true || value === "yes" || value === "true") return true;
  if (value === false || value === "no" || value === "false") return false;
  throw new FieldProblem("not-yes-no", value);
};

export const parseText: Parse<string> = (value) => {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  throw new FieldProblem("not-one-of", value, "text");
};

export function parseOneOf<Option extends string>(options: readonly Option[]): Parse<Option> {
  return (value) => {
    const found = options.find((option) => option === value);
    if (found === undefined) throw new FieldProblem("not-one-of", value, options.join(", "));
    return found;
  };
}

export function parseList<Item>(parse: Parse<Item>): Parse<readonly Item[]> {
  return (value) => {
    if (!Array.isArray(value)) throw new FieldProblem("not-a-list", value);
    return value.map((item, at) => within(`[${String(at)}]`, () => parse(item)));
  };
}

/** An object whose fields have parsers; an empty field is left out, an unknown one is a problem. */
export function parseObject<Shape extends object>(parsers: {
  readonly [Key in keyof Shape]: Parse<Shape[Key]>;
}): Parse<Partial<Shape>> {
  return (value) => {
    const object = asObject(value);
    const entries = Object.entries(object).map(([key, each]) => {
      const own = parsers as Readonly<Record<string, Parse<unknown> | undefined>>;
      const parse = Object.hasOwn(own, key) ? own[key] : undefined;
      if (parse === undefined)
        throw new FieldProblem("unknown-field", each, Object.keys(parsers).join(", "), `.${key}`);
      return [key, each === null ? undefined : within(`.${key}`, () => parse(each))] as const;
    });
    return Object.fromEntries(entries.filter(([, each]) => each !== undefined)) as Partial<Shape>;
  };
}

export function asObject(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new FieldProblem("not-an-object", value);
  return value as Readonly<Record<string, unknown>>;
}

/** Runs a parser and names the part of the field that it failed on. */
export function within<Value>(part: string, parse: () => Value): Value {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof FieldProblem)) throw error;
    const found: unknown = error.found === "" ? undefined : JSON.parse(error.found);
    throw new FieldProblem(error.code, found, error.allowed, `${part}${error.part}`);
  }
}
