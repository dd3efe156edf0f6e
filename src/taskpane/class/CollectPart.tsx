import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";
import {
  CLASS_COLUMNS,
  CLASS_TABLE_KEY_COLUMNS,
} from "../../application/class/class-columns-table";
import {
  collectGroups,
  type CollectedChange,
  type CollectedFile,
  type Collection,
} from "../../application/class/collect-groups";
import { ClassFileRefusal } from "../../application/class/class-ports";
import { courseMessagesIn } from "../../messages/course-messages";
import { courseTexts } from "../course/open-course";
import { Notice } from "../frame/Notice";
import { Section } from "../frame/Section";
import { UnderWay } from "../frame/UnderWay";
import { useWork } from "../frame/use-work";
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
  const { messages } = usePane();
  const { words } = useClassroom();
  const { collection, progress, failure, choose, stop, done } = useCollecting();
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
        <Button disabledFocusable={progress !== undefined} onClick={() => input.current?.click()}>
          {words.collect.choose}
        </Button>
      </div>
      {progress === undefined ? null : (
        <UnderWay
          label={words.collect.underWay}
          {...progress}
          words={words.collect.reading(progress.done + 1, progress.total)}
          stopWord={words.collect.stop}
          stop={stop}
        />
      )}
      {failure === undefined ? null : (
        <Notice intent="error">{messages.failures[failure.reason](failure.about)}</Notice>
      )}
      {collection === undefined ? null : <Preview collection={collection} done={done} />}
      <FillTable />
    </div>
  );
}

/** A file on a stick that was pulled out, or one that another program keeps to itself, cannot be read. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new ClassFileRefusal("cannot-be-read", error);
  }
}

function useCollecting() {
  const { session: pane, messages } = usePane();
  const { ports, words } = useClassroom();
  const { setting } = useClassState();
  const [collection, setCollection] = useState<Collection | undefined>(undefined);
  const [progress, setProgress] = useState<
    { readonly done: number; readonly total: number } | undefined
  >(undefined);
  const { failure, run } = useWork();
  const stopping = useRef(new AbortController());
  const other = messages.language === "en" ? "zh-CN" : "en";
  const read = async (files: readonly File[]): Promise<void> => {
    stopping.current = new AbortController();
    setCollection(undefined);
    setProgress({ done: 0, total: files.length });
    try {
      const asked = files.map((file) => ({
        ...{ name: file.name, size: file.size },
        read: () => bytesOf(file),
      }));
      const found = await collectGroups(asked, {
        signal: stopping.current.signal,
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
    ...{ collection, progress, failure },
    choose: (files: readonly File[]) => run(() => read(files)),
    stop: () => {
      stopping.current.abort();
    },
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
      <SameNames files={files} />
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
  const { newCells, worksheets, group, name, isOlder } = file;
  return (
    <li>
      {words.collect.read(file.file, words.groupIs(group, name), newCells, worksheets)}{" "}
      {isOlder ? words.collect.older : ""}
    </li>
  );
}

/** Groups of one name are told apart by their numbers; the trainer should know before the class laughs. */
function SameNames({ files }: { readonly files: readonly CollectedFile[] }): ReactElement | null {
  const styles = useStyles();
  const { words } = useClassroom();
  const { groups } = useClassState();
  const read = files.filter((file) => file.status === "read");
  const others = groups.filter(({ number }) => read.every(({ group }) => group !== number));
  const named = [
    ...read.map(({ group, name }) => ({ group, name })),
    ...others.map(({ number, name }) => ({ group: number, name })),
  ].filter(({ name }) => name !== "");
  const shared = [...new Set(named.map(({ name }) => name))].filter(
    (name) => named.filter((one) => one.name === name).length > 1,
  );
  if (shared.length === 0) return null;
  return (
    <p className={styles.lead}>
      {shared
        .map((name) => {
          const own = named.filter((one) => one.name === name).map(({ group }) => String(group));
          return words.collect.sameName(name, own.join(words.listMark));
        })
        .join(" ")}
    </p>
  );
}

function ChangeLine({ change }: { readonly change: CollectedChange }): ReactElement {
  const { words } = useClassroom();
  const { group, key, about, column, before, after } = change;
  const headers: Readonly<Record<string, string>> = words.tables[key].headers;
  const known = CLASS_TABLE_KEY_COLUMNS[key].filter((id) => id !== "group");
  const told = known.flatMap((id, at) => {
    const value = about[at];
    // Pair 0 is the answer of all.
    if (value === undefined || value === 0) return [];
    const list = CLASS_COLUMNS[key].find((one) => one.id === id)?.answers;
    const answers: Readonly<Record<string, string>> = list === undefined ? {} : words.answers[list];
    const text = words.units[String(value)]?.title ?? answers[String(value)] ?? String(value);
    return [typeof value === "number" ? `${headers[id] ?? id} ${text}` : text];
  });
  const what = [words.groupIs(group, ""), ...told, headers[column] ?? column].join(" · ");
  return <li>{words.collect.change(what, String(before), String(after))}</li>;
}
