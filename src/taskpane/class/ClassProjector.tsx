import { useEffect, useState, useSyncExternalStore, type ReactElement } from "react";
import type { ClassSetting } from "../../application/class/class-state";
import { secondsLeft, type ClassStep } from "../../domain/class/class-step";
import { projectorMessagesIn } from "../../messages/projector-messages";
import { CourseContext, type Course } from "../course/course-context";
import { openCourse } from "../course/open-course";
import { ProjectButton } from "../course/ProjectButton";
import { Notice } from "../frame/Notice";
import { usePane } from "../pane-context";
import { useClassroom } from "./class-context";

interface Shown {
  readonly setting: ClassSetting;
  readonly step: ClassStep;
  readonly title: string;
  readonly question: string;
}

/** The step on now with its clock in the window for the class, above the map; and the button that opens it. */
export function ClassProjector(shown: Shown): ReactElement | null {
  const { loadCourse, messages } = usePane();
  const [course, setCourse] = useState<Course | undefined>(undefined);
  useEffect(() => {
    let isGone = false;
    void loadCourse().then(async (ports) => {
      const opened = openCourse(ports, messages.language);
      if (!opened.session.getState().isLoaded) await opened.session.load();
      if (!isGone) setCourse(opened);
    });
    return () => {
      isGone = true;
    };
  }, [loadCourse, messages.language]);
  if (course === undefined) return null;
  return (
    <CourseContext value={course}>
      <Projected {...shown} course={course} />
    </CourseContext>
  );
}

function Projected(props: Shown & { readonly course: Course }): ReactElement {
  const { ports } = useClassroom();
  const { messages } = usePane();
  const { course, setting, step, title, question } = props;
  const { session, projection } = course;
  const { notice } = useSyncExternalStore(session.subscribe, session.getState);
  const { clock } = setting;
  const { minutes } = step;
  useEffect(() => {
    projection.showStep(() => ({
      ...{ title, question },
      secondsLeft:
        minutes === 0
          ? undefined
          : clock === undefined
            ? minutes * 60
            : secondsLeft(minutes, clock, ports.now()),
      isRunning: clock !== undefined && clock.pausedAt === undefined,
    }));
  }, [projection, ports, title, question, minutes, clock]);
  return (
    <>
      <ProjectButton />
      {notice?.kind === "projector-refused" ? (
        <Notice intent="warning">
          {projectorMessagesIn(messages.language).refusals[notice.because]}
        </Notice>
      ) : null}
    </>
  );
}
