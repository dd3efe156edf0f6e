// The course's words, apart from the others: they are many, and only the course's screens load them.
import type {
  CourseCardWords,
  CourseNodeWords,
  WorksheetListWords,
  WorksheetWords,
} from "./course-words";
import { course as enCourse } from "./en/course";
import { courseCards as enCards } from "./en/course-cards-data";
import { courseNodes as enNodes } from "./en/course-nodes-data";
import { worksheetLists as enLists, worksheets as enWorksheets } from "./en/worksheets-data";
import type { Language } from "./messages";
import { course as zhCourse } from "./zh-CN/course";
import { courseCards as zhCards } from "./zh-CN/course-cards-data";
import { courseNodes as zhNodes } from "./zh-CN/course-nodes-data";
import { worksheetLists as zhLists, worksheets as zhWorksheets } from "./zh-CN/worksheets-data";

export interface CourseMessages {
  readonly words: typeof zhCourse;
  readonly nodes: Readonly<Record<string, CourseNodeWords>>;
  readonly cards: Readonly<Record<string, CourseCardWords>>;
  readonly worksheets: Readonly<Record<string, WorksheetWords>>;
  readonly lists: WorksheetListWords;
}

const zhCN: CourseMessages = {
  ...{ words: zhCourse, nodes: zhNodes, cards: zhCards },
  ...{ worksheets: zhWorksheets, lists: zhLists },
};
const en: CourseMessages = {
  ...{ words: enCourse, nodes: enNodes, cards: enCards },
  ...{ worksheets: enWorksheets, lists: enLists },
};

export function courseMessagesIn(language: Language): CourseMessages {
  return language === "en" ? en : zhCN;
}
