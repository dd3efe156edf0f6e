// `npm run mindmap`: any mind map in, any of our formats out, with the readers and writers of the pane.
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { mapSvg } from "../domain/course/map-svg";
import { FileFailure } from "../files/file-failure";
import { MapFailure } from "../files/mind-maps/map-failure";
import { mapJson } from "../files/mind-maps/map-json";
import type { MapTopic, MapTree } from "../files/mind-maps/map-tree";
import { readMindMap } from "../files/mind-maps/read-mind-map";
import { writeFreemind } from "../files/mind-maps/write-freemind";
import type { NamedMap } from "../files/mind-maps/write-map";
import { writeMarkdown } from "../files/mind-maps/write-markdown";
import { writeOpml } from "../files/mind-maps/write-opml";
import { writeXmind } from "../files/mind-maps/write-xmind";
import { writeXmind8 } from "../files/mind-maps/write-xmind8";
import { isWorkbookName, readOutlineFile, type OutlineFile } from "./read-outline-file";
import { LANGUAGES, messagesIn, type Language, type Messages } from "../messages/messages";

/** Exit codes are part of the published surface. */
const EXIT = { done: 0, refused: 2, badArguments: 64 } as const;

const OPTIONS = {
  sheet: { type: "string" },
  to: { type: "string" },
  out: { type: "string" },
  lang: { type: "string" },
  help: { type: "boolean" },
} as const;

type Words = Messages["maps"];
type Writer = (named: NamedMap, words: Words) => Uint8Array;

const WRITERS: Readonly<Record<string, Writer>> = {
  json: ({ map }, words) =>
    new TextEncoder().encode(
      JSON.stringify(
        mapJson(map, (code, count) => words.warnings[code](count)),
        null,
        2,
      ),
    ),
  md: writeMarkdown,
  opml: writeOpml,
  mm: writeFreemind,
  xmind: writeXmind,
  xmind8: writeXmind8,
  svg: ({ map }, words) =>
    new TextEncoder().encode(mapSvg(map, { untitled: words.untitled, ignoresFolding: true })),
};
const ARCHIVES = ["xmind", "xmind8"];

/** What a run comes to: an exit code, and what goes to standard output and standard error. */
interface MindMapRun {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

type Problem = keyof Words["terminal"]["problem"];

class BadMapArgument extends Error {
  readonly problem: Problem;
  readonly about: string;
  constructor(problem: Problem, about = "") {
    super(`${problem}: ${about}`);
    this.problem = problem;
    this.about = about;
  }
}

/** Converts a map as the words of a command line say. Files are named from `folder`. Rejects only with our bugs. */
export async function runMindMap(args: readonly string[], folder: string): Promise<MindMapRun> {
  const words = messagesIn(languageIn(args)).maps;
  const help = words.terminal.help(Object.keys(WRITERS).join(" | "));
  try {
    const { values, positionals } = parsed(args);
    if (values.help === true) return { exitCode: EXIT.done, output: help, errors: "" };
    return await converted(checked(values, positionals, folder), words);
  } catch (error) {
    if (!(error instanceof BadMapArgument)) throw error;
    const problem = words.terminal.problem[error.problem](error.about);
    return { exitCode: EXIT.badArguments, output: "", errors: `${problem}\n\n${help}` };
  }
}

function languageIn(args: readonly string[]): Language {
  const { values } = parseArgs({
    ...{ args: [...args], options: OPTIONS, strict: false, allowPositionals: true },
  });
  return languageNamed(values.lang);
}

function languageNamed(name: unknown): Language {
  return LANGUAGES.find((language) => language === name) ?? "zh-CN";
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new BadMapArgument("unknown", error instanceof Error ? error.message : args.join(" "));
  }
}

interface Conversion {
  /** As the user wrote it. */
  readonly named: string;
  readonly file: string;
  readonly to: string;
  readonly write: Writer;
  readonly language: Language;
  readonly sheet?: string;
  readonly out?: string;
}

