import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ClassNews } from "../../application/class/class-state";
import type { ClassMessages } from "../../messages/class-messages";
import { Notice } from "../frame/Notice";
import { usePane } from "../pane-context";
import { useClassroom, useClassState } from "./class-context";

/** Cells named at once; the rest is a number. */
const SHOWN = 3;

/** What the class has to tell: what was done or refused, and cells that cannot be read. */
export function ClassNotices(): ReactElement {
  const { messages } = usePane();
  const { session, words } = useClassroom();
  const { news, failure, issues } = useClassState();
  const refused = news?.kind === "bad-code" || news?.kind === "points-refused";
  return (
    <>
      {failure === undefined ? null : (
        <Notice intent="error">{messages.failures[failure.reason](failure.about)}</Notice>
      )}
      {news === undefined ? null : (
        <Notice
          intent={refused ? "warning" : "success"}
          actions={
            <Button
              size="small"
              onClick={() => {
                session.dismiss();
              }}
            >
              {words.dismiss}
            </Button>
          }
        >
          {newsOf(news, words)}
        </Notice>
      )}
      {issues.length === 0 ? null : (
        <Notice intent="warning">
          {words.issues(issues.length)}{" "}
          {issues
            .slice(0, SHOWN)
            .map(({ sheet, address, header }) => words.issue(sheet, address, header))
            .join(" ")}{" "}
          {issues.length > SHOWN ? words.moreIssues(issues.length - SHOWN) : ""}
        </Notice>
      )}
    </>
  );
}

function newsOf(news: ClassNews, { news: words }: ClassMessages): string {
  switch (news.kind) {
    case "saved":
      return words.saved;
    case "started":
      return words.started(news.code);
    case "joined":
      return words.joined(news.code, news.group);
    case "bad-code":
      return words.badCode;
    case "points-refused":
      return words.refused[news.because];
    case "collected":
      return words.collected(news.groups, news.cells);
    case "opened":
      return words.opened(news.sheet);
  }
}
