// The certificate of Microsoft's add-in tools, which the machine's browsers trust once it is installed. The tools are
// loaded only here: they start helpers of the operating system.
import { access, mkdir, readFile, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { cacheFolder, type Certificate } from "./certificate";

const DEV_CERTS_FOLDER = join(homedir(), ".office-addin-dev-certs");

async function readInstalled(): Promise<Certificate> {
  const [key, cert] = await Promise.all([
    readFile(join(DEV_CERTS_FOLDER, "localhost.key"), "utf8"),
    readFile(join(DEV_CERTS_FOLDER, "localhost.crt"), "utf8"),
  ]);
  // A Linux browser keeps trust of its own beside the system's, so a warning may still come.
  return { key, cert, isTrusted: process.platform !== "linux", isKept: true };
}

/** The trusted certificate where one is installed already. Asks nothing of the user. */
export async function installedCertificate(): Promise<Certificate | undefined> {
  const tools = await import("office-addin-dev-certs");
  try {
    return tools.verifyCertificates() ? await readInstalled() : undefined;
  } catch {
    return undefined; // The machine's certificate store could not be asked: as good as none.
  }
}

/**
 * Asks the operating system to trust a development certificate; a dialog of its own opens. Undefined when the user
 * declines, and then never asked again on this machine.
 */
export async function installCertificate(announce: () => void): Promise<Certificate | undefined> {
  const declinedMark = join(cacheFolder(), "certificate-declined");
  const wasDeclined = await access(declinedMark).then(
    () => true,
    () => false,
  );
  if (wasDeclined) return undefined;
  announce();
  const tools = await import("office-addin-dev-certs");
  try {
    await tools.ensureCertificatesAreInstalled();
    return await readInstalled();
  } catch (error) {
    await mkdir(cacheFolder(), { recursive: true, mode: 0o700 });
    await writeFile(declinedMark, String(error));
    return undefined;
  }
}
