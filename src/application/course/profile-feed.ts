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
  /** Somebody has already said something else: it is written over only when the user says so. */
  readonly isConflict: boolean;
}

/** A cell of a worksheet that says nothing the records could take, and why. */
export interface UnfedCell {
  readonly worksheet: string;
  readonly sheet: string;
  readonly address: string;
  readonly found: string;
  readonly why:
    /** A name masked for class, or written otherwise than in the ledger. */
    | "customer-unknown"
    /** No answer of its list, no number, no day; a rating that is not 1 to 5. */
    | "not-understood"
    /** A promise without its day. */
    | "day-missing"
    /** A document or a sign that is none of the course's. */
    | "row-unknown";
}

export interface ProfileFeed {
  readonly fields: readonly FedField[];
  readonly unfed: readonly UnfedCell[];
}

/** What became of a proposal: cells that say something else by now were left alone. */
export interface FeedOutcome {
  readonly written: readonly FedField[];
  readonly changedMeanwhile: readonly FedField[];
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
  const unfed: UnfedCell[] = [];
  const wanted: Wanted[] = [];
  const proposals = [
    await fromColumns(feeding),
    await fromEvidence(feeding),
    await fromSigns(feeding),
  ];
  for (const proposal of proposals.flatMap((one) => one.wanted)) {
    const customer = known.get(folded(proposal.customer));
    if (customer === undefined) unfed.push({ ...proposal.from, why: "customer-unknown" });
    else wanted.push({ ...proposal, customer });
  }
  unfed.push(...proposals.flatMap((one) => one.unfed));
  const places = new Map(unfed.map((one) => [`${one.sheet}!${one.address}`, one]));
  return { fields: await changedFields(feeding, wanted), unfed: [...places.values()] };
}

/**
 * Writes the fields, or with `isUndoing` what stood there before. What has been changed since the fields were looked at
 * is left as it is and named.
 */
export async function writeFeed(
  { tables, languages }: Pick<Feeding, "tables" | "languages">,
  fields: readonly FedField[],
  isUndoing: boolean,
): Promise<FeedOutcome> {
  const written: FedField[] = [];
  const changedMeanwhile: FedField[] = [];
  for (const table of ["profiles", "promises", "evidence"] as const) {
    const asked = fields.filter((field) => field.table === table);
    if (asked.length === 0) continue;
    const kept = await tables.readTable(table, recordColumns(table, languages));
    const own = asked.filter(({ identity, field, before, after }) => {
      const row = kept?.rows.find(({ values }) => isRowOf(values, identity));
      return row?.values[field] === (isUndoing ? after : before);
    });
    changedMeanwhile.push(...asked.filter((field) => !own.includes(field)));
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
    written.push(...own);
  }
  return { written, changedMeanwhile };
}

function isRowOf(values: KeptValues, identity: KeptValues): boolean {
  return Object.entries(identity).every(([id, value]) => (values[id] ?? "") === value);
}

/** A proposal out of a worksheet; `by` are its own identifying values beside the customer. */
interface Wanted {
  readonly table: FedTable;
  readonly customer: string;
  readonly by: KeptValues;
  readonly values: KeptValues;
  readonly worksheet: string;
  /** The cell of the customer's name. */
  readonly from: Omit<UnfedCell, "why">;
}

interface Proposals {
  readonly wanted: readonly Wanted[];
  readonly unfed: readonly UnfedCell[];
}

/** The rows of a worksheet, and the cells among `columns` that cannot be read. */
async function rowsOf({ tables, texts }: Feeding, id: string, columns: readonly string[]) {
  const worksheet = WORKSHEETS.find((one) => one.id === id);
  const table =
    worksheet && (await tables.readTable(worksheetKey(id), worksheetColumns(worksheet, texts)));
  const sheet = table?.sheet ?? "";
  const cellOf = ({ values, addresses }: KeptRow, column: string): Omit<UnfedCell, "why"> => ({
    ...{ worksheet: id, sheet, address: addresses[column] ?? "" },
    found: textOf(values[column]),
  });
  const unread = (table?.issues ?? [])
    .filter(({ code, column }) => code !== "value-missing" && columns.includes(column))
    .map(({ address, found }): UnfedCell => ({
      ...{ worksheet: id, sheet, address, found, why: "not-understood" },
    }));
  return { rows: table?.rows ?? [], cellOf, unread };
}

