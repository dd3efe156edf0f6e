import { Button, Popover, PopoverSurface, PopoverTrigger } from "@fluentui/react-components";
import { AlertRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { noticeText } from "./notices";
import { useWords, useWorkbench, useWorkbenchState } from "./use-workbench";

export function NoticesPanel(): ReactElement {
  const session = useWorkbench();
  const { notices } = useWorkbenchState();
  const words = useWords();
  return (
    <Popover trapFocus positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          icon={<AlertRegular />}
          className={notices.length > 0 ? "has-notices" : undefined}
        >
          {words.notices.button(notices.length)}
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label={words.notices.title} className="notices">
        {notices.length === 0 ? (
          <p tabIndex={-1}>{words.notices.none}</p>
        ) : (
          <>
            <ul>
              {notices.map((notice) => {
                const text = noticeText(notice, words);
                return <li key={text}>{text}</li>;
              })}
            </ul>
            <Button onClick={session.clearNotices}>{words.notices.clear}</Button>
          </>
        )}
      </PopoverSurface>
    </Popover>
  );
}
