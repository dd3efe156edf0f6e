// The course of this workbook, opened once for as long as the pane lives: leaving the screen loses nothing.
import { builtInMap } from "../../domain/course/built-in-map";
import type { CoursePorts } from "../../application/course/course-ports";
import { createCourseProjection } from "../../application/course/course-projection";
import { createCourseSession } from "../../application/course/course-session";
import type { CourseTexts } from "../../application/course/course-worksheets";
import { courseMessagesIn, type CourseMessages } from "../../messages/course-messages";
import type { Language } from "../../messages/messages";
import type { Course } from "./course-context";

const opened = new WeakMap<CoursePorts, Map<Language, Course>>();

export function openCourse(ports: CoursePorts, language: Language): Course {
  const known = opened.get(ports)?.get(language);
  if (known !== undefined) return known;
  const messages = courseMessagesIn(language);
  const { words, nodes } = messages;
  const session = createCourseSession({
    ...{ ports, language, words },
    builtIn: builtInMap((number) => nodes[number]?.title ?? number),
  });
  const other = courseMessagesIn(language === "en" ? "zh-CN" : "en");
  const course = {
    ...{ session, messages },
    projection: createCourseProjection(session, ports, language),
    texts: { own: courseTexts(messages), other: courseTexts(other) },
    writeWorkbook: ports.writeWorkbook,
  };
  const languages = opened.get(ports) ?? new Map<Language, Course>();
  opened.set(ports, languages.set(language, course));
  return course;
}

/** The words of one language as worksheets need them. */
export function courseTexts({ words, worksheets, lists }: CourseMessages): CourseTexts {
  const { fields, example, footer, yes, no, masks, refusals, weights } = words.tableNotes;
  return { worksheets, lists, fields, example, footer, yes, no, masks, refusals, weights };
}
