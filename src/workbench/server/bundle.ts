// A folder of built files that is made again only when what it is made from has changed.
import { createHash, type Hash } from "node:crypto";
import { existsSync, statSync } from "node:fs";
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

export interface Bundle {
  /** Where the built files end up. */
  readonly folder: string;
  /** Files and folders it is made from. Missing ones count as empty. */
  readonly inputs: readonly string[];
  /** Anything else that decides the outcome, such as the address it is built for. */
  readonly variant: string;
  /** Writes all files into an empty folder; rejects with what went wrong. */
  readonly build: (into: string) => Promise<void>;
}

async function filesUnder(path: string): Promise<string[]> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isFile()) return [path];
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function addFiles(hash: Hash, from: string, files: readonly string[]): Promise<void> {
  for (const file of files) {
    hash.update(`${relative(from, file)}\0`);
    hash.update(await readFile(file));
  }
}

async function stampOf(bundle: Bundle, folder: string): Promise<string> {
  const hash = createHash("sha256").update(`${bundle.variant}\0`);
  for (const input of bundle.inputs) {
    await addFiles(hash, dirname(input), await filesUnder(input));
  }
  // The outcome counts too, so that a folder someone else wrote into is not taken for ours.
  await addFiles(hash, folder, await filesUnder(folder));
  return hash.digest("hex");
}

/** Another run may put its own build in place between our two steps; the last one stays. */
async function replace(folder: string, by: string, attempts = 3): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  try {
    await rename(by, folder);
  } catch (error) {
    if (attempts === 1) throw error;
    await replace(folder, by, attempts - 1);
  }
}

/** Builds the bundle unless the folder already holds it. True when it built. */
export async function ensureBuilt(bundle: Bundle): Promise<boolean> {
  const stampFile = `${bundle.folder}.stamp`;
  const stamp = existsSync(stampFile) ? await readFile(stampFile, "utf8") : "";
  if (stamp !== "" && stamp === (await stampOf(bundle, bundle.folder))) return false;

  // Made beside its place and moved: a server or a test that reads meanwhile never sees half a build.
  const making = `${bundle.folder}.${process.pid}.making`;
  await rm(making, { recursive: true, force: true });
  try {
    await bundle.build(making);
    const newStamp = await stampOf(bundle, making);
    await replace(bundle.folder, making);
    await writeFile(stampFile, newStamp);
  } finally {
    await rm(making, { recursive: true, force: true });
  }
  return true;
}
