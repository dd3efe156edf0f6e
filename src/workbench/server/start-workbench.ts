// `npm start`: build what has changed, serve it, say where, and stop cleanly.
import { join } from "node:path";
import { addInBundle, LOCAL_BASE } from "./add-in-bundle";
import { ensureBuilt, type Bundle } from "./bundle";
import { selfSignedCertificate, type Certificate } from "./certificate";
import { openBrowser } from "./open-browser";
import { serverWords } from "./server-words";
import { BadArgument, startArguments, type StartArguments } from "./start-arguments";
import { installCertificate, installedCertificate } from "./trusted-certificate";
import { workbenchBundle } from "./workbench-bundle";
import { startWorkbenchServer } from "./workbench-server";

/** The file the user named, or the sample ledger in the page's language. */
function bookFiles(wanted: StartArguments, projectRoot: string): Record<"zh-CN" | "en", string> {
  const sample = (name: string): string => join(projectRoot, "assets", "sample", name);
  return {
    "zh-CN": wanted.bookFile ?? sample("sample-ledger.xlsx"),
    en: wanted.bookFile ?? sample("sample-ledger-en.xlsx"),
  };
}

type Say = (text: string) => void;

/** True in front of a person: a terminal, and not a build machine. */
function isInteractive(): boolean {
  return process.stdout.isTTY && process.stdin.isTTY && process.env["CI"] === undefined;
}

async function chooseCertificate(say: Say): Promise<Certificate> {
  const installed = await installedCertificate();
  if (installed !== undefined) return installed;
  const canInstall = process.platform === "win32" || process.platform === "darwin";
  if (canInstall && isInteractive()) {
    const accepted = await installCertificate(() => {
      say(serverWords.willAskForTrust);
    });
    if (accepted !== undefined) return accepted;
  }
  return selfSignedCertificate();
}

class BuildFailed extends Error {}

async function build(name: "add-in" | "workbench", bundle: Bundle, say: Say): Promise<void> {
  await ensureBuilt({
    ...bundle,
    build: async (into) => {
      say(serverWords.building(name));
      await bundle.build(into).catch((error: unknown) => {
        throw new BuildFailed(error instanceof Error ? error.message : String(error));
      });
    },
  });
}

function untilInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        resolve();
      });
    }
  });
}

async function serve(wanted: StartArguments, projectRoot: string, say: Say): Promise<void> {
  const addIn = addInBundle(projectRoot);
  const workbench = workbenchBundle(projectRoot);
  await Promise.all([build("add-in", addIn, say), build("workbench", workbench, say)]);

  const certificate = await chooseCertificate(say);
  const server = await startWorkbenchServer({
    addIn: { folder: addIn.folder, base: LOCAL_BASE },
    workbenchFolder: workbench.folder,
    certificate,
    port: wanted.port,
    bookFiles: bookFiles(wanted, projectRoot),
  });
  const stopped = untilInterrupted();
  const used = Number(new URL(server.origin).port);
  if (wanted.port !== 0 && used !== wanted.port) say(serverWords.portTaken(wanted.port, used));
  if (!certificate.isTrusted) say(serverWords.untrusted);
  if (!certificate.isKept) say(serverWords.notKept);
  say(serverWords.ready(`${server.origin}/`));
  if (wanted.mayOpenBrowser && isInteractive()) openBrowser(`${server.origin}/`);

  await stopped;
  await server.close();
  say(serverWords.stopped);
}

/** Resolves to the exit code: 0 after a clean stop, 1 when a build failed, 2 when the command line made no sense. */
export async function startWorkbench(
  args: readonly string[],
  projectRoot: string,
): Promise<number> {
  const say: Say = (text) => process.stdout.write(text);
  let wanted: StartArguments;
  try {
    wanted = startArguments(args);
  } catch (error) {
    if (!(error instanceof BadArgument)) throw error;
    process.stderr.write(serverWords.badArgument(error));
    return 2;
  }
  try {
    await serve(wanted, projectRoot, say);
    return 0;
  } catch (error) {
    if (!(error instanceof BuildFailed)) throw error;
    process.stderr.write(serverWords.buildFailed(error.message));
    return 1;
  }
}
