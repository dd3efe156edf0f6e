import type { OutlineLine } from "../../domain/course/apply-outline";
import type { OutlineChange } from "../../domain/course/reconcile-outline";
import type { CourseMessages } from "../../messages/course-messages";

type Words = CourseMessages["words"]["outlineScreen"];

/** One change of the outline sheet in a sentence, with what to think of before saying yes. */
export function lineText({ change, conflict, inMap }: OutlineLine, words: Words): string {
  const warnings = [
    ...(change.kind === "deleted" && change.linkCount > 0 ? [words.linked(change.linkCount)] : []),
    ...(change.kind === "deleted" && change.needsYes && change.linkCount === 0
      ? [words.hadChildren]
      : []),
    ...(conflict === undefined ? [] : [words.conflicts[conflict]]),
    ...(inMap === undefined ? [] : [words.inMap(inMap)]),
  ];
  return [changeText(change, words), ...warnings].join(" · ");
}

function changeText(change: OutlineChange, { kinds }: Words): string {
  switch (change.kind) {
    case "added":
      return change.isCopy ? kinds.copied(change.title) : kinds.added(change.title);
    case "renamed":
      return kinds.renamed(change.title, change.before);
    case "reordered":
      return kinds.reordered(change.title, change.count);
    case "moved":
      return kinds.moved(change.title, change.under);
    case "described":
    case "deleted":
      return kinds[change.kind](change.title);
  }
}