async function fromColumns(feeding: Feeding): Promise<Proposals> {
  const wanted: Wanted[] = [];
  const unfed: UnfedCell[] = [];
  for (const { worksheet, table, by, columns } of FED_WORKSHEETS) {
    const asked = columns.map(({ column }) => column);
    const { rows, cellOf, unread } = await rowsOf(feeding, worksheet, asked);
    unfed.push(...unread);
    for (const row of rows) {
      const customer = textOf(row.values["customer"]);
      const fed: Record<string, KeptValue> = {};
      for (const { column, field, answers } of columns) {
        const value = fedValue(row.values[column], field, answers);
        if (value !== undefined) fed[field] = value;
        else if (row.values[column] !== undefined)
          unfed.push({ ...cellOf(row, column), why: "not-understood" });
      }
      const identity = Object.fromEntries(
        by.flatMap((id) => (fed[id] === undefined ? [] : [[id, fed[id]]])),
      );
      const isWhole = Object.keys(identity).length === by.length;
      if (customer === "" || Object.keys(fed).length <= (isWhole ? by.length : 0)) continue;
      const from = cellOf(row, "customer");
      if (isWhole) wanted.push({ table, customer, by: identity, values: fed, worksheet, from });
      // Nothing but the promise's day tells one promise from another.
      else unfed.push({ ...cellOf(row, "dueOn"), why: "day-missing" });
    }
  }
  return { wanted, unfed };
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
async function fromEvidence(feeding: Feeding): Promise<Proposals> {
  const typeOf = rowNames(feeding, "W13");
  const asked = ["isThere", "isOriginal", "hasAuthority"];
  const { rows, cellOf, unread } = await rowsOf(feeding, "W13", asked);
  const wanted: Wanted[] = [];
  const unfed: UnfedCell[] = [...unread];
  for (const row of rows) {
    const at = typeOf.get(folded(textOf(row.values["document"])));
    const type = at === undefined ? undefined : W13_TYPES[at];
    const { isThere, isOriginal, hasAuthority, signer } = row.values;
    const customer = textOf(row.values["customer"]);
    if (customer === "" || isThere === undefined || type === null) continue;
    if (type === undefined) {
      unfed.push({ ...cellOf(row, "document"), why: "row-unknown" });
      continue;
    }
    wanted.push({
      ...{ table: "evidence", customer, by: { type }, worksheet: "W13" },
      from: cellOf(row, "customer"),
      values: {
        ...{ isAtHand: isThere },
        ...(isOriginal === undefined ? {} : { isOriginal }),
        ...(hasAuthority === undefined ? {} : { hasAuthority }),
        ...(signer === undefined ? {} : { signer }),
      },
    });
  }
  return { wanted, unfed };
}

/** W15: signs that were seen, and how many of them are signs of fraud. */
async function fromSigns(feeding: Feeding): Promise<Proposals> {
  const signOf = rowNames(feeding, "W15");
  const { rows, cellOf, unread } = await rowsOf(feeding, "W15", ["isSeen"]);
  const seen = new Map<string, { readonly from: Wanted["from"]; readonly signs: Set<number> }>();
  const unfed: UnfedCell[] = [...unread];
  for (const row of rows) {
    const customer = textOf(row.values["customer"]);
    if (customer === "" || row.values["isSeen"] !== true) continue;
    const at = signOf.get(folded(textOf(row.values["sign"])));
    if (at === undefined) {
      unfed.push({ ...cellOf(row, "sign"), why: "row-unknown" });
      continue;
    }
    const known = seen.get(customer) ?? { from: cellOf(row, "customer"), signs: new Set() };
    known.signs.add(at);
    seen.set(customer, known);
  }
  const wanted = [...seen].map(([customer, { from, signs }]): Wanted => {
    const warnings = [...signs].flatMap((at) => WARNING_SIGNS[at] ?? []);
    const frauds = signs.size - warnings.length;
    return {
      ...{ table: "profiles", customer, by: {}, worksheet: "W15", from },
      values: {
        ...(warnings.length === 0 ? {} : { warningSigns: warnings.sort().join(" ") }),
        ...(frauds === 0 ? {} : { fraudSigns: frauds }),
      },
    };
  });
  return { wanted, unfed };
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
        // Signs are added to what was noted; whatever else says something new says it instead.
        const isConflict = before !== undefined && field !== "warningSigns";
        const change = { table, customer, identity, field, before, after, worksheet, isConflict };
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
