import { Button, Checkbox, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { indexProfiles } from "../../application/collection/adopt-profile";
import type { ColumnActions } from "../../application/session-columns";
import type { ColumnsProgress, ColumnsState } from "../../application/tactic-columns/columns-state";
import { TACTIC_COLUMNS } from "../../application/tactic-columns/tactic-columns-table";
import { useCollectionWords } from "../conduct/collection-words";
import { Announcer } from "../frame/Announcer";
import { Disclosure } from "../frame/Disclosure";
import { Notice } from "../frame/Notice";
import { usePane, useSessionState } from "../pane-context";
import type { Collection } from "./collection";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: {
    padding: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  // As many beside each other as the pane is wide.
  columns: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(136px, 1fr))" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  run: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
  what: { flexGrow: 1, minWidth: 0 },
});

const USUAL: readonly string[] = TACTIC_COLUMNS.filter(({ isUsual }) => isUsual).map(
  ({ id }) => id,
);

/** Results in columns of ours beside the ledger: choose them, write or update them, take them off. */
export function BesideLedger({
  collection,
}: {
  readonly collection: Collection;
}): ReactElement | null {
  const { session } = usePane();
  const { reading } = useSessionState();
  const words = useCollectionWords().columns;
  const { columns } = session;
  const ledger = reading.status === "ready" ? reading.ledger : undefined;
  // What stands on the sheet is outside React: it is looked up again after every reading.
  useEffect(() => {
    if (ledger !== undefined) void columns?.look();
  }, [ledger, columns]);
  if (columns === undefined) return null;
  return (
    <Disclosure summary={words.section}>
      <Columns actions={columns} collection={collection} />
    </Disclosure>
  );
}

function Columns(props: {
  readonly actions: ColumnActions;
  readonly collection: Collection;
}): ReactElement {
  const { actions, collection } = props;
  const styles = useStyles();
  const { messages } = usePane();
  const { columns, aging } = useSessionState();
  const collectionWords = useCollectionWords();
  const words = collectionWords.columns;
  const [own, setOwn] = useState<readonly string[] | undefined>(undefined);
  const chosen = own ?? columns.there?.ids ?? USUAL;
  const choose = (id: string, isChosen: boolean): void => {
    setOwn(isChosen ? [...chosen, id] : chosen.filter((each) => each !== id));
  };
  const profileRowOf = indexProfiles(collection.state.profiles);
  const choice = {
    ids: chosen,
    ownerOf: (customer: Parameters<typeof profileRowOf>[0] & { readonly currency: number }) =>
      profileRowOf(customer, aging?.currencies[customer.currency]?.code ?? "")?.owner ?? "",
  };
  const all = { plan: messages.plan, tactics: messages.tactics, columns: words };
  const isNothing = chosen.length === 0;
  const isBusy = columns.progress !== undefined;
  return (
    <div className={styles.all}>
      <p className={styles.hint}>{words.hint}</p>
      {(["document", "customer"] as const).map((of) => (
        <fieldset key={of} className={styles.group}>
          <legend className={styles.legend}>
            {of === "document" ? words.ofDocument : words.ofCustomer}
          </legend>
          <div className={styles.columns}>
            {TACTIC_COLUMNS.filter((column) => column.of === of).map(({ id }) => (
              <Checkbox
                key={id}
                label={words.headers[id]}
                checked={chosen.includes(id)}
                onChange={(_, { checked }) => {
                  choose(id, checked === true);
                }}
              />
            ))}
          </div>
        </fieldset>
      ))}
      {columns.there === undefined ? null : (
        <p className={styles.hint}>{words.there(columns.there.address)}</p>
      )}
      <Told columns={columns} actions={actions} />
      {isBusy ? (
        <Progress {...{ columns, actions }} />
      ) : (
        <div className={styles.actions}>
          <Button
            size="small"
            disabledFocusable={isNothing}
            {...(isNothing ? { title: words.chooseSome } : {})}
            onClick={() => void actions.write(choice, all)}
          >
            {columns.there === undefined ? words.write : words.update}
          </Button>
          <Button
            size="small"
            disabledFocusable={isNothing}
            {...(isNothing ? { title: words.chooseSome } : {})}
            onClick={() => void actions.writeSheet(choice, all)}
          >
            {words.writeSheet}
          </Button>
          {columns.there === undefined ? null : (
            <Button size="small" onClick={() => void actions.remove()}>
              {words.remove}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function Progress(props: {
  readonly columns: ColumnsState;
  readonly actions: ColumnActions;
}): ReactElement {
  const styles = useStyles();
  const { figures } = usePane();
  const words = useCollectionWords().columns;
  const progress: ColumnsProgress = props.columns.progress ?? { phase: "reading" };
  return (
    <div className={styles.run}>
      <div className={styles.what}>
        {progress.phase === "reading"
          ? words.reading
          : progress.phase === "planning"
            ? words.planning(figures.count(progress.documentCount))
            : words.progress(figures.count(progress.done), figures.count(progress.total))}
        <ProgressBar
          aria-label={words.progressName}
          thickness="large"
          {...(progress.phase === "writing" ? { value: progress.done, max: progress.total } : {})}
        />
      </div>
      <Button size="small" onClick={props.actions.cancel}>
        {words.stop}
      </Button>
    </div>
  );
}

function Told(props: {
  readonly columns: ColumnsState;
  readonly actions: ColumnActions;
}): ReactElement {
  const { columns, actions } = props;
  const { session, messages, figures } = usePane();
  const words = useCollectionWords().columns;
  const { news, failure, canUndo } = columns;
  const told = newsText(columns, words, figures.count);
  return (
    <>
      {failure === undefined ? null : (
        <Notice intent="error">{messages.failures[failure.reason](failure.about)}</Notice>
      )}
      {news === undefined ? null : (
        <Notice
          intent={news.kind.startsWith("stopped") ? "warning" : "success"}
          actions={
            news.kind === "on-sheet" ? (
              <Button size="small" onClick={() => void session.goToSheet(news.sheet)}>
                {words.open}
              </Button>
            ) : canUndo ? (
              <Button size="small" onClick={() => void actions.undo()}>
                {words.undo}
              </Button>
            ) : undefined
          }
        >
          {told}
        </Notice>
      )}
      <Announcer>{told}</Announcer>
    </>
  );
}

function newsText(
  { news }: ColumnsState,
  words: ReturnType<typeof useCollectionWords>["columns"],
  count: (count: number) => string,
): string {
  switch (news?.kind) {
    case undefined:
      return "";
    case "written":
      return words.news.written(news.address, count(news.rowCount));
    case "on-sheet":
      return words.news["on-sheet"](news.sheet, count(news.rowCount));
    case "removed":
    case "undone":
    case "stopped-early":
    case "stopped":
    case "stopped-on-sheet":
      return words.news[news.kind];
  }
}
