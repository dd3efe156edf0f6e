import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CourseNotice } from "../../application/course/course-state";
import type { CourseMessages } from "../../messages/course-messages";
import type { Messages } from "../../messages/messages";
import { projectorMessagesIn } from "../../messages/projector-messages";
import { Notice } from "../frame/Notice";
import { usePane } from "../pane-context";
import { useCourse, useCourseState } from "./course-context";
import { warningWords } from "./warning-words";

const useStyles = makeStyles({
  // Seen wherever on the screen the user has asked for it.
  stay: { position: "sticky", top: 0, zIndex: 2 },
});

/** What the course has to tell: one thing at a time, until the user has seen it. */
export function CourseNotices(): ReactElement | null {
  const styles = useStyles();
  const { messages } = usePane();
  const { session, messages: course } = useCourse();
  const { notice } = useCourseState();
  if (notice === undefined) return null;
  return (
    <div className={styles.stay}>
      <Notice
        intent={isBad(notice) ? "error" : "info"}
        actions={
          <>
            {notice.kind === "deleted" ? (
              <Button
                size="small"
                onClick={() => {
                  session.undo();
                }}
              >
                {course.words.undo}
              </Button>
            ) : null}
            <Button
              size="small"
              onClick={() => {
                session.dismiss();
              }}
            >
              {course.words.dismiss}
            </Button>
          </>
        }
      >
        {sentenceOf(notice, messages, course.words)}
      </Notice>
    </div>
  );
}

function isBad({ kind }: CourseNotice): boolean {
  return [
    "failure",
    "refused",
    "newer-version",
    "file-refused",
    "link-lost",
    "projector-refused",
    "outline-refused",
  ].includes(kind);
}

function sentenceOf(
  notice: CourseNotice,
  messages: Messages,
  words: CourseMessages["words"],
): string {
  switch (notice.kind) {
    case "failure":
      return messages.failures[notice.reason](notice.about);
    case "refused":
      return words.notices.refusals[notice.because];
    case "copied":
      return words.notices.copied;
    case "deleted":
      return words.notices.deleted(
        notice.title === "" ? words.untitled : notice.title,
        notice.belowCount,
      );
    case "merged":
      return words.notices.merged(notice.conflictCount);
    case "newer-version":
      return words.notices.newer;
    case "imported":
      return [
        words.notices.imported(notice.name, notice.nodeCount),
        ...warningWords(notice.warnings, messages.maps),
      ].join(" ");
    case "file-refused": {
      const { failures } = messages.maps;
      return notice.code in failures
        ? failures[notice.code as keyof typeof failures]
        : failures.damaged;
    }
    case "picture":
      return words.notices.picture(notice.sheet);
    case "outline-made":
      return words.outlineScreen.made(notice.sheet);
    case "outline-synced":
      return words.outlineScreen.synced(notice.changeCount);
    case "outline-refused":
      return words.outlineScreen.refusals[notice.because];
    case "projector-refused":
      return projectorMessagesIn(messages.language).refusals[notice.because];
    case "link-lost":
      return words.notices.linkLost;
  }
}
