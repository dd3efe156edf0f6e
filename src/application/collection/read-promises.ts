import { minorDigitsOf } from "../../domain/money/currency";
import type { PromiseToPay } from "../../domain/records/collection-records";
import type { KeptTables } from "../kept/kept-tables";
import { recordsFrom } from "./read-records";
import { recordColumns, type RecordLanguages } from "./record-tables";

/** The promises that the workbook keeps. Rejects with `WorkbookFailure`. */
export async function readPromises(
  tables: KeptTables,
  languages: RecordLanguages,
): Promise<readonly PromiseToPay[]> {
  const promises = await tables.readTable("promises", recordColumns("promises", languages));
  const others = { log: undefined, disputes: undefined, evidence: undefined };
  return recordsFrom({ ...others, promises }, minorDigitsOf).promises;
}
