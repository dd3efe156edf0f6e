import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuilt, type Bundle } from "../../../src/workbench/server/bundle";

function project() {
  const root = mkdtempSync(join(tmpdir(), "bundle-"));
  const source = join(root, "source.txt");
  writeFileSync(source, "one");
  const bundle: Bundle = {
    folder: join(root, "built"),
    inputs: [source, join(root, "absent")],
    variant: "a",
    build: (into) => {
      mkdirSync(into, { recursive: true });
      writeFileSync(join(into, "out.txt"), readFileSync(source, "utf8").toUpperCase());
      return Promise.resolve();
    },
  };
  return { source, bundle, out: join(bundle.folder, "out.txt") };
}

describe("a bundle", () => {
  test("is built once and then reused", async () => {
    const { bundle, out } = project();
    expect(await ensureBuilt(bundle)).toBe(true);
    expect(await ensureBuilt(bundle)).toBe(false);
    expect(readFileSync(out, "utf8")).toBe("ONE");
  });

  test("is built again when a source, the variant or the outcome has changed", async () => {
    const { source, bundle, out } = project();
    await ensureBuilt(bundle);
    writeFileSync(source, "two");
    expect(await ensureBuilt(bundle)).toBe(true);
    expect(readFileSync(out, "utf8")).toBe("TWO");
    expect(await ensureBuilt({ ...bundle, variant: "b" })).toBe(true);
    writeFileSync(out, "someone else's");
    expect(await ensureBuilt({ ...bundle, variant: "b" })).toBe(true);
    rmSync(bundle.folder, { recursive: true });
    expect(await ensureBuilt({ ...bundle, variant: "b" })).toBe(true);
  });

  test("keeps the last good build when a new one fails", async () => {
    const { source, bundle, out } = project();
    await ensureBuilt(bundle);
    writeFileSync(source, "two");
    const failing: Bundle = { ...bundle, build: () => Promise.reject(new Error("no")) };
    await expect(ensureBuilt(failing)).rejects.toThrow("no");
    expect(readFileSync(out, "utf8")).toBe("ONE");
    expect(existsSync(`${bundle.folder}.${process.pid}.making`)).toBe(false);
  });
});
