// The errors of cells where there is no office.js to make them: in a worker.

/** Puts `CustomFunctions` where functions look for it, with as much of it as they use. */
export function installPlainErrors(): void {
  class CellError {
    readonly code: string;
    readonly message: string;
    constructor(code: string, message = "") {
      this.code = code;
      this.message = message;
    }
  }
  const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A", invalidNumber: "#NUM!" };
  Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode } });
}
