// What the parts of the course screen share: the course's session and its words.
import { createContext, use, useSyncExternalStore } from "react";
import type { CoursePorts } from "../../application/course/course-ports";
import type { CourseProjection } from "../../application/course/course-projection";
import type { CourseSession } from "../../application/course/course-session";
import type { CourseState } from "../../application/course/course-state";
import type { CourseTextPair } from "../../application/course/course-worksheets";
import type { CourseMessages } from "../../messages/course-messages";

export interface Course {
  readonly session: CourseSession;
  /** The same map in a window for the class. */
  readonly projection: CourseProjection;
  readonly messages: CourseMessages;
  readonly texts: CourseTextPair;
  readonly writeWorkbook: CoursePorts["writeWorkbook"];
}

export const CourseContext = createContext<Course | null>(null);

export function useCourse(): Course {
  const course = use(CourseContext);
  if (course === null) throw new Error("useCourse needs a CourseContext provider above it.");
  return course;
}

export function useCourseState(): CourseState {
  const { session } = useCourse();
  return useSyncExternalStore(session.subscribe, session.getState);
}
