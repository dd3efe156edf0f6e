import { mkdirSync, mkdtempSync, statSync, writeFileSync } from "node:fs";
import { get, request as send } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { selfSignedCertificate } from "../../../src/workbench/server/certificate";
import {
  startWorkbenchServer,
  type WorkbenchServer,
} from "../../../src/workbench/server/workbench-server";

const root = mkdtempSync(join(tmpdir(), "workbench-server-"));
const addIn = join(root, "addin");
const workbench = join(root, "workbench");
const book = join(root, "应收.csv");
const englishBook = join(root, "receivables.csv");
for (const folder of [addIn, workbench]) mkdirSync(folder);
writeFileSync(join(addIn, "taskpane.html"), "<p>pane</p>");
writeFileSync(
  join(addIn, "manifest.xml"),
  '<Url DefaultValue="https://local.test/taskpane.html"/>',
);
writeFileSync(join(workbench, "workbench.html"), "<p>workbench</p>");
writeFileSync(book, "客户,金额\n");
writeFileSync(englishBook, "Customer,Amount\n");

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

let server: WorkbenchServer;
let trusted: string;

function ask(path: string, options: { method?: string; headers?: Record<string, string> } = {}) {
  return new Promise<Answer>((resolve, reject) => {
    // `path` is sent as it stands; a URL object would tidy it up first.
    const port = new URL(server.origin).port;
    const address = { host: "localhost", servername: "localhost", port, path };
    send({ ...address, ca: trusted, agent: false, ...options }, (response) => {
      let body = "";
      response.on("data", (part: Buffer) => (body += part.toString()));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    })
      .on("error", reject)
      .end();
  });
}

beforeAll(async () => {
  const certificate = await selfSignedCertificate(join(root, "cache"));
  trusted = certificate.cert;
  server = await startWorkbenchServer({
    addIn: { folder: addIn, base: "https://local.test" },
    workbenchFolder: workbench,
    certificate,
    port: 0,
    bookFiles: { "zh-CN": book, en: englishBook },
  });
});
afterAll(() => server.close());

describe("the workbench's server", () => {
  test("leads from the bare address to the workbench and keeps the query", async () => {
    const { status, headers } = await ask("/?latency=200");
    expect(status).toBe(302);
    expect(headers["location"]).toBe("/workbench/?latency=200");
    expect((await ask("/workbench/")).body).toBe("<p>workbench</p>");
  });

  test("holds the add-in's page to a strict policy, without inline or evaluated code", async () => {
    const { headers, body } = await ask("/taskpane.html?_host_Info=Excel");
    const policy = String(headers["content-security-policy"]);
    expect(body).toBe("<p>pane</p>");
    expect(policy).toContain("default-src 'none'; script-src 'self'; ");
    expect(policy).not.toContain("unsafe");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  test("allows the workbench inline styles, and still no inline or evaluated code", async () => {
    const policy = String((await ask("/workbench/")).headers["content-security-policy"]);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).not.toContain("unsafe-eval");
  });

  test("tells the manifest the address it is served from", async () => {
    const { body, headers } = await ask("/manifest.xml");
    expect(body).toBe(`<Url DefaultValue="${server.origin}/taskpane.html"/>`);
    expect(headers["content-type"]).toBe("text/xml; charset=utf-8");
  });

  test("hands over the workbook it was started with, in the page's language", async () => {
    expect(JSON.parse((await ask("/workbench/book.json?lang=en")).body)).toEqual({
      name: "receivables.csv",
    });
    expect((await ask("/workbench/book?lang=en")).body).toBe("Customer,Amount\n");
    expect(JSON.parse((await ask("/workbench/book.json")).body)).toEqual({ name: "应收.csv" });
    expect((await ask("/workbench/book")).body).toBe("客户,金额\n");
  });

  test("answers an unchanged file with 304 and a changed one in full", async () => {
    const { headers } = await ask("/taskpane.html");
    expect(headers["cache-control"]).toBe("no-cache");
    const etag = String(headers["etag"]);
    expect((await ask("/taskpane.html", { headers: { "if-none-match": etag } })).status).toBe(304);
    expect((await ask("/taskpane.html", { headers: { "if-none-match": '"old"' } })).status).toBe(
      200,
    );
  });

  test.each<[string, { method?: string; headers?: Record<string, string> }, number, string]>([
    ["/../certificate.ts", {}, 404, "outside the folder"],
    ["/%2e%2e/cache/localhost.key", {}, 404, "the key"],
    ["/absent.html", {}, 404, "no such file"],
    ["/taskpane.html", { method: "POST" }, 405, "nothing is ever written"],
    ["/taskpane.html", { headers: { host: "evil.test" } }, 421, "a foreign name for our address"],
  ])("%s %j is answered %d: %s", async (path, options, status) => {
    expect((await ask(path, options)).status).toBe(status);
  });

  test("moves on to the next free port", async () => {
    const port = Number(new URL(server.origin).port);
    const second = await startWorkbenchServer({
      addIn: { folder: addIn, base: "https://local.test" },
      workbenchFolder: workbench,
      certificate: await selfSignedCertificate(join(root, "cache")),
      port,
    });
    expect(Number(new URL(second.origin).port)).toBeGreaterThan(port);
    await second.close();
  });
});

describe("the self-signed certificate", () => {
  test("is made once a machine, readable by its owner only", async () => {
    const folder = join(root, "cache");
    const [first, second] = [
      await selfSignedCertificate(folder),
      await selfSignedCertificate(folder),
    ];
    expect(second).toEqual(first);
    expect(statSync(join(folder, "localhost.key")).mode & 0o077).toBe(0);
  });

  test("is made anew when the kept one is damaged", async () => {
    const folder = mkdtempSync(join(tmpdir(), "certificate-"));
    writeFileSync(join(folder, "localhost.key"), "no key");
    writeFileSync(join(folder, "localhost.crt"), "no certificate");
    expect((await selfSignedCertificate(folder)).cert).toContain("BEGIN CERTIFICATE");
  });

  test("is not accepted by someone who does not know it", async () => {
    await expect(
      new Promise((resolve, reject) => {
        get(`${server.origin}/`, { agent: false }, resolve).on("error", reject);
      }),
    ).rejects.toMatchObject({ code: "DEPTH_ZERO_SELF_SIGNED_CERT" });
  });
});
