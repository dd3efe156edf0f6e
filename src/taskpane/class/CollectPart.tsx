import { Button, Checkbox, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";
import {
  collectGroups,
  type CollectedChange,
  type CollectedFile,
  type Collection,
} from "../../application/class/collect-groups";
import { courseMessagesIn } from "../../messages/course-messages";
import { courseTexts } from "../course/open-course";
import { Section } from "../frame/Section";
import { usePane } from "../pane-context";
import { useClassroom, useClassState } from "./class-context";
import { FillTable } from "./FillTable";
import { classMessagesIn } from "../../messages/class-messages";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  lead: { margin: 0, color: tokens.colorNeutralForeground3 },
  hidden: { display: "none" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  refused: { fontWeight: tokens.fontWeightSemibold },
});

/** Differences named at once; the rest is a number. */
const SHOWN = 10;

/** Collecting the groups' workbooks: chosen, looked at, taken in. */
export function CollectPart(): ReactElement {
  const styles = useStyles();
  const { words } = useClassroom();
  const { collection, progress, choose, done } = useCollecting();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.stack}>
      <p className={styles.lead}>{words.collect.lead}</p>
      <input
        ref={input}
        className={styles.hidden}
        type="file"
        accept=".xlsx,.xlsm"
        multiple
        aria-label={words.collect.choose}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same files can be chosen again after they were saved anew.
          event.currentTarget.value = "";
          if (files.length > 0) void choose(files);
        }}
      />
      <div>
        <Button
          disabledFocusable={progress !== undefined}
          icon={progress === undefined ? null : <Spinner size="tiny" />}
          onClick={() => input.current?.click()}
        >
          {words.collect.choose}
        </Button>
      </div>
      <div role="status">
        {progress === undefined ? "" : words.collect.reading(progress.done + 1, progress.total)}
      </div>
      {collection === undefined ? null : <Preview collection={collection} done={done} />}
      <FillTable />
    </div>
  );
}

function useCollecting() {
  const { session: pane, messages } = usePane();
  const { ports, words } = useClassroom();
  const { setting } = useClassState();
  const [collection, setCollection] = useState<Collection | undefined>(undefined);
  const [progress, setProgress] = useState<
    { readonly done: number; readonly total: number } | undefined
  >(undefined);
  const other = messages.language === "en" ? "zh-CN" : "en";
  const choose = async (files: readonly File[]): Promise<void> => {
    setProgress({ done: 0, total: files.length });
    try {
      const read = await Promise.all(
        files.map(async (file) => ({
          name: file.name,
          bytes: new Uint8Array(await file.arrayBuffer()),
        })),
      );
      const found = await collectGroups(read, {
        ...{ code: setting?.code ?? "", here: pane.tables, readWorkbook: ports.readWorkbook },
        languages: [words, classMessagesIn(other)],
        texts: {
          own: courseTexts(courseMessagesIn(messages.language)),
          other: courseTexts(courseMessagesIn(other)),
        },
        progress: async (done, total) => {
          setProgress({ done, total });
          // Lets the pane draw between two files.
          await new Promise((resolve) => {
            setTimeout(resolve, 0);
          });
        },
      });
      setCollection(found);
    } finally {
      setProgress(undefined);
    }
  };
  return {
    ...{ collection, progress, choose },
    done: () => {
      setCollection(undefined);
    },
  };
}

function Preview(props: {
  readonly collection: Collection;
  readonly done: () => void;
}): ReactElement {
  const styles = useStyles();
  const { session, words } = useClassroom();
  const { isWorking } = useClassState();
  const [isReplacing, setReplacing] = useState(false);
  const { files, changes, additions } = props.collection;
  const isEmpty = additions.size === 0 && changes.length === 0;
  return (
    <div className={styles.stack}>
      <ul className={styles.list}>
        {files.map((file) => (
          <FileLine key={file.file} file={file} />
        ))}
      </ul>
      {changes.length === 0 ? null : (
        <Section title={words.collect.changes(changes.length)}>
          <ul className={styles.list}>
            {changes.slice(0, SHOWN).map((change) => (
              <ChangeLine key={JSON.stringify(change)} change={change} />
            ))}
            {changes.length > SHOWN ? <li>{words.collect.more(changes.length - SHOWN)}</li> : null}
          </ul>
          <Checkbox
            label={words.collect.replace}
            checked={isReplacing}
            onChange={(_, { checked }) => {
              setReplacing(checked === true);
            }}
          />
        </Section>
      )}
      {isEmpty ? <p className={styles.lead}>{words.collect.nothing}</p> : null}
      <div>
        <Button
          appearance="primary"
          disabledFocusable={isWorking || (additions.size === 0 && !isReplacing)}
          onClick={() => {
            void session.takeIn(props.collection, isReplacing).then(props.done);
          }}
        >
          {words.collect.takeIn}
        </Button>
      </div>
    </div>
  );
}

function FileLine({ file }: { readonly file: CollectedFile }): ReactElement {
  const styles = useStyles();
  const { words } = useClassroom();
  if (file.status === "refused")
    return (
      <li className={styles.refused}>
        {words.collect.refused(file.file, words.collect.refusals[file.because])}
      </li>
    );
  const { newCells, worksheets } = file;
  return (
    <li>{words.collect.read(file.file, words.groupIs(file.group, ""), newCells, worksheets)}</li>
  );
}

function ChangeLine({ change }: { readonly change: CollectedChange }): ReactElement {
  const { words } = useClassroom();
  const { group, key, about, column, before, after } = change;
  const headers: Readonly<Record<string, string>> = words.tables[key].headers;
  const units = about.map((value) => words.units[String(value)]?.title ?? String(value));
  const what = [words.groupIs(group, ""), ...units, headers[column] ?? column].join(" · ");
  return <li>{words.collect.change(what, String(before), String(after))}</li>;
}
