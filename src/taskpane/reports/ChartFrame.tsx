import { Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useRef, useState, type ReactElement, type ReactNode, type Ref } from "react";
import { Announcer } from "../frame/Announcer";
import { usePane } from "../pane-context";
import { copyAsPicture } from "./copy-as-picture";

const useStyles = makeStyles({
  frame: {
    marginTop: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  head: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalS },
  names: { flexGrow: 1, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A chart with its title, and a button that copies it as a picture. */
export function ChartFrame(props: {
  readonly title: string;
  readonly hint?: string;
  readonly children: (picture: Ref<SVGSVGElement>) => ReactNode;
}): ReactElement {
  const styles = useStyles();
  const words = usePane().messages.reports;
  const picture = useRef<SVGSVGElement>(null);
  const [said, setSaid] = useState("");
  const copy = async (): Promise<void> => {
    if (picture.current === null) return;
    setSaid((await copyAsPicture(picture.current)) ? words.copied : words.notCopied);
  };
  return (
    <div className={styles.frame}>
      <div className={styles.head}>
        <div className={styles.names}>
          <h3 className={styles.title}>{props.title}</h3>
          {props.hint === undefined ? null : <p className={styles.hint}>{props.hint}</p>}
          {said === "" ? null : <p className={styles.hint}>{said}</p>}
        </div>
        <Tooltip content={words.copy} relationship="label">
          <Button
            size="small"
            appearance="subtle"
            icon={<CopyRegular />}
            aria-label={`${words.copy}: ${props.title}`}
            onClick={() => void copy()}
          />
        </Tooltip>
      </div>
      {props.children(picture)}
      <Announcer>{said}</Announcer>
    </div>
  );
}
