import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  summary: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    listStyleType: "none",
    "::-webkit-details-marker": { display: "none" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: {
    flexShrink: 0,
    alignSelf: "center",
    fontSize: "12px",
    color: tokens.colorNeutralForeground3,
  },
  details: { "&[open] > summary > svg:first-child": { transform: "rotate(90deg)" } },
  body: { paddingInlineStart: "20px", paddingBottom: tokens.spacingVerticalS },
});

/** A line that opens to more. The browser's own element: keyboard, find-in-page and screen readers know it. */
export function Disclosure(props: {
  readonly summary: ReactNode;
  /** Opened by the program as well; left out when only the user opens it. */
  readonly isOpen?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <details
      className={styles.details}
      open={props.isOpen}
      onToggle={({ currentTarget }) => props.onToggle?.(currentTarget.open)}
    >
      <summary className={styles.summary}>
        <ChevronRightRegular className={styles.chevron} />
        {props.summary}
      </summary>
      <div className={styles.body}>{props.children}</div>
    </details>
  );
}
