import { Badge } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CourseTopic } from "../../domain/course/built-in-map";
import { customersOnTopic } from "../../application/course/topic-customers";
import { useSessionState } from "../pane-context";
import { useCourse } from "./course-context";

/** What the node means for the user's own ledger, today. Nothing without a ledger. */
export function LedgerOnNode({ topic }: { readonly topic: CourseTopic }): ReactElement | null {
  const { messages } = useCourse();
  const { aging } = useSessionState();
  const count = aging === undefined ? undefined : customersOnTopic(aging, topic);
  if (count === undefined) return null;
  const { words } = messages;
  return (
    <Badge appearance="tint" color="brand">
      {count.kind === "here" ? words.ledger(count.customers) : words.ledgerItems(count.customers)}
    </Badge>
  );
}
