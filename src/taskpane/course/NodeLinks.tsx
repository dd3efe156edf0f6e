import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useCourse, useCourseState } from "./course-context";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  broken: { color: tokens.colorStatusDangerForeground1 },
  small: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The cells that belong to a node: go there, link more, mend what is broken. */
export function NodeLinks({ nodeId }: { readonly nodeId: string }): ReactElement {
  const styles = useStyles();
  const { session, messages } = useCourse();
  const { map, links } = useCourseState();
  const { words } = messages;
  const own = map.links.filter((link) => link.nodeId === nodeId);
  return (
    <div className={styles.stack}>
      <h3 className={styles.heading}>{words.links}</h3>
      {own.map(({ name, lastAddress }) => {
        const state = links.get(name);
        const isBroken = state !== undefined && state.address === undefined;
        return (
          <div key={name} className={styles.line}>
            {isBroken ? (
              <>
                <span className={styles.broken}>{words.broken(lastAddress)}</span>
                <Button size="small" onClick={() => void session.linkSelection(nodeId, name)}>
                  {words.relink}
                </Button>
              </>
            ) : (
              <>
                <Button size="small" onClick={() => void session.selectLink(name)}>
                  {words.goTo(state?.address ?? lastAddress)}
                </Button>
                {state === undefined ? null : (
                  <span className={styles.small}>{words.fillOf(state.filled, state.total)}</span>
                )}
              </>
            )}
            <Button size="small" appearance="subtle" onClick={() => void session.unlink(name)}>
              {words.unlink}
            </Button>
          </div>
        );
      })}
      <div className={styles.line}>
        <Button size="small" onClick={() => void session.linkSelection(nodeId)}>
          {words.linkSelection}
        </Button>
        <span className={styles.small}>{words.linkHint}</span>
      </div>
    </div>
  );
}
