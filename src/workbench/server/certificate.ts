// The key and certificate of https://localhost: a trusted one where the machine has or takes one, else one made on the
// spot. office.js refuses a host page over http, so there is no going without.
import { createPrivateKey, X509Certificate } from "node:crypto";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** False when the browser will show a warning first. */
  readonly isTrusted: boolean;
  /** False when it lives only as long as this run, so that the browser will ask again next time. */
  readonly isKept: boolean;
}

const DAY = 86_400_000;
const MADE_FOR_DAYS = 365;
const RENEWED_BEFORE_DAYS = 14;

/** Per user and machine, outside the project, so that a key is never committed by mistake. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const name = "huikuan-workbench";
  if (process.platform === "win32") {
    return join(environment["LOCALAPPDATA"] ?? join(homedir(), "AppData", "Local"), name);
  }
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches", name);
  return join(environment["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), name);
}

/** Whether a pair belongs together, names localhost and outlives the coming weeks. */
function isUsable(pair: { readonly key: string; readonly cert: string }): boolean {
  const certificate = new X509Certificate(pair.cert);
  return (
    certificate.checkPrivateKey(createPrivateKey(pair.key)) &&
    certificate.checkHost("localhost") !== undefined &&
    Date.parse(certificate.validTo) > Date.now() + RENEWED_BEFORE_DAYS * DAY
  );
}

async function readPair(
  keyFile: string,
  certFile: string,
): Promise<{ key: string; cert: string } | undefined> {
  try {
    const [key, cert] = await Promise.all([readFile(keyFile, "utf8"), readFile(certFile, "utf8")]);
    return isUsable({ key, cert }) ? { key, cert } : undefined;
  } catch {
    return undefined; // Absent or damaged: a new pair is made in its place.
  }
}

async function makePair(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    curve: "P-256",
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + MADE_FOR_DAYS * DAY),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
          { type: 7, ip: "::1" },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}

/** The machine's own self-signed pair; one for this run only where the cache folder cannot be written. */
export async function selfSignedCertificate(folder = cacheFolder()): Promise<Certificate> {
  const keyFile = join(folder, "localhost.key");
  const certFile = join(folder, "localhost.crt");
  const kept = await readPair(keyFile, certFile);
  if (kept !== undefined) return { ...kept, isTrusted: false, isKept: true };
  const made = await makePair();
  const keep = async (): Promise<boolean> => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(keyFile, made.key, { mode: 0o600 });
    await chmod(keyFile, 0o600); // An older file keeps its own mode when it is overwritten.
    await writeFile(certFile, made.cert);
    return true;
  };
  return { ...made, isTrusted: false, isKept: await keep().catch(() => false) };
}
