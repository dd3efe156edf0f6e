// What the pane can know of the course's maps. Everything is plain data; the store that changes it is course-store.ts.
import type { CourseMap } from "../../domain/course/course-map";
import type { MapRefusal } from "../../domain/course/edit-map";
import type { MergeConflict } from "../../domain/course/merge-maps";
import type { WorkbookFailureReason } from "../receivables-workbook";
import type { ImportedMap, LinkState, ProjectorRefusal } from "./course-ports";

/** The built-in course, which is copied on its first change. */
export const BUILT_IN = "course";

export type CourseNotice =
  | { readonly kind: "failure"; readonly reason: WorkbookFailureReason; readonly about: string }
  | { readonly kind: "refused"; readonly because: MapRefusal }
  | { readonly kind: "copied" }
  /** A topic went with everything below it. */
  | { readonly kind: "deleted"; readonly title: string; readonly belowCount: number }
  /** Somebody else's work came in; where both did something else, ours was kept. */
  | { readonly kind: "merged"; readonly conflicts: readonly MergeConflict[] }
  | { readonly kind: "newer-version" }
  | {
      readonly kind: "imported";
      readonly name: string;
      readonly nodeCount: number;
      readonly warnings: ImportedMap["warnings"];
    }
  | { readonly kind: "file-refused"; readonly code: string }
  | { readonly kind: "picture"; readonly sheet: string; readonly count: number }
  | { readonly kind: "outline-made"; readonly sheet: string }
  | { readonly kind: "outline-synced"; readonly changeCount: number }
  /** Changed while the user looked at the list, gone, without its columns, or deeper than columns can show. */
  | {
      readonly kind: "outline-refused";
      readonly because: "changed" | "gone" | "no-columns" | "too-deep" | "no-outline";
    }
  | { readonly kind: "projector-refused"; readonly because: ProjectorRefusal }
  | { readonly kind: "link-lost" };

export interface CourseState {
  readonly isLoaded: boolean;
  readonly maps: readonly { readonly id: string; readonly name: string }[];
  readonly mapId: string;
  readonly name: string;
  readonly map: CourseMap;
  readonly currentId: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly links: ReadonlyMap<string, LinkState>;
  readonly notice: CourseNotice | undefined;
}
