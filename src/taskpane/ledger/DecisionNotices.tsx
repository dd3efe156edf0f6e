import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { columnsOf } from "../../application/session-state";
import { Notice } from "../frame/Notice";
import { usePane, useSessionState } from "../pane-context";

/** That a decision was used, from now or from before, and the way back. */
export function DecisionNotices(): ReactElement | null {
  const { session, messages, figures } = usePane();
  const { reading, decisionsMade, areDecisionsRemembered, decisionFailure } = useSessionState();
  const words = messages.dataScreen;
  const chosen = columnsOf(reading).filter(({ reasons }) => reasons.includes("chosen-by-user"));
  return (
    <>
      {decisionFailure === undefined ? null : (
        <Notice intent="error">
          {messages.failures[decisionFailure.reason](decisionFailure.about)}
        </Notice>
      )}
      {decisionsMade > 0 ? (
        <Notice
          intent="info"
          actions={
            <Button size="small" onClick={() => void session.takeBackDecision()}>
              {words.undo}
            </Button>
          }
        >
          {words.changed}
        </Notice>
      ) : areDecisionsRemembered && chosen.length > 0 ? (
        <Notice
          intent="info"
          actions={
            <Button size="small" onClick={() => void session.forgetRoles()}>
              {words.forgetRoles}
            </Button>
          }
        >
          {words.remembered(figures.count(chosen.length))}
        </Notice>
      ) : null}
    </>
  );
}
