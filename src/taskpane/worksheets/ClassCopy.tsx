import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { classWorkbook } from "../../application/course/class-workbook";
import { useCourse } from "../course/course-context";
import { saveFile } from "../course/save-file";
import { Disclosure } from "../frame/Disclosure";
import { useWork } from "../frame/use-work";
import { useSessionState } from "../pane-context";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** The clean way into a class: a new workbook with the worksheets and without the ledger. */
export function ClassCopy(): ReactElement {
  const styles = useStyles();
  const { messages, texts, writeWorkbook } = useCourse();
  const { aging, policyOnSheet } = useSessionState();
  const [news, setNews] = useState("");
  const { isBusy, run } = useWork();
  const words = messages.words.classCopy;
  const save = (): Promise<void> =>
    run(async () => {
      setNews("");
      if (aging === undefined) return;
      const plans = classWorkbook(texts, { aging, policy: policyOnSheet.policy });
      const became = await saveFile(words.file, await writeWorkbook(plans), { isText: false });
      setNews(became === "saved" ? words.saved(words.file) : words.impossible);
    });
  return (
    <Disclosure summary={words.title}>
      <div className={styles.stack}>
        <p className={styles.text}>{words.lead}</p>
        {aging === undefined ? (
          <p className={styles.text}>{words.needsLedger}</p>
        ) : (
          <div>
            <Button
              disabledFocusable={isBusy}
              icon={isBusy ? <Spinner size="tiny" /> : null}
              onClick={() => void save()}
            >
              {words.save}
            </Button>
          </div>
        )}
        <p className={styles.text} role="status">
          {news}
        </p>
      </div>
    </Disclosure>
  );
}
