import type { ImportedMap } from "../../application/course/course-ports";
import type { Messages } from "../../messages/messages";

/** What of a file was not taken in, a sentence each. */
export function warningWords(
  warnings: ImportedMap["warnings"],
  { warnings: sentences }: Messages["maps"],
): string[] {
  return warnings.map(({ code, count }) =>
    code in sentences ? sentences[code as keyof typeof sentences](count) : code,
  );
}
