// The part of office.js that worksheet functions touch, for tests that run without it. The browser
// tests call the same functions through the genuine library.
class CellError extends Error {
  readonly code: string;
  constructor(code: string, message = "") {
    super(message);
    this.code = code;
  }
}

const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  invalidNumber: "#NUM!",
  divisionByZero: "#DIV/0!",
} as const;

/** Puts `CustomFunctions` where functions look for it. */
export function installCustomFunctions(): void {
  Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode } });
}

/** An error as a host hands it to a function. */
export function errorCell(code: keyof typeof ErrorCode): CustomFunctions.Error {
  return new CellError(ErrorCode[code]) as unknown as CustomFunctions.Error;
}

/** A result as a person sees it in the cell: an error shows its code, and its sentence where it has one. */
function shown(cell: unknown): unknown {
  if (!(cell instanceof CellError)) return cell;
  return cell.message === "" ? cell.code : `${cell.code} ${cell.message}`;
}

/** What a call shows in its cells; a thrown error stands in the one cell of the formula. */
export function shownBy(call: () => readonly (readonly unknown[])[]): unknown[][] {
  try {
    return call().map((row) => row.map(shown));
  } catch (error) {
    return [[shown(error)]];
  }
}
