// Shapes of the course's words, which both languages fill.
import type { WorksheetList } from "../domain/course/worksheet-table";

export interface CourseNodeWords {
  readonly title: string;
  readonly text: string;
}

export interface CourseCardWords {
  readonly steps: readonly string[];
  readonly ask: readonly string[];
  /** Wording that is lawful as it stands. */
  readonly say: readonly string[];
  readonly never: readonly string[];
}

/** What a sentence about a breach of a worksheet's rules is made of. */
export interface RuleWords {
  readonly address: string;
  readonly header: string;
  /** As the sheet shows it. */
  readonly found: string;
  /** Cells it is held against: one at least where the rule speaks of another cell. */
  readonly against: readonly [ToldWords, ...ToldWords[]];
  readonly expected: readonly number[];
}

export type ToldWords = Pick<RuleWords, "address" | "header" | "found">;

/** A plan of payments against a lump sum; amounts as the user's language writes them. */
export interface PlanWords {
  readonly customer: string;
  readonly option: string;
  readonly payments: number;
  readonly total: string;
  readonly present: string;
  readonly cost: string;
  readonly share: string;
}

/** An hour of the day as a clock shows it: 11.5 is 11:30. */
export function hourText(hours: number): string {
  const minutes = Math.round((hours % 1) * 60);
  return `${Math.floor(hours)}:${String(minutes).padStart(2, "0")}`;
}

export type WorksheetListWords = Readonly<Record<WorksheetList, Readonly<Record<string, string>>>>;

export interface WorksheetWords {
  readonly title: string;
  readonly purpose: string;
  readonly columns: Readonly<
    Record<string, { readonly header: string; readonly example?: string; readonly help?: string }>
  >;
  /** Texts of the first column, where the rows are a fixed list. */
  readonly rows?: readonly string[];
}
