// What a group or the finance staff filled into worksheets, as a proposal for the customers' records: shown first, taken
// in when the user says so, and taken back in one step.
import type { Customer } from "../../domain/ledger/ledger";
import { WARNING_SIGNS } from "../../domain/risk/warning-signs";
import { WORKSHEETS } from "../../domain/course/worksheet-table";
import { namesOf } from "../collection/adopt-profile";
import type { RecordTableKey } from "../collection/record-columns-table";
import { recordColumns, recordTable, type RecordLanguages } from "../collection/record-tables";
import type { KeptEntry, KeptRow, KeptTables, KeptValue, KeptValues } from "../kept/kept-tables";
import { worksheetColumns, worksheetKey, type CourseTextPair } from "./course-worksheets";
import { FED_WORKSHEETS, W13_TYPES } from "./profile-feed-table";

type FedTable = Extract<RecordTableKey, "profiles" | "promises" | "evidence">;

/** One field of a customer's records that would say something else. */
export interface FedField {
  readonly table: FedTable;
  readonly customer: string;
  /** The columns by which the row is known, the customer among them. */
  readonly identity: KeptValues;
  readonly field: string;
  readonly before: KeptValue | undefined;
  readonly after: KeptValue;
  readonly worksheet: string;
}

export interface ProfileFeed {
  readonly fields: readonly FedField[];
  /** Customers of worksheets that the ledger does not know: names masked for class, or written otherwise. */
  readonly unknown: readonly { readonly worksheet: string; readonly customer: string }[];
}

export interface Feeding {
  readonly tables: KeptTables;
  readonly texts: CourseTextPair;
  readonly languages: RecordLanguages;
  /** Of the ledger that is read. */
  readonly customers: readonly Pick<Customer, "id" | "name">[];
}

/** What of the worksheets is not in the records yet. Nothing is written. */
export async function profileFeed(feeding: Feeding): Promise<ProfileFeed> {
  const known = customersByName(feeding.customers);
  const unknown = new Map<string, ProfileFeed["unknown"][number]>();
  const wanted: Wanted[] = [];
  for (const proposal of [
    ...(await fromColumns(feeding)),
    ...(await fromEvidence(feeding)),
    ...(await fromSigns(feeding)),
  ]) {
    const customer = known.get(folded(proposal.customer));
    if (customer === undefined) {
      const { worksheet, customer: name } = proposal;
      unknown.set(`${worksheet} ${name}`, { worksheet, customer: name });
    } else wanted.push({ ...proposal, customer });
  }
  return { fields: await changedFields(feeding, wanted), unknown: [...unknown.values()] };
}

/** Writes the fields, or with `isUndoing` what stood there before. */
export async function writeFeed(
  { tables, languages }: Pick<Feeding, "tables" | "languages">,
  fields: readonly FedField[],
  isUndoing: boolean,
): Promise<void> {
  for (const table of ["profiles", "promises", "evidence"] as const) {
    const own = fields.filter((field) => field.table === table);
    const rows = new Map<string, KeptEntry>();
    for (const { identity, field, before, after } of own) {
      const key = JSON.stringify(identity);
      const value = isUndoing ? (before ?? null) : after;
      rows.set(key, { ...identity, ...rows.get(key), [field]: value });
    }
    const by = Object.keys(own[0]?.identity ?? {});
    if (own.length > 0)
      await tables.writeTable(recordTable(table, languages), [...rows.values()], {
        ...{ mode: "merge", by },
      });
  }
}

/** A proposal out of a worksheet; `by` are its own identifying values beside the customer. */
interface Wanted {
  readonly table: FedTable;
  readonly customer: string;
  readonly by: KeptValues;
  readonly values: KeptValues;
  readonly worksheet: string;
}

async function rowsOf({ tables, texts }: Feeding, id: string): Promise<readonly KeptRow[]> {
  const worksheet = WORKSHEETS.find((one) => one.id === id);
  if (worksheet === undefined) return [];
  const table = await tables.readTable(worksheetKey(id), worksheetColumns(worksheet, texts));
  return table?.rows ?? [];
}

async function fromColumns(feeding: Feeding): Promise<Wanted[]> {
  const wanted: Wanted[] = [];
  for (const { worksheet, table, by, columns } of FED_WORKSHEETS)
    for (const { values } of await rowsOf(feeding, worksheet)) {
      const customer = textOf(values["customer"]);
      const fed: Record<string, KeptValue> = {};
      for (const { column, field, answers } of columns) {
        const value = fedValue(values[column], field, answers);
        if (value !== undefined) fed[field] = value;
      }
      const identity = Object.fromEntries(
        by.flatMap((id) => (fed[id] === undefined ? [] : [[id, fed[id]]])),
      );
      const isWhole = Object.keys(identity).length === by.length;
      if (customer !== "" && isWhole && Object.keys(fed).length > by.length)
        wanted.push({ table, customer, by: identity, values: fed, worksheet });
    }
  return wanted;
}

