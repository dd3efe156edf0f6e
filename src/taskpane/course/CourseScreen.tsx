import { Spinner } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { Screen } from "../frame/Screen";
import { ScreenTitle } from "../frame/ScreenTitle";
import { usePane } from "../pane-context";
import { CourseContext, type Course } from "./course-context";
import { CourseView } from "./CourseView";
import { openCourse } from "./open-course";
import { courseMessagesIn } from "../../messages/course-messages";

/** The course: its map and its worksheets. What it needs of the workbook is loaded with it. */
export function CourseScreen(): ReactElement {
  const { loadCourse, messages } = usePane();
  const [course, setCourse] = useState<Course | undefined>(undefined);
  const { language } = messages;
  useEffect(() => {
    let isGone = false;
    void loadCourse().then((ports) => {
      if (isGone) return;
      const opened = openCourse(ports, language);
      setCourse(opened);
      void opened.session.load();
    });
    return () => {
      isGone = true;
    };
  }, [loadCourse, language]);
  const { words } = courseMessagesIn(language);
  return (
    <Screen>
      <ScreenTitle isUnseen>{words.title}</ScreenTitle>
      {course === undefined ? (
        <Spinner size="small" label={words.loading} />
      ) : (
        <CourseContext value={course}>
          <CourseView />
        </CourseContext>
      )}
    </Screen>
  );
}
