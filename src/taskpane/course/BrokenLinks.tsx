import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { placedNodes } from "../../domain/course/course-map";
import { Notice } from "../frame/Notice";
import { useCourse, useCourseState } from "./course-context";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
});

/** Every link whose cells are gone, with its topic and the ways to mend it. */
export function BrokenLinks(): ReactElement | null {
  const styles = useStyles();
  const { session, messages } = useCourse();
  const { map, links } = useCourseState();
  const { words } = messages;
  const broken = map.links.filter(
    ({ name }) => links.has(name) && links.get(name)?.address === undefined,
  );
  if (broken.length === 0) return null;
  const nodes = placedNodes(map);
  return (
    <Notice intent="warning">
      <span role="status">{words.brokenLinks(broken.length)}</span>
      <ul className={styles.list} aria-label={words.brokenLinks(broken.length)}>
        {broken.map(({ nodeId, name, lastAddress }) => (
          <li key={name} className={styles.line}>
            <Button
              size="small"
              appearance="transparent"
              onClick={() => {
                session.goTo(nodeId);
              }}
            >
              {words.brokenOf(nodes.get(nodeId)?.node.title ?? "", lastAddress)}
            </Button>
            <Button size="small" onClick={() => void session.linkSelection(nodeId, name)}>
              {words.relink}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => void session.unlink(name)}>
              {words.unlink}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
