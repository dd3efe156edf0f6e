// `npm run excel`: serves the add-in from this computer and loads it into the Excel installed here.
import { spawn } from "node:child_process";
import { addInBundle, LOCAL_BASE } from "./add-in-bundle";
import { ensureBuilt } from "./bundle";
import { sideloadWords as words } from "./sideload-words";
import { installCertificate } from "./trusted-certificate";
import { startWorkbenchServer } from "./workbench-server";

// Relative, because a shell starts the tool on Windows and folders there have blanks in their names.
const MANIFEST = "dist/addin-local/manifest.xml";
// Fetched when it is needed: the tool drives desktop Excel only and is of no use to anyone else.
const DEBUGGING_TOOL = ["--yes", "office-addin-debugging@7.0.0"];

type Say = (text: string) => void;

function debuggingTool(...args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const isWindows = process.platform === "win32";
    const child = spawn("npx", [...DEBUGGING_TOOL, ...args], {
      stdio: "inherit",
      shell: isWindows,
    });
    child.on("error", reject);
    child.on("close", (code) => {
      resolve(code ?? 1);
    });
  });
}

async function loadIntoExcel(say: Say): Promise<number> {
  const code = await debuggingTool("start", MANIFEST, "desktop", "--app", "excel", "--no-debug");
  if (code !== 0) return code;
  say(words.loaded);
  await new Promise((resolve) => process.once("SIGINT", resolve));
  return debuggingTool("stop", MANIFEST);
}

/** Resolves to the exit code: 0 after a clean stop, 1 when something is in the way, 2 where there is no desktop Excel. */
export async function sideload(projectRoot: string): Promise<number> {
  const say: Say = (text) => process.stdout.write(text);
  if (process.platform !== "win32" && process.platform !== "darwin") {
    say(words.noDesktopExcel);
    return 2;
  }
  const certificate = await installCertificate(() => {
    say(words.willAskForTrust);
  });
  if (certificate === undefined) {
    say(words.untrusted);
    return 1;
  }
  say(words.building);
  const addIn = addInBundle(projectRoot);
  await ensureBuilt(addIn);
  const port = Number(new URL(LOCAL_BASE).port);
  const server = await startWorkbenchServer({
    addIn: { folder: addIn.folder, base: LOCAL_BASE },
    // Nothing but the add-in is wanted: a workbench built earlier may be there or not.
    workbenchFolder: "dist/workbench",
    certificate,
    port,
  });
  try {
    // The server moves on where the port is taken; the manifest that Excel is given does not.
    if (server.origin === LOCAL_BASE) return await loadIntoExcel(say);
    say(words.portTaken(port));
    return 1;
  } finally {
    await server.close();
  }
}
