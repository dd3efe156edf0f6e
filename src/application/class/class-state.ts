// What the pane can know of the class that a workbook holds. Everything is plain data, read from the kept tables.
import type { GroupRole } from "../../domain/class/class-group";
import type { PointEntry, PointRefusal } from "../../domain/class/class-points";
import type { RoleScene } from "../../domain/class/role-play";
import type { AgendaEntry, AgendaId } from "../../domain/class/agenda-table";
import type { ClassTimes, StepClock } from "../../domain/class/class-step";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { KeptIssue } from "../kept/kept-tables";
import type { SessionFailure } from "../session-state";
import type { AnswerKind, ClassSide, ClassView } from "./class-columns-table";

/** The class itself: one row. */
export interface ClassSetting {
  readonly code: string;
  readonly side: ClassSide;
  readonly view: ClassView;
  readonly agenda: AgendaId;
  /** Of this workbook's group; undefined in the trainer's. */
  readonly group: number | undefined;
  readonly startedOn: CalendarDate | undefined;
  readonly stepId: string;
  readonly clock: StepClock | undefined;
  readonly times: ClassTimes;
  readonly hasSound: boolean;
  /** When the days of the class begin, in minutes after midnight. */
  readonly dayStart: number;
}

/** An entry of the agenda with what the trainer set for it. */
export interface PlannedEntry {
  readonly entry: AgendaEntry;
  readonly title: string;
  readonly question: string;
}

export interface NamedGroup {
  readonly number: number;
  readonly name: string;
  readonly slogan: string;
}

export interface KeptMember {
  readonly group: number;
  readonly name: string;
  readonly role: GroupRole;
  readonly isAbsent: boolean;
  /** Means of the self-rating, 1–5. */
  readonly before: number | undefined;
  readonly after: number | undefined;
}

export interface KeptAnswer {
  readonly group: number;
  readonly unit: string;
  readonly kind: AnswerKind;
  /** From 1; 0 for the whole group. */
  readonly pair: number;
  readonly members: readonly string[];
  readonly text: string;
}

/** Letter given to an item of an assessment; both count from 1, test 0 is the quiz. */
export interface KeptTestAnswer {
  readonly test: number;
  readonly group: number;
  readonly item: number;
  readonly answer: string;
}

/** How far a group's worksheet was filled in when its workbook was collected. */
export interface KeptFill {
  readonly group: number;
  readonly worksheet: string;
  readonly done: number;
  readonly required: number;
}

/** A first action of a group's handbook page. */
export interface KeptAction {
  readonly group: number;
  readonly action: string;
  readonly person: string;
  readonly dueOn: CalendarDate | undefined;
  readonly doneOn: CalendarDate | undefined;
}

export type RatingTime = "before" | "after";

/** What a learner rated himself on, 1–5 (see RATING_ITEMS). */
export interface KeptRating {
  readonly group: number;
  readonly name: string;
  readonly item: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** What an observer noted of a role play. */
export interface KeptDrill {
  readonly group: number;
  readonly scene: RoleScene;
  readonly collector: string;
  readonly customer: string;
  readonly observer: string;
  /** The sentence that helped most. */
  readonly helped: string;
  /** One that went too far; "" when none did. */
  readonly crossed: string;
  /** Sum and day agreed. */
  readonly agreed: string;
}

export interface ClassRecords {
  readonly agenda: readonly PlannedEntry[];
  readonly groups: readonly NamedGroup[];
  readonly members: readonly KeptMember[];
  readonly answers: readonly KeptAnswer[];
  readonly points: readonly PointEntry[];
  readonly tests: readonly KeptTestAnswer[];
  readonly fills: readonly KeptFill[];
  readonly actions: readonly KeptAction[];
  readonly ratings: readonly KeptRating[];
  readonly drills: readonly KeptDrill[];
}

export const NO_RECORDS: ClassRecords = {
  ...{ agenda: [], groups: [], members: [], answers: [], points: [], tests: [] },
  ...{ fills: [], actions: [], ratings: [], drills: [] },
};

export type ClassNews =
  | { readonly kind: "saved" }
  | { readonly kind: "started"; readonly code: string }
  | { readonly kind: "joined"; readonly code: string; readonly group: number }
  | { readonly kind: "bad-code" }
  | { readonly kind: "points-refused"; readonly because: PointRefusal }
  | { readonly kind: "collected"; readonly groups: number; readonly cells: number }
  | { readonly kind: "opened"; readonly sheet: string };

export interface ClassState extends ClassRecords {
  readonly isLoaded: boolean;
  readonly isWorking: boolean;
  readonly failure: SessionFailure | undefined;
  readonly news: ClassNews | undefined;
  /** Undefined while the workbook holds no class. */
  readonly setting: ClassSetting | undefined;
  readonly issues: readonly KeptIssue[];
}

export const FIRST_CLASS_STATE: ClassState = {
  ...NO_RECORDS,
  ...{ isLoaded: false, isWorking: false, failure: undefined, news: undefined },
  ...{ setting: undefined, issues: [] },
};
