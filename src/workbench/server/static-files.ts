// Which file an address means, and how it is sent. Nothing outside a mount's folder is ever reachable.
import { createReadStream, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, isAbsolute, join, normalize, relative } from "node:path";
import { pipeline } from "node:stream/promises";
import { MEDIA_TYPES } from "./media-types-table";

/** A folder served under a prefix, which begins and ends with a slash. */
export interface Mount {
  readonly prefix: string;
  readonly folder: string;
}

/**
 * The file behind a request's path, or undefined when the path lies outside every mount, is malformed, or climbs out
 * of its folder. The first mount whose prefix fits decides.
 */
export function fileOfPath(path: string, mounts: readonly Mount[]): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (/[\0\\]/.test(decoded)) return undefined;
  const mount = mounts.find(({ prefix }) => decoded.startsWith(prefix));
  if (mount === undefined) return undefined;
  const inside = normalize(decoded.slice(mount.prefix.length));
  const file = join(mount.folder, inside);
  const fromFolder = relative(mount.folder, file);
  const climbsOut = fromFolder.startsWith("..") || isAbsolute(fromFolder) || isAbsolute(inside);
  return climbsOut || fromFolder === "" ? undefined : file;
}

export function mediaType(file: string): string {
  return MEDIA_TYPES[extname(file).toLowerCase()] ?? "application/octet-stream";
}

/** Sends a file; false when there is none. Browsers keep a copy but ask each time, so a rebuild shows at once. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
): Promise<boolean> {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile() !== true) return false;
  const etag = `"${found.size.toString(16)}-${Math.trunc(found.mtimeMs).toString(16)}"`;
  response.setHeader("etag", etag);
  response.setHeader("cache-control", "no-cache");
  if (request.headers["if-none-match"] === etag) {
    response.writeHead(304).end();
    return true;
  }
  response.writeHead(200, { "content-type": mediaType(file), "content-length": found.size });
  if (request.method === "HEAD") response.end();
  else await pipeline(createReadStream(file), response);
  return true;
}
