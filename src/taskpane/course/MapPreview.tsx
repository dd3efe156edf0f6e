import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { MapNode } from "../../domain/course/course-map";
import { useCourse } from "./course-context";

const useStyles = makeStyles({
  preview: {
    maxHeight: "30vh",
    overflow: "auto",
    margin: 0,
    padding: tokens.spacingVerticalXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: "inherit",
  },
});

/** Lines that are shown of a tree before it is taken in. */
const MOST_LINES = 200;

/** Topics as indented lines, to be looked at before they become a map. */
export function MapPreview(props: {
  readonly nodes: readonly MapNode[];
  readonly label: string;
}): ReactElement {
  const styles = useStyles();
  const { messages } = useCourse();
  const { untitled } = messages.words;
  const lines = (nodes: readonly MapNode[], depth: number): string[] =>
    nodes.flatMap(({ title, children }) => [
      `${"\u3000".repeat(depth)}${title === "" ? untitled : title.replaceAll("\n", " ")}`,
      ...lines(children, depth + 1),
    ]);
  const all = lines(props.nodes, 0);
  return (
    <pre className={styles.preview} tabIndex={0} aria-label={props.label}>
      {all.slice(0, MOST_LINES).join("\n")}
      {all.length > MOST_LINES ? "\n…" : ""}
    </pre>
  );
}
