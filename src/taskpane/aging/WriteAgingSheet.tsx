import { Button, Spinner } from "@fluentui/react-components";
import { TableSimpleRegular } from "@fluentui/react-icons/svg/table-simple";
import type { ReactElement } from "react";
import { Notice } from "../frame/Notice";
import { usePane, useSessionState } from "../pane-context";

/** Writes the aging to a sheet, says where it went, and leads there. */
export function WriteAgingSheet(): ReactElement {
  const { session, messages } = usePane();
  const { writing } = useSessionState();
  const words = messages.pane.writing;
  const isWriting = writing.status === "writing";
  return (
    <>
      {writing.status === "failed" ? (
        <Notice intent="error">
          {messages.failures[writing.failure.reason](writing.failure.about)}
        </Notice>
      ) : null}
      {writing.status === "written" ? (
        <Notice
          intent="success"
          actions={
            <Button size="small" onClick={() => void session.goToSheet(writing.sheet)}>
              {words.open}
            </Button>
          }
        >
          {writing.wasThere ? words.updated(writing.sheet) : words.made(writing.sheet)}
        </Notice>
      ) : null}
      <Button
        appearance="primary"
        title={words.hint}
        icon={isWriting ? <Spinner size="tiny" /> : <TableSimpleRegular />}
        disabledFocusable={isWriting}
        onClick={() => void session.writeAgingSheet(messages)}
      >
        {isWriting ? words.writing : words.write}
      </Button>
    </>
  );
}
