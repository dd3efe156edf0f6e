import { BLANK, type Argument, type FilledCell } from "./cell-by-cell";
import { type ArgumentName, quoted, valueError } from "./cell-error";

/** Any text; numbers are taken as they would be typed, but for the 0 that an empty cell may arrive as. */
export function textArgument(
  name: ArgumentName,
  whenBlank: Argument<string>["whenBlank"],
): Argument<string> {
  return { name, whenBlank, reader: () => (cell) => (cell === 0 ? BLANK : String(cell).trim()) };
}

const foldedOf = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_-]+/g, "");

/** What a choice may be called: its id, and other names for it in any language. */
export type ChoiceNames<Id extends string> = Readonly<Record<Id, readonly string[]>>;

/**
 * One of a list of choices, by its id or one of its names, whatever the case, the width and the blanks.
 * Anything else is an error that lists the ids.
 */
export function choiceArgument<Id extends string>(
  name: ArgumentName,
  choices: ChoiceNames<Id>,
  whenBlank: Argument<Id>["whenBlank"],
): Argument<Id> {
  const idOf = new Map<string, Id>();
  for (const id of Object.keys(choices) as Id[])
    for (const called of [id, ...choices[id]]) idOf.set(foldedOf(called), id);
  const read = (cell: FilledCell): Id | CustomFunctions.Error | typeof BLANK =>
    cell === 0
      ? BLANK
      : (idOf.get(foldedOf(String(cell))) ??
        valueError(name, (messages, argument) =>
          messages.notAChoice(argument, quoted(cell), Object.keys(choices).join(", ")),
        ));
  return { name, whenBlank, reader: () => read };
}
