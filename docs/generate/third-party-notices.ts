// Names and licences of everything that ships with the add-in or the workbench: the packages that the lock file
// installs without the development ones. More than what ends up in the bundles, never less.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Licences that allow use in a product without opening it. Another one is a decision, not an update. */
const PERMISSIVE = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "Python-2.0",
  "Unlicense",
  "Zlib",
]);

/** Packages whose package.json does not say it in a standard word, and what their own files say. */
const READ_BY_HAND: Readonly<Record<string, string>> = {
  "@microsoft/office-js": "Microsoft Office JavaScript API library licence terms",
  "@univerjs/telemetry": "Apache-2.0",
};
const DECIDED = new Set(["Microsoft Office JavaScript API library licence terms"]);

interface Notice {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Texts of the package's licence and notice files. */
  readonly texts: readonly string[];
}

interface LockEntry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly link?: boolean;
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

function licenceOf(name: string, folder: string): string {
  const { license } = readJson(join(folder, "package.json")) as { license?: unknown };
  return READ_BY_HAND[name] ?? (typeof license === "string" ? license : "not stated");
}

function textsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[cs]e|copying|notice)/i.test(entry.name))
    .map((entry) => entry.name)
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
}

function noticesIn(root: string): Notice[] {
  const lock = readJson(join(root, "package-lock.json")) as { packages: Record<string, LockEntry> };
  const notices = Object.entries(lock.packages).flatMap(([path, entry]): Notice[] => {
    const folder = join(root, path);
    if (path === "" || entry.dev === true || entry.link === true) return [];
    // Parts for other operating systems are in the lock file and not on this disk.
    if (entry.optional === true && !existsSync(folder)) return [];
    const name = path.replace(/^.*node_modules\//, "");
    const licence = licenceOf(name, folder);
    return [{ name, version: entry.version ?? "", licence, texts: textsIn(folder) }];
  });
  const keyOf = ({ name, version }: Notice): string => `${name}@${version}`;
  const unique = [...new Map(notices.map((notice) => [keyOf(notice), notice])).values()];
  return unique.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const COPYRIGHT =
  /^\W*(?:copyright\b(?=.*(?:\d{4}|\(c\)|©))|\(c\)\s*\d{4}|©|all rights reserved\.?\s*$).*$/gim;

/** Who holds the rights, one line each, as the package's files say it. */
function copyrightsOf({ texts }: Notice): string[] {
  const lines = texts.flatMap((text) => text.match(COPYRIGHT) ?? []);
  return [...new Set(lines.map((line) => line.trim().replace(/\s+/g, " ")))];
}

/** A licence without its holders and the package's name: the same for all packages that use it as it is. */
const bodyOf = (text: string, name: string): string =>
  text.replace(COPYRIGHT, "").replace(`${name}\n`, "").trim();

/** Packages whose licence the project has not accepted, as "name version: licence". */
export function unacceptedLicences(root: string): string[] {
  return noticesIn(root)
    .filter(({ licence }) => {
      const choices = licence.replace(/[()]/g, "").split(" OR ");
      return !choices.some((choice) => PERMISSIVE.has(choice) || DECIDED.has(choice));
    })
    .map(({ name, version, licence }) => `${name} ${version}: ${licence}`);
}

/** docs/third-party-notices.md */
export function thirdPartyNotices(root: string): string {
  const notices = noticesIn(root);
  const bodies = new Map<string, { text: string; packages: string[] }>();
  for (const notice of notices) {
    for (const text of notice.texts) {
      const body = bodyOf(text, notice.name);
      const key = body.replace(/\s+/g, " ");
      const group = bodies.get(key) ?? { text: body, packages: [] };
      group.packages.push(notice.name);
      bodies.set(key, group);
    }
  }
  const packages = notices.map((notice) => {
    const holders = copyrightsOf(notice).map((line) => `  ${line.replaceAll("|", "\\|")}`);
    const withoutFile = notice.texts.length === 0 ? " (the package brings no licence file)" : "";
    return [
      `- **${notice.name}** ${notice.version}: ${notice.licence}${withoutFile}`,
      ...holders,
    ].join("\\\n");
  });
  const texts = [...bodies.values()].map(
    ({ text, packages: users }) =>
      `### ${[...new Set(users)].join(", ")}\n\n\`\`\`text\n${text.replaceAll("```", "'''")}\n\`\`\``,
  );
  return [
    "# Third-party notices",
    "Made from package-lock.json by `npm run notices`. 回款 Huikuan itself is under the MIT licence (see LICENSE).",
    "office.js is Microsoft's. The released add-in loads it from Microsoft; a copy ships only in builds with `--env cdn=local` and with the workbench, under Microsoft's own terms below.",
    "## Packages",
    packages.join("\n"),
    "## Licence texts",
    ...texts,
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}
