import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarIntent,
} from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

/** One sentence with what can be done about it. It wraps rather than cut: at 320 px most sentences do not fit a line. */
export function Notice(props: {
  readonly intent: MessageBarIntent;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}): ReactElement {
  return (
    <MessageBar intent={props.intent} shape="rounded">
      <MessageBarBody>{props.children}</MessageBarBody>
      {props.actions === undefined ? null : <MessageBarActions>{props.actions}</MessageBarActions>}
    </MessageBar>
  );
}
