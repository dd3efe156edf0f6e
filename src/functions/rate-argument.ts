// Arguments that are rates of interest.
import type { AgreedRate } from "../domain/interest/late-interest";
import type { RateChange } from "../domain/interest/rate-series";
import { rateOfText } from "../domain/interest/rate-text";
import { BLANK, cellsOf, isEmptyOrZero, type Argument, type FilledCell } from "./cell-by-cell";
import { type ArgumentName, isCellError, quoted, valueError } from "./cell-error";
import { dateArgument } from "./date-argument";

function rateIn(name: ArgumentName, cell: FilledCell): AgreedRate | CustomFunctions.Error {
  if (typeof cell === "string") {
    const read = rateOfText(cell);
    if (read !== undefined) return read;
  }
  const share = typeof cell === "boolean" ? Number.NaN : Number(cell);
  // Excel keeps 12 % as 0.12. A 12 would be 1200 %, which nobody agrees on: it is not guessed to be 12 %.
  if (share >= 0 && share <= 1) return { percent: share * 100, per: "year" };
  return valueError(name, (messages, argument) => messages.notARate(argument, quoted(cell)));
}

/** A rate: a share of a year as Excel keeps 12 %, or a text such as "12%", "0.05%/day" or "月息1%". */
export function rateArgument(
  name: ArgumentName,
  whenBlank: Argument<AgreedRate | undefined>["whenBlank"],
): Argument<AgreedRate | undefined> {
  // Nobody agrees on no interest: a 0 is an empty cell as some hosts hand it over.
  return { name, whenBlank, reader: () => (cell) => (cell === 0 ? BLANK : rateIn(name, cell)) };
}

/** A range of two columns, day and rate. Throws what the formula's cell shows. */
export function rateTableIn(name: ArgumentName, input: unknown): readonly RateChange[] {
  const rows = cellsOf(input).filter((row) => !row.every(isEmptyOrZero));
  const readDay = dateArgument(name, "is-missing").reader(rows.map(([day]) => [day]));
  return rows.map((row): RateChange => {
    const [day, rate] = row;
    const bad = row.find(isCellError);
    if (bad !== undefined) throw bad as unknown as Error;
    if (row.length !== 2 || isEmptyOrZero(day) || (rate ?? "") === "")
      throw valueError(name, (messages, argument) =>
        messages.columnsWanted(argument, 2),
      ) as unknown as Error;
    const from = readDay(day as FilledCell);
    const read = rateIn(name, rate as FilledCell);
    if (typeof from !== "number")
      throw (isCellError(from)
        ? from
        : valueError(name, (messages, argument) =>
            messages.notADate(argument, quoted(day)),
          )) as unknown as Error;
    if (isCellError(read)) throw read as unknown as Error;
    return { from, percent: read.percent };
  });
}
