import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    outlineStyle: "none",
  },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/**
 * The heading of a screen. When the screen changed and the focus went with the old one, the focus moves
 * here, so that a keyboard goes on and a screen reader says where it is.
 */
export function ScreenTitle(props: {
  readonly children: string;
  /** For screens whose tab right above says the same. */
  readonly isUnseen?: boolean;
}): ReactElement {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const hasFocus = document.activeElement !== null && document.activeElement !== document.body;
    // Opening the pane must not pull the focus out of the grid.
    if (!hasFocus && document.hasFocus()) heading.current?.focus();
  }, []);
  return (
    <h1
      ref={heading}
      tabIndex={-1}
      className={mergeClasses(styles.title, props.isUnseen === true && styles.unseen)}
    >
      {props.children}
    </h1>
  );
}
