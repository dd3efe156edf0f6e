// The workbench's own page: bundled by esbuild, which takes seconds where webpack takes minutes for the spreadsheet.
import { build as bundle, type Plugin } from "esbuild";
import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Bundle } from "./bundle";

/** Univer's formulas take no table whose name holds "_" or "."; Excel does, and so do most people who name tables. */
const REFUSED_IN_TABLE_NAMES = /(?<=const TABLE_NAME_REGEX = .*)\[~!@#\$%\^&\*\(\)_\+<>\?:,\.\/;/;
const STILL_REFUSED = "[~!@#$%^&*()+<>?:,/;";

const withTableNames: Plugin = {
  name: "table-names",
  setup: (build) => {
    build.onLoad(
      { filter: /@univerjs[\\/]engine-formula[\\/]lib[\\/]es[\\/]index\.js$/ },
      async ({ path }) => {
        const source = await readFile(path, "utf8");
        const contents = source.replace(REFUSED_IN_TABLE_NAMES, () => STILL_REFUSED);
        if (contents === source) throw new Error("Univer spells table names otherwise now.");
        return { contents, loader: "js" };
      },
    );
  },
};

export function workbenchBundle(projectRoot: string): Bundle {
  const source = (...path: string[]): string => join(projectRoot, "src", ...path);
  return {
    folder: join(projectRoot, "dist", "workbench"),
    inputs: [
      source("workbench"),
      source("files"),
      source("entry", "workbench.tsx"),
      join(projectRoot, "package-lock.json"),
    ],
    variant: "workbench",
    build: async (into) => {
      await bundle({
        absWorkingDir: projectRoot,
        entryPoints: [source("entry", "workbench.tsx")],
        outdir: into,
        bundle: true,
        minify: true,
        // Parts that are imported on demand stay apart, so that a start loads only what it needs.
        format: "esm",
        splitting: true,
        target: "es2022",
        jsx: "automatic",
        loader: { ".svg": "dataurl", ".png": "dataurl", ".woff2": "dataurl" },
        define: { "process.env.NODE_ENV": '"production"' },
        plugins: [withTableNames],
        logLevel: "silent", // A failure comes as a rejection with every message in it.
      });
      await copyFile(source("workbench", "shell", "workbench.html"), join(into, "workbench.html"));
    },
  };
}