function checked(
  values: ReturnType<typeof parsed>["values"],
  [named, ...rest]: readonly string[],
  folder: string,
): Conversion {
  const { to = "", out, sheet, lang } = values;
  if (named === undefined) throw new BadMapArgument("file-missing");
  if (rest.length > 0) throw new BadMapArgument("too-many", rest.join(" "));
  if (lang !== undefined && !LANGUAGES.some((language) => language === lang))
    throw new BadMapArgument("lang", lang);
  const write = Object.hasOwn(WRITERS, to) ? WRITERS[to] : undefined;
  if (write === undefined) throw new BadMapArgument("to", to);
  const file = resolve(folder, named);
  if (out === undefined && ARCHIVES.includes(to)) throw new BadMapArgument("out");
  if (out !== undefined && resolve(folder, out) === file) throw new BadMapArgument("out", out);
  return {
    ...{ named, file, to, write, language: languageNamed(lang) },
    ...(sheet === undefined ? {} : { sheet }),
    ...(out === undefined ? {} : { out: resolve(folder, out) }),
  };
}

async function converted(asked: Conversion, words: Words): Promise<MindMapRun> {
  const refused = (errors: string): MindMapRun => ({ exitCode: EXIT.refused, output: "", errors });
  const bytes = await bytesOf(asked.file);
  if (!(bytes instanceof Uint8Array)) return refused(words.terminal[bytes](asked.named));
  const read = await opened(bytes, asked.file);
  if (read === undefined) return refused(words.terminal.noOutline(asked.named));
  if (read instanceof FileFailure)
    return refused(messagesIn(asked.language).report.terminal.files[read.code]);
  if (read instanceof MapFailure) return refused(words.failures[read.code]);
  const chosen =
    asked.sheet === undefined
      ? read.sheets[read.active]
      : read.sheets.find(({ name }) => name === asked.sheet);
  if (chosen === undefined)
    return refused(
      words.terminal.noSuchSheet(asked.sheet ?? "", read.sheets.map(({ name }) => name).join(", ")),
    );
  const written = asked.write(chosen, words);
  const told = chosen.map.warnings.map(({ code, count }) => words.warnings[code](count));
  if (asked.out === undefined)
    return {
      exitCode: EXIT.done,
      output: new TextDecoder().decode(written).trimEnd(),
      errors: told.join("\n"),
    };
  const problem = await writeProblem(asked.out, written);
  if (problem !== undefined) return refused(notWritten(asked.out, problem, words.terminal));
  const done = words.terminal.written(asked.out, topicCount(chosen.map));
  return { exitCode: EXIT.done, output: "", errors: [...told, done].join("\n") };
}

function notWritten(file: string, why: string, words: Words["terminal"]): string {
  const known: Readonly<Record<string, (file: string) => string>> = words.cannotWrite;
  return Object.hasOwn(known, why)
    ? (known[why]?.(file) ?? "")
    : words.cannotWriteOtherwise(file, why);
}

/** Why a file has no bytes, as the sentence for it is called. */
const UNREADABLE: Readonly<Record<string, "noSuchFile" | "isFolder" | "notAllowed">> = {
  ...{ ENOENT: "noSuchFile", ENOTDIR: "noSuchFile", ENAMETOOLONG: "noSuchFile" },
  ...{ EISDIR: "isFolder", EACCES: "notAllowed", EPERM: "notAllowed" },
};

async function bytesOf(
  file: string,
): Promise<Uint8Array | "noSuchFile" | "isFolder" | "notAllowed"> {
  try {
    return await readFile(file);
  } catch (error) {
    const reason = UNREADABLE[(error as NodeJS.ErrnoException).code ?? ""];
    if (reason === undefined) throw error;
    return reason;
  }
}

async function opened(
  bytes: Uint8Array,
  file: string,
): Promise<OutlineFile | MapFailure | FileFailure | undefined> {
  if (isWorkbookName(file)) return await readOutlineFile(bytes, file);
  try {
    return readMindMap(bytes, file);
  } catch (error) {
    if (error instanceof MapFailure) return error;
    throw error;
  }
}

async function writeProblem(file: string, bytes: Uint8Array): Promise<string | undefined> {
  try {
    await writeFile(file, bytes);
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return code;
  }
}

function topicCount({ root }: MapTree): number {
  const below = (topic: MapTopic): number =>
    topic.children.reduce((count, child) => count + below(child), 1);
  return below(root);
}
