import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { handbookOf, type HandbookContent } from "../../application/class/handbook";
import { handbookSheets } from "../../application/class/handbook-sheets";
import { collectionMessagesIn } from "../../messages/collection-messages";
import { courseMessagesIn } from "../../messages/course-messages";
import { courseTexts, openCourse } from "../course/open-course";
import { saveFile } from "../course/save-file";
import { Notice } from "../frame/Notice";
import { useWork } from "../frame/use-work";
import { usePane, useSessionState } from "../pane-context";
import { useClassroom, useClassState } from "./class-context";
import { keyRules, prohibitedTable } from "./handbook-rules";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** The handbook: everything of the class in one document. */
export function HandbookPart(): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { words } = useClassroom();
  const { isBusy, news, failure, save, write, isRefused } = useHandbook();
  const { selectionFailure } = useSessionState();
  const told = failure ?? (isRefused ? selectionFailure : undefined);
  return (
    <div className={styles.stack}>
      <p className={styles.text}>{words.handbook.lead}</p>
      <div className={styles.line}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy}
          icon={isBusy ? <Spinner size="tiny" /> : null}
          onClick={() => void save()}
        >
          {isBusy ? words.handbook.making : words.handbook.save}
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => void write()}>
          {words.handbook.writeSheets}
        </Button>
      </div>
      {told === undefined ? null : (
        <Notice intent="error">{messages.failures[told.reason](told.about)}</Notice>
      )}
      <p className={styles.text} role="status">
        {news}
      </p>
      <p className={styles.text}>{words.handbook.print}</p>
    </div>
  );
}

function useHandbook() {
  const { session, messages, loadCourse } = usePane();
  const { ports, words } = useClassroom();
  const { setting, ...records } = useClassState();
  const [news, setNews] = useState("");
  const [isRefused, setRefused] = useState(false);
  const { isBusy, failure, run: runWork } = useWork();
  const content = async (): Promise<HandbookContent | undefined> => {
    if (setting === undefined) return undefined;
    const { language } = messages;
    const own = courseMessagesIn(language);
    const other = courseMessagesIn(language === "en" ? "zh-CN" : "en");
    const course = openCourse(await loadCourse(), language).session;
    await course.load();
    return handbookOf({
      ...{
        tables: session.tables,
        setting,
        records,
        words: { ...words.handbook.content, sceneNames: words.answers.scenes },
      },
      texts: { own: courseTexts(own), other: courseTexts(other) },
      unitTitle: (unit) => words.units[unit]?.title ?? unit,
      rules: keyRules(words.handbook.rules, messages.tactics),
      prohibited: prohibitedTable(words.handbook.rules, collectionMessagesIn(language).conduct),
      map: course.getState().map,
    });
  };
  const made = async (): Promise<string> => {
    const handbook = await content();
    if (setting === undefined || handbook === undefined) return "";
    const file = words.handbook.file(setting.code);
    const became = await saveFile(file, await ports.writeDocument(handbook), { isText: false });
    return became === "saved" ? words.handbook.saved(file) : words.handbook.impossible;
  };
  const written = async (): Promise<string> => {
    const handbook = await content();
    const { pageFooter } = messages.report;
    const sheetWords = { sheets: words.handbook.sheetNames, pageFooter };
    const names: string[] = [];
    for (const plan of handbook === undefined ? [] : handbookSheets(handbook, sheetWords)) {
      const name = await session.writeSheet(plan);
      if (name === undefined) {
        setRefused(true);
        return "";
      }
      names.push(name);
    }
    const [first] = names;
    if (first === undefined) return "";
    await session.goToSheet(first);
    return words.handbook.written(names.length, first);
  };
  const run = (work: () => Promise<string>): Promise<void> =>
    runWork(async () => {
      setNews("");
      setRefused(false);
      setNews(await work());
    });
  return { isBusy, news, failure, isRefused, save: () => run(made), write: () => run(written) };
}
