// The add-in as it ships, built by its own webpack configuration for the local address, beside and never over the
// release build in dist/addin.
import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Bundle } from "./bundle";

/** The address in the local build's manifest; the server replaces it where it listens on another port. */
export const LOCAL_BASE = "https://localhost:3000";

function run(command: string, args: readonly string[], folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const keep = (part: Buffer): void => {
      output += part.toString();
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(output));
    });
  });
}

export function addInBundle(projectRoot: string): Bundle {
  const path = (...parts: string[]): string => join(projectRoot, ...parts);
  const layers = [
    ...["application", "domain", "excel", "files", "functions", "messages"],
    ...["packaging", "taskpane"],
  ];
  return {
    folder: path("dist", "addin-local"),
    inputs: [
      ...layers.map((layer) => path("src", layer)),
      path("src", "entry"),
      path("assets"),
      path("manifest.xml"),
      path("package.json"),
      path("webpack.config.js"),
      path("package-lock.json"),
    ],
    variant: LOCAL_BASE,
    build: (into) =>
      run(
        process.execPath,
        [
          ...["--import", "tsx", path("node_modules", "webpack", "bin", "webpack.js")],
          ...["--mode", "production", "--env", `base=${LOCAL_BASE}`, "--env", "cdn=local"],
          ...["--output-path", into],
        ],
        projectRoot,
      ),
  };
}
