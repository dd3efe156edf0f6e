import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CollectionNews } from "../../application/collection/collection-state";
import { useCollectionWords } from "../conduct/collection-words";
import { Announcer } from "../frame/Announcer";
import { Disclosure } from "../frame/Disclosure";
import { Notice } from "../frame/Notice";
import { usePane } from "../pane-context";
import type { Collection } from "./collection";

/** What the last step came to, with its undo; what went wrong; and cells of the records that were left out. */
export function CollectionNotices({
  collection,
}: {
  readonly collection: Collection;
}): ReactElement {
  const { session: receivables, messages, figures } = usePane();
  const words = useCollectionWords().worklist;
  const { session, state, languages } = collection;
  const { news, failure, issues } = state;
  const told = news === undefined ? "" : newsText(news, words, figures.count);
  return (
    <>
      {failure === undefined ? null : (
        <Notice intent="error">{messages.failures[failure.reason](failure.about)}</Notice>
      )}
      {news === undefined ? null : (
        <Notice
          intent={news.kind === "no-worklist" ? "warning" : "success"}
          actions={
            news.kind === "marked" ? (
              <Button size="small" onClick={() => void session.undo(languages)}>
                {words.undo}
              </Button>
            ) : news.kind === "worklist-written" ? (
              <Button size="small" onClick={() => void receivables.goToSheet(news.sheet)}>
                {words.open}
              </Button>
            ) : undefined
          }
        >
          {told}
        </Notice>
      )}
      {issues.length === 0 ? null : (
        <Notice intent="warning">
          <Disclosure summary={words.issues(figures.count(issues.length))}>
            {issues.slice(0, 50).map((issue) => (
              <p key={`${issue.sheet}${issue.address}${issue.column}`}>
                {messages.kept.issues[issue.code]({
                  ...issue,
                  place: issue.address === "" ? issue.sheet : `${issue.sheet}!${issue.address}`,
                })}
              </p>
            ))}
          </Disclosure>
        </Notice>
      )}
      <Announcer>{told}</Announcer>
    </>
  );
}

function newsText(
  news: CollectionNews,
  words: ReturnType<typeof useCollectionWords>["worklist"],
  count: (count: number) => string,
): string {
  switch (news.kind) {
    case "marked": {
      const { kind } = news.entry;
      return words.newsMarked[kind === "done" || kind === "postponed" ? kind : "note"](news.name);
    }
    case "undone":
      return words.newsUndone(news.name);
    case "worklist-written":
      return words.newsWritten(news.sheet, count(news.rowCount));
    case "ticks-read":
      return words.newsTicks(count(news.count));
    case "no-worklist":
      return words.newsNoWorklist;
    case "opened":
      return words.newsOpened(news.sheet);
    case "interest-kept":
      return words.newsInterest(news.name, news.sheet);
  }
}
