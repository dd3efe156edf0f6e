import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";

/** Work that ends sooner needs no words: they would only flicker. */
const QUIET_MILLISECONDS = 1000;

const useStyles = makeStyles({
  told: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
  },
  words: { minWidth: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
});

/** Work under way: a bar at once, after a second also how far it is and how to stop it. */
export function UnderWay(props: {
  readonly label: string;
  readonly done: number;
  /** 0 while nobody knows. */
  readonly total: number;
  readonly words: string;
  readonly stopWord: string;
  /** Absent when it cannot be stopped any more. */
  readonly stop?: (() => void) | undefined;
}): ReactElement {
  const { label, done, total, words, stopWord, stop } = props;
  const styles = useStyles();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const patience = setTimeout(() => {
      setIsLong(true);
    }, QUIET_MILLISECONDS);
    return () => {
      clearTimeout(patience);
    };
  }, []);
  const isCounted = total > 0 && done < total;
  return (
    <>
      <ProgressBar
        aria-label={label}
        thickness="medium"
        shape="square"
        {...(isCounted ? { value: done / total } : {})}
      />
      {isLong ? (
        <div className={styles.told}>
          <span className={styles.words} role="status">
            {words}
          </span>
          {stop === undefined ? null : (
            <Button size="small" onClick={stop}>
              {stopWord}
            </Button>
          )}
        </div>
      ) : null}
    </>
  );
}
