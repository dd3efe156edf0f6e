// What a class needs from outside: the clock of this computer, and a new code. The domain has neither clock nor dice.
import type { KeptTables } from "../kept/kept-tables";
import type { HandbookContent } from "./handbook";
import type { AgendaId } from "../../domain/class/agenda-table";

/** Why a file is none that can be collected. Each has a sentence in messages/. */
export type ClassFileCode =
  | "not-a-workbook"
  | "encrypted"
  | "too-large"
  | "damaged"
  | "empty"
  | "unsupported-format"
  | "cannot-be-read";

/** A file could not be opened as a workbook. */
export class ClassFileRefusal extends Error {
  override readonly name = "ClassFileRefusal";
  readonly code: ClassFileCode;
  constructor(code: ClassFileCode, cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

export interface ClassPorts {
  /** This moment as Excel keeps it: days since 1900 and a fraction, by the clock on the wall. */
  readonly now: () => number;
  /** A new class code: the agenda's letter and four more, none that is read for another. */
  readonly newCode: (agenda: AgendaId) => string;
  /** A document as .docx; what writes it is loaded when first asked for. */
  readonly writeDocument: (content: HandbookContent) => Promise<Uint8Array>;
  /** The tables of a workbook's file, for reading only. Throws `ClassFileRefusal`, and so does reading one. */
  readonly readWorkbook: (bytes: Uint8Array) => Pick<KeptTables, "readTable" | "readFields">;
}
