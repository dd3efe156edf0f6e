// What the class reads about a topic beside its title.
import type { AgingReport } from "../../application/aging-report";
import type { CourseState } from "../../application/course/course-state";
import type { ProjectedWords } from "../../application/course/projector-messages";
import { courseTopicOf } from "../../domain/course/built-in-map";
import type { CourseMessages } from "../../messages/course-messages";
import { liveWords } from "./live-words";

export function projectedWords(
  nodeId: string,
  given: {
    readonly state: CourseState;
    readonly aging: AgingReport | undefined;
    readonly messages: CourseMessages;
  },
): ProjectedWords {
  const { state, aging, messages } = given;
  const { words, nodes } = messages;
  const topic = courseTopicOf(nodeId);
  const text = topic === undefined ? undefined : nodes[topic.number]?.text;
  const live = liveWords(aging, topic, words)?.sentence;
  const care = topic?.care;
  const cells = linkedFill(nodeId, state);
  return {
    ...(text === undefined ? {} : { text }),
    ...(live === undefined ? {} : { live }),
    ...(care === undefined
      ? {}
      : {
          care: {
            sign: words.careShort[care],
            text: words.care[care],
            isBlocked: care === "blocked",
          },
        }),
    ...(cells === undefined ? {} : { cells: words.fillOf(cells.filled, cells.total) }),
  };
}

function linkedFill(
  nodeId: string,
  { map, links }: CourseState,
): { readonly filled: number; readonly total: number } | undefined {
  const own = map.links
    .filter((link) => link.nodeId === nodeId)
    .flatMap(({ name }) => links.get(name) ?? []);
  const total = own.reduce((sum, one) => sum + one.total, 0);
  return total === 0 ? undefined : { filled: own.reduce((sum, one) => sum + one.filled, 0), total };
}
