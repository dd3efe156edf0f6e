// What a class needs, wired on demand: the clock of this computer and codes that nobody can guess.
import { ClassFileRefusal, type ClassPorts } from "../application/class/class-ports";
import { FileFailure } from "../files/file-failure";
import { readableKeptTables } from "../headless/find-kept-table";

/** Without 0, O, 1, I and L, which are read for each other on a whiteboard. */
const LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
const MILLISECONDS_PER_DAY = 86_400_000;
/** 1 January 1970 in Excel's 1900 system. */
const UNIX_EPOCH = 25_569;

function refusalOf(error: unknown): unknown {
  return error instanceof FileFailure ? new ClassFileRefusal(error.code, error) : error;
}

/** Between two tables of a file the pane draws, and hears who wants to stop. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

export const classPorts: ClassPorts = {
  writeDocument: async (content) =>
    (await import("../files/documents/write-docx")).writeDocx(content),
  readWorkbook: (bytes) => {
    try {
      const { readTable, readFields } = readableKeptTables(bytes);
      const refused = (error: unknown): never => {
        throw refusalOf(error);
      };
      return {
        readTable: (...asked) => drawn().then(() => readTable(...asked).catch(refused)),
        readFields: (...asked) => drawn().then(() => readFields(...asked).catch(refused)),
      };
    } catch (error) {
      throw refusalOf(error);
    }
  },
  now: () => {
    const now = new Date();
    const wall = now.getTime() - now.getTimezoneOffset() * 60_000;
    return wall / MILLISECONDS_PER_DAY + UNIX_EPOCH;
  },
  newCode: (agenda) => {
    const random = crypto.getRandomValues(new Uint8Array(4));
    return agenda + Array.from(random, (byte) => LETTERS[byte % LETTERS.length]).join("");
  },
};
