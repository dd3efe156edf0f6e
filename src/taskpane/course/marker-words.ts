import type { CourseMessages } from "../../messages/course-messages";

/** A marker in a word: our two families in the reader's language, any other by the name its program gave it. */
export function markerWord(marker: string, words: CourseMessages["words"]): string {
  const priority = /^priority-(\d)$/.exec(marker)?.[1];
  if (priority !== undefined) return words.priorityOf(priority);
  const { progresses } = words.editing;
  if (marker !== "" && Object.hasOwn(progresses, marker))
    return progresses[marker as keyof typeof progresses];
  return marker;
}