function fedValue(
  value: KeptValue | undefined,
  field: string,
  answers: Readonly<Record<string, string>> | undefined,
): KeptValue | undefined {
  if (answers !== undefined) return answers[textOf(value)];
  if (!field.startsWith("rating")) return value;
  // The records keep ratings as answers 1 to 5; anything else is no rating.
  return ["1", "2", "3", "4", "5"].find((rating) => rating === textOf(value));
}

/** W13: a document that is at hand, or is not, for the customer of its row. */
async function fromEvidence(feeding: Feeding): Promise<Wanted[]> {
  const typeOf = rowNames(feeding, "W13");
  return (await rowsOf(feeding, "W13")).flatMap(({ values }) => {
    const at = typeOf.get(folded(textOf(values["document"])));
    const type = at === undefined ? null : W13_TYPES[at];
    const { isThere, isOriginal, hasAuthority, signer } = values;
    const customer = textOf(values["customer"]);
    if (type === null || type === undefined || customer === "" || isThere === undefined) return [];
    return [
      {
        ...{ table: "evidence" as const, customer, by: { type }, worksheet: "W13" },
        values: {
          ...{ isAtHand: isThere },
          ...(isOriginal === undefined ? {} : { isOriginal }),
          ...(hasAuthority === undefined ? {} : { hasAuthority }),
          ...(signer === undefined ? {} : { signer }),
        },
      },
    ];
  });
}

/** W15: signs that were seen, and how many of them are signs of fraud. */
async function fromSigns(feeding: Feeding): Promise<Wanted[]> {
  const signOf = rowNames(feeding, "W15");
  const seen = new Map<string, Set<number>>();
  for (const { values } of await rowsOf(feeding, "W15")) {
    const at = signOf.get(folded(textOf(values["sign"])));
    const customer = textOf(values["customer"]);
    if (at === undefined || customer === "" || values["isSeen"] !== true) continue;
    seen.set(customer, (seen.get(customer) ?? new Set()).add(at));
  }
  return [...seen].map(([customer, signs]) => {
    const warnings = [...signs].flatMap((at) => WARNING_SIGNS[at] ?? []);
    const frauds = signs.size - warnings.length;
    return {
      ...{ table: "profiles" as const, customer, by: {}, worksheet: "W15" },
      values: {
        ...(warnings.length === 0 ? {} : { warningSigns: warnings.sort().join(" ") }),
        ...(frauds === 0 ? {} : { fraudSigns: frauds }),
      },
    };
  });
}

/** The fixed rows of a worksheet, by their texts in either language. */
function rowNames({ texts }: Feeding, id: string): ReadonlyMap<string, number> {
  const names = [texts.own, texts.other].flatMap(({ worksheets }) =>
    (worksheets[id]?.rows ?? []).map((name, at) => [folded(name), at] as const),
  );
  return new Map(names);
}

async function changedFields(
  { tables, languages }: Feeding,
  wanted: readonly Wanted[],
): Promise<readonly FedField[]> {
  const fields = new Map<string, FedField>();
  for (const table of ["profiles", "promises", "evidence"] as const) {
    const kept = await tables.readTable(table, recordColumns(table, languages));
    for (const { customer, by, values, worksheet } of wanted.filter((one) => one.table === table)) {
      const row = kept?.rows.find(
        (one) =>
          folded(textOf(one.values["customer"])) === folded(customer) &&
          Object.entries(by).every(([id, value]) => one.values[id] === value),
      );
      // A row of one currency stays the row of that currency.
      const identity = {
        customer: textOf(row?.values["customer"]) || customer,
        ...(table === "evidence" ? {} : { currency: textOf(row?.values["currency"]) }),
        ...by,
      };
      for (const [field, value] of Object.entries(values)) {
        const before = row?.values[field];
        const after = field === "warningSigns" ? withSigns(before, value) : value;
        if (before === after || field in by) continue;
        const change = { table, customer, identity, field, before, after, worksheet };
        // Said twice, the later row counts: it stands below.
        fields.set(JSON.stringify([table, identity, field]), change);
      }
    }
  }
  return [...fields.values()];
}

/** Signs noted before stay noted. */
function withSigns(before: KeptValue | undefined, more: KeptValue): string {
  const signs = `${textOf(before)} ${textOf(more)}`
    .split(/[\s,，、;；]+/)
    .filter((sign) => sign !== "");
  return [...new Set(signs)].sort().join(" ");
}

function customersByName(customers: Feeding["customers"]): ReadonlyMap<string, string> {
  return new Map(
    customers.flatMap((customer) => {
      const [first] = [customer.name.trim(), customer.id.trim()].filter((name) => name !== "");
      return namesOf(customer).map((name) => [folded(name), first ?? name] as const);
    }),
  );
}

function textOf(value: KeptValue | undefined): string {
  return value === undefined ? "" : String(value).trim();
}

/** As people write the same name: full-width letters, blanks and capitals say nothing. */
function folded(name: string): string {
  return name.normalize("NFKC").replaceAll(/\s+/g, "").toLowerCase();
}
