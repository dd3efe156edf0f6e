import { WorkbookFailure } from "../application/receivables-workbook";
import { runInExcel } from "./run-in-excel";

/** A setting that travels with the workbook; undefined when it was never written. */
export async function readSetting(key: string): Promise<string | undefined> {
  return await runInExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
    await context.sync();
    return setting.isNullObject ? undefined : String(setting.value);
  });
}

/** Writes a setting and reads it back in a batch of its own: settings have been lost silently on some hosts. */
export async function writeSetting(key: string, value: string): Promise<void> {
  await runInExcel(async (context) => {
    context.workbook.settings.add(key, value);
    await context.sync();
  });
  if ((await readSetting(key)) !== value) throw new WorkbookFailure("setting-not-kept", key);
}
