import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  scroller: { flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden" },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    boxSizing: "border-box",
    maxWidth: "640px",
    marginInline: "auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
  foot: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    flexShrink: 0,
    boxSizing: "border-box",
    width: "100%",
    maxWidth: "640px",
    marginInline: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** A screen: what scrolls, and at the foot, always in reach and never over anything, its one main action. */
export function Screen(props: {
  readonly children: ReactNode;
  readonly foot?: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <>
      <div className={styles.scroller}>
        <div className={styles.content}>{props.children}</div>
      </div>
      {props.foot === undefined ? null : <div className={styles.foot}>{props.foot}</div>}
    </>
  );
}
