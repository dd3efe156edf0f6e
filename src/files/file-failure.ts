/** Why a file could not be opened as a workbook. */
export type FileFailureCode =
  "not-a-workbook" | "encrypted" | "too-large" | "damaged" | "empty" | "unsupported-format";

/** The one error that opening a file rejects with; whatever a library threw is its cause. */
export class FileFailure extends Error {
  override readonly name = "FileFailure";
  readonly code: FileFailureCode;
  /** What it was about, for a developer: a part's name, a limit. Never a cell's content. */
  readonly detail: string;
  constructor(code: FileFailureCode, detail = "", cause?: unknown) {
    super(detail === "" ? code : `${code}: ${detail}`, { cause });
    this.code = code;
    this.detail = detail;
  }
}
