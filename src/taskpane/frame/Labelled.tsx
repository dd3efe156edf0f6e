import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement, type ReactNode } from "react";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  head: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { color: tokens.colorNeutralForeground1 },
  controls: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
});

/** Controls under a label, with a hint beside it: for one input of that id, or for a group of buttons. */
export function Labelled(props: {
  readonly label: string;
  readonly hint: string;
  readonly inputId?: string;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const labelId = useId();
  return (
    <div className={styles.all}>
      <div className={styles.head}>
        <label id={labelId} className={styles.label} htmlFor={props.inputId}>
          {props.label}
        </label>
        {props.hint === "" ? "" : ` · ${props.hint}`}
      </div>
      <div
        {...(props.inputId === undefined ? { role: "group", "aria-labelledby": labelId } : {})}
        className={styles.controls}
      >
        {props.children}
      </div>
    </div>
  );
}
