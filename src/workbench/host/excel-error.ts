// An error as Excel answers it: a code that add-ins decide on, and a message for people.

/** Codes of a real host, with the status and words that it sends along. */
const ERRORS = {
  AccessDenied: { status: 403, message: "You cannot perform the requested operation." },
  ApiNotFound: { status: 400, message: "The requested API doesn't exist." },
  GeneralException: {
    status: 500,
    message: "There was an internal error while processing the request.",
  },
  InsertDeleteConflict: { status: 409, message: "The operation resulted in a conflict." },
  InvalidArgument: {
    status: 400,
    message: "The argument is invalid or missing or has an incorrect format.",
  },
  InvalidBinding: { status: 404, message: "This object binding is no longer valid." },
  InvalidObjectPath: {
    status: 400,
    message: "The object path isn't working for what you're trying to do.",
  },
  InvalidOperation: {
    status: 400,
    message: "This operation is not permitted for the current object.",
  },
  InvalidOperationInCellEditMode: {
    status: 400,
    message:
      "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  },
  InvalidReference: {
    status: 400,
    message: "This reference is not valid for the current operation.",
  },
  InvalidSelection: {
    status: 400,
    message: "The current selection is invalid for this operation.",
  },
  ItemAlreadyExists: { status: 409, message: "The resource being created already exists." },
  ItemNotFound: { status: 404, message: "The requested resource doesn't exist." },
  NotImplemented: { status: 501, message: "The requested feature isn't implemented." },
  RangeExceedsLimit: {
    status: 400,
    message: "The cell count in the range has exceeded the maximum supported number.",
  },
  UnsupportedOperation: { status: 400, message: "The operation being attempted is not supported." },
} as const;

export type ExcelErrorCode = keyof typeof ERRORS;

function isKnown(code: string): code is ExcelErrorCode {
  return Object.hasOwn(ERRORS, code);
}

export class ExcelError extends Error {
  override readonly name = "ExcelError";
  readonly code: string;
  readonly status: number;
  /** "Class.member", filled in by the batch where the thrower does not know it. */
  location: string | undefined;
  constructor(code: ExcelErrorCode, message?: string, location?: string) {
    super(message ?? ERRORS[code].message);
    this.code = code;
    this.status = ERRORS[code].status;
    this.location = location;
  }
}

/** The error a fault asks for; codes that we do not know go out as they are. */
export function errorForFault(code: string): { Code: string; Message: string; Status: number } {
  const known = ERRORS[isKnown(code) ? code : "GeneralException"];
  return { Code: code, Message: known.message, Status: known.status };
}

/** A call outside the documented subset. */
export class UnknownMember extends ExcelError {
  readonly member: string;
  constructor(member: string) {
    super(
      "NotImplemented",
      `${member} is not part of what the workbench implements (docs/excel-subset.md).`,
      member,
    );
    this.member = member;
  }
}
