import { Badge } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CourseTopic } from "../../domain/course/built-in-map";
import { useSessionState } from "../pane-context";
import { useCourse } from "./course-context";
import { liveWords } from "./live-words";

/** What the node means for the user's own ledger, today. Nothing without a ledger. */
export function LedgerOnNode({ topic }: { readonly topic: CourseTopic }): ReactElement | null {
  const { messages } = useCourse();
  const { aging } = useSessionState();
  const live = liveWords(aging, topic, messages.words);
  if (live === undefined) return null;
  return (
    <Badge appearance="tint" color="brand">
      {live.sentence}
    </Badge>
  );
}
