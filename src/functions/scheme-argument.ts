// The argument that cuts days into buckets: the name of a scheme, or edges such as "30,60,90" or a range of them.
import type { BucketScheme, CalendarYearScheme } from "../domain/aging/bucket-scheme";
import { BUCKET_SCHEMES } from "../domain/aging/bucket-scheme-table";
import { schemeOfEdges } from "../domain/aging/own-edges";
import { LANGUAGES, messagesIn } from "../messages/messages";
import { cellsOf } from "./cell-by-cell";
import { isCellError, quoted, spokenMessages, valueError } from "./cell-error";

const foldedOf = (text: string): string => text.normalize("NFKC").toLowerCase().trim();

function schemeNamed(text: string): BucketScheme | CalendarYearScheme | undefined {
  const wanted = foldedOf(text);
  return BUCKET_SCHEMES.find(({ id }) =>
    [id, ...LANGUAGES.map((language) => messagesIn(language).buckets.schemes[id] ?? id)].some(
      (name) => foldedOf(name) === wanted,
    ),
  );
}

/** The scheme that the argument `scheme` means; undefined when it is left out. Throws what the formula's cell shows. */
export function schemeIn(input: unknown): BucketScheme | CalendarYearScheme | undefined {
  const cells = cellsOf(input).flat();
  const bad = cells.find(isCellError);
  if (bad !== undefined) throw bad as unknown as Error;
  const text = cells
    .filter((cell) => cell !== null && cell !== undefined && cell !== "")
    .map(String)
    .join(",");
  if (text === "") return undefined;
  const named = schemeNamed(text);
  if (named !== undefined) return named;
  const edges = schemeOfEdges(text);
  if (edges.status === "read") return edges.scheme;
  throw valueError("scheme", (messages, name) =>
    // A word is a scheme we do not know; anything with a digit was meant as edges.
    /\d/.test(text)
      ? messages.badEdges(name, spokenMessages().buckets.edgeProblems[edges.problem](edges.about))
      : messages.notAChoice(name, quoted(text), BUCKET_SCHEMES.map(({ id }) => id).join(", ")),
  ) as unknown as Error;
}
