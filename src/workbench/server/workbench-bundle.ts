// The workbench's own page: bundled by esbuild, which takes seconds where webpack takes minutes for the spreadsheet.
import { build } from "esbuild";
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import type { Bundle } from "./bundle";

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
      await build({
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
        logLevel: "silent", // A failure comes as a rejection with every message in it.
      });
      await copyFile(source("workbench", "shell", "workbench.html"), join(into, "workbench.html"));
    },
  };
}
