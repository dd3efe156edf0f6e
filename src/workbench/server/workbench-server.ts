// Serves the built add-in, with the copy of office.js inside it, and the workbench beside it: one origin, because
// office.js trusts a host page only on its own host name.
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { basename, join } from "node:path";
import type { Certificate } from "./certificate";
import { listen } from "./listen";
import { securityHeaders } from "./security-headers";
import { fileOfPath, mediaType, sendFile, type Mount } from "./static-files";

type BookLanguage = "zh-CN" | "en";

export interface WorkbenchServerOptions {
  /** The built add-in and the address it was built for. */
  readonly addIn: { readonly folder: string; readonly base: string };
  readonly workbenchFolder: string;
  readonly certificate: Certificate;
  /** 0 takes any free one; another number moves on to the next free one when taken. */
  readonly port: number;
  /** The workbook to open at start, by the language of the page; an empty one when absent. */
  readonly bookFiles?: Readonly<Record<BookLanguage, string>>;
}

export interface WorkbenchServer {
  /** "https://localhost:3000" */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const HOST_NAMES = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** The name in the Host header. Another name than localhost's means that a foreign page points its own at us. */
function isOurHost(request: IncomingMessage): boolean {
  return HOST_NAMES.has((request.headers.host ?? "").replace(/:\d+$/, ""));
}

function end(response: ServerResponse, status: number, text: string, name = "answer.txt"): void {
  response.writeHead(status, { "content-type": mediaType(name), "cache-control": "no-store" });
  response.end(text);
}

const queryOf = (request: IncomingMessage): URLSearchParams =>
  new URLSearchParams((request.url ?? "").split("?")[1] ?? "");

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** Addresses that are no plain file. */
function answersFor(options: WorkbenchServerOptions): ReadonlyMap<string, Answer> {
  const { bookFiles, addIn } = options;
  const bookFor = (request: IncomingMessage): string | undefined =>
    bookFiles?.[queryOf(request).get("lang") === "en" ? "en" : "zh-CN"];
  return new Map<string, Answer>([
    [
      "/",
      (request, response) => {
        const query = queryOf(request).toString();
        const location = `/workbench/${query === "" ? "" : `?${query}`}`;
        response.writeHead(302, { location, "cache-control": "no-store" });
        response.end();
      },
    ],
    [
      "/manifest.xml",
      async (request, response) => {
        // One build serves on any port: only the manifest names the address, and it is told the one in use.
        const manifest = await readFile(join(addIn.folder, "manifest.xml"), "utf8");
        const origin = `https://${request.headers.host ?? ""}`;
        end(response, 200, manifest.replaceAll(addIn.base, origin), "manifest.xml");
      },
    ],
    [
      "/workbench/book.json",
      (request, response) => {
        const file = bookFor(request);
        const name = file === undefined ? null : basename(file);
        end(response, 200, JSON.stringify({ name }), "book.json");
      },
    ],
    [
      "/workbench/book",
      async (request, response) => {
        const file = bookFor(request);
        if (file === undefined || !(await sendFile(request, response, file))) {
          end(response, 404, "Not found");
        }
      },
    ],
  ]);
}

export async function startWorkbenchServer(
  options: WorkbenchServerOptions,
): Promise<WorkbenchServer> {
  const mounts: readonly Mount[] = [
    { prefix: "/workbench/", folder: options.workbenchFolder },
    { prefix: "/", folder: options.addIn.folder },
  ];
  const answers = answersFor(options);

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = (request.url ?? "/").replace(/[?#].*$/, "");
    const page = path.startsWith("/workbench/") ? "workbench" : "add-in";
    for (const [name, value] of Object.entries(securityHeaders(page))) {
      response.setHeader(name, value);
    }
    if (!isOurHost(request)) {
      end(response, 421, "Misdirected request");
      return;
    }
    if (request.method !== "GET" && request.method !== "HEAD") {
      end(response, 405, "Method not allowed");
      return;
    }
    const answer = answers.get(path);
    if (answer !== undefined) {
      await answer(request, response);
      return;
    }
    const file = fileOfPath(path === "/workbench/" ? "/workbench/workbench.html" : path, mounts);
    if (file === undefined || !(await sendFile(request, response, file))) {
      end(response, 404, "Not found");
    }
  };

  const listening = await listen(options.port, options.certificate, (request, response) => {
    handle(request, response).catch(() => {
      // A browser that left in the middle, or a file that vanished: this answer fails, the server stays.
      if (!response.headersSent) end(response, 500, "Could not answer");
      else response.destroy();
    });
  });
  return { origin: `https://localhost:${listening.port}`, close: listening.close };
}
