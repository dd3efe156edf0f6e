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
