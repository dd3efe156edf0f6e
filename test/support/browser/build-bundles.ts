// Before the browser tests: build what has changed, once for all of them.
import { addInBundle } from "../../../src/workbench/server/add-in-bundle";
import { ensureBuilt } from "../../../src/workbench/server/bundle";
import { workbenchBundle } from "../../../src/workbench/server/workbench-bundle";

// A default export, because Jest demands one.
export default async function buildBundles(): Promise<void> {
  const root = process.cwd();
  await Promise.all([ensureBuilt(addInBundle(root)), ensureBuilt(workbenchBundle(root))]);
}
