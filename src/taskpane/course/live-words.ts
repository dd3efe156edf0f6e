// What a topic of the course means for the ledger that is open, in words.
import type { AgingReport } from "../../application/aging-report";
import { customersOnTopic } from "../../application/course/topic-customers";
import type { CourseTopic } from "../../domain/course/built-in-map";
import type { CourseMessages } from "../../messages/course-messages";

export interface LiveWords {
  readonly customers: number;
  readonly sentence: string;
  /** The documents it speaks of, as items of the ledger. */
  readonly items: readonly number[];
}

/** Undefined without a ledger, and for a topic that says nothing about single customers. */
export function liveWords(
  aging: AgingReport | undefined,
  topic: CourseTopic | undefined,
  words: CourseMessages["words"],
): LiveWords | undefined {
  if (aging === undefined || topic === undefined) return undefined;
  const found = customersOnTopic(aging, topic);
  if (found === undefined) return undefined;
  const { kind, customers, items } = found;
  const sentence =
    kind === "here"
      ? words.ledger(customers, items.length)
      : words.ledgerItems(customers, items.length);
  return { customers, sentence, items };
}
