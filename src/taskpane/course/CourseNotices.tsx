import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CourseNotice } from "../../application/course/course-state";
import { placedNodes } from "../../domain/course/course-map";
import type { CourseMessages } from "../../messages/course-messages";
import type { Messages } from "../../messages/messages";
import { projectorMessagesIn } from "../../messages/projector-messages";
import { Notice } from "../frame/Notice";
import { usePane } from "../pane-context";
import { useCourse, useCourseState } from "./course-context";
import { warningWords } from "./warning-words";

/** A sentence longer than this is scrolled in its place: it must not cover the map. */
const LONG = 160;

const useStyles = makeStyles({
  // Seen wherever on the screen the user has asked for it.
  top: { position: "sticky", top: 0, zIndex: 2 },
  bottom: { position: "sticky", bottom: 0, zIndex: 2 },
  long: { maxHeight: "24vh", overflowY: "auto", whiteSpace: "pre-line", overflowWrap: "anywhere" },
});

/**
 * What the course has to tell: one thing at a time, until the user has seen it. What comes unasked stands at the bottom,
 * where it covers neither the map nor the topic that is being worked on.
 */
export function CourseNotices(props: { readonly at: "top" | "bottom" }): ReactElement | null {
  const styles = useStyles();
  const { messages } = usePane();
  const { session, messages: course } = useCourse();
  const { notice, map } = useCourseState();
  if (notice === undefined || (notice.kind === "merged") !== (props.at === "bottom")) return null;
  const titleOf = (nodeId: string): string => placedNodes(map).get(nodeId)?.node.title ?? "";
  const sentence = sentenceOf(notice, messages, { words: course.words, titleOf });
  return (
    <div className={styles[props.at]}>
      <Notice
        // A bar measures once whether its sentence fits beside its buttons.
        key={sentence}
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
        {sentence.length <= LONG ? (
          sentence
        ) : (
          // What scrolls can be reached by keyboard.
          <div className={styles.long} role="region" aria-label={course.words.notice} tabIndex={0}>
            {sentence}
          </div>
        )}
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
  {
    words,
    titleOf,
  }: {
    readonly words: CourseMessages["words"];
    readonly titleOf: (nodeId: string) => string;
  },
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
      return [
        words.notices.merged(notice.conflicts.length),
        ...notice.conflicts.flatMap(({ nodeId, theirs }) => {
          if (theirs === undefined) return [];
          return words.notices.theirs(titleOf(nodeId), theirs === "" ? words.untitled : theirs);
        }),
      ].join("\n");
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
      return words.notices.picture(notice.sheet, notice.count);
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
