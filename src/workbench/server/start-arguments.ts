import { existsSync, statSync } from "node:fs";
import { extname, resolve } from "node:path";
import { parseArgs } from "node:util";

export interface StartArguments {
  readonly port: number;
  /** Absolute path of the workbook to open; undefined opens the sample ledger. */
  readonly bookFile?: string;
  readonly mayOpenBrowser: boolean;
}

/** What is wrong with a command line. `about` is the part that is wrong. */
export class BadArgument extends Error {
  readonly problem: "unknown" | "port" | "file-missing" | "file-kind" | "too-many";
  readonly about: string;
  constructor(problem: BadArgument["problem"], about: string) {
    super(`${problem}: ${about}`);
    this.problem = problem;
    this.about = about;
  }
}

const OPENED = new Set([".xlsx", ".xlsm", ".xls", ".csv"]);
const DEFAULT_PORT = 3000;

function bookFile(name: string): string {
  const file = resolve(name);
  if (!existsSync(file) || !statSync(file).isFile()) throw new BadArgument("file-missing", name);
  if (!OPENED.has(extname(file).toLowerCase())) throw new BadArgument("file-kind", name);
  return file;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { port: { type: "string" }, "no-open": { type: "boolean" } },
    });
  } catch (error) {
    throw new BadArgument("unknown", error instanceof Error ? error.message : args.join(" "));
  }
}

/** Reads the words after `npm start --`; throws BadArgument. */
export function startArguments(args: readonly string[]): StartArguments {
  const { values, positionals } = parse(args);
  const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new BadArgument("port", values.port ?? "");
  }
  const [name, ...rest] = positionals;
  if (rest.length > 0) throw new BadArgument("too-many", rest.join(" "));
  return {
    port,
    ...(name === undefined ? {} : { bookFile: bookFile(name) }),
    mayOpenBrowser: values["no-open"] !== true,
  };
}
