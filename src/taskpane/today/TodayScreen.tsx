import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { workRowsOf, type WorkRow } from "../../application/collection/worklist-rows";
import type { WorklistWords } from "../../application/collection/worklist-sheet";
import { WORK_STATES, type WorkState } from "../../domain/records/worklist";
import type { Messages } from "../../messages/messages";
import { useCollectionWords } from "../conduct/collection-words";
import { NeedsLedger } from "../frame/NeedsLedger";
import { Notice } from "../frame/Notice";
import { Screen } from "../frame/Screen";
import { ScreenTitle } from "../frame/ScreenTitle";
import { Section } from "../frame/Section";
import { usePane, useSessionState } from "../pane-context";
import { BesideLedger } from "./BesideLedger";
import { CollectionNotices } from "./CollectionNotices";
import { useCollection, type Collection } from "./collection";
import { NothingToday } from "./NothingToday";
import { keepTodayView, todayViewOf, type TodayView } from "./today-view";
import { WorkList } from "./WorkList";

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  // Three beside each other in the usual pane.
  tool: { flex: "1 1 88px", minWidth: "88px", "& select": { minWidth: 0 } },
  tables: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The words a worklist is told in, on screen and on its sheet. */
function worklistWords({ tactics, plan }: Messages): WorklistWords {
  const { listMark, owners } = plan;
  return {
    tactics: tactics.tactics,
    stages: tactics.stages,
    tiers: tactics.tiers,
    owners,
    listMark,
  };
}

/** Today's actions in priority order; each is done, postponed or noted with one click, and shared on a sheet. */
export function TodayScreen(): ReactElement {
  const { aging } = useSessionState();
  const words = useCollectionWords().worklist;
  const collection = useCollection();
  const { records, profiles } = collection.state;
  const rows = useMemo(
    () => (aging === undefined ? [] : workRowsOf(aging, { records, profiles })),
    [aging, records, profiles],
  );
  if (aging === undefined)
    return (
      <Screen>
        <ScreenTitle>{words.title}</ScreenTitle>
        <NeedsLedger>{words.needsLedger}</NeedsLedger>
      </Screen>
    );
  return <Today rows={rows} collection={collection} />;
}

function Today(props: {
  readonly rows: readonly WorkRow[];
  readonly collection: Collection;
}): ReactElement {
  const { rows, collection } = props;
  const styles = useStyles();
  const { session, messages, figures } = usePane();
  const { asOfDate } = useSessionState();
  const words = useCollectionWords().worklist;
  const [{ shown, owner: chosen, order }, setView] = useState(() => todayViewOf(session));
  const look = (change: Partial<TodayView>): void => {
    setView(keepTodayView(session, change));
  };
  const sheetWords = worklistWords(messages);
  const ownerOf = (row: WorkRow): string =>
    row.owner || row.roles.map((role) => messages.plan.owners[role]).join(messages.plan.listMark);
  const owners = [...new Set(rows.map(ownerOf))].sort((one, other) => one.localeCompare(other));
  const owner = owners.includes(chosen) ? chosen : "";
  const mine = rows.filter((row) => owner === "" || ownerOf(row) === owner);
  const inState = (state: WorkState): readonly WorkRow[] =>
    mine.filter((row) => row.state === state);
  const count = (state: WorkState): string => figures.count(inState(state).length);
  const later = inState("upcoming");
  return (
    <Screen foot={<WriteActions rows={mine} {...{ collection, sheetWords }} />}>
      <ScreenTitle>{words.title}</ScreenTitle>
      <p className={styles.quiet}>
        {words.asOf(figures.date(asOfDate))} ·{" "}
        {words.counts(count("open"), count("done"), count("postponed"), count("upcoming"))}
      </p>
      <NotListed />
      <div className={styles.tools}>
        <Select
          className={styles.tool}
          aria-label={words.show}
          value={shown}
          onChange={(_, { value }) => {
            look({ shown: value as WorkState });
          }}
        >
          {WORK_STATES.map((state) => (
            <option key={state} value={state}>
              {words.states[state]}
            </option>
          ))}
        </Select>
        <Select
          className={styles.tool}
          aria-label={words.owner}
          value={owner}
          onChange={(_, { value }) => {
            look({ owner: value });
          }}
        >
          <option value="">{words.everyone}</option>
          {owners.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
        <Select
          className={styles.tool}
          aria-label={words.order}
          value={order}
          onChange={(_, { value }) => {
            look({ order: value as TodayView["order"] });
          }}
        >
          <option value="priority">{words.orders.priority}</option>
          <option value="tactic">{words.orders.tactic}</option>
        </Select>
      </div>
      <CollectionNotices collection={collection} />
      {shown === "open" && inState("open").length === 0 && later.length > 0 ? (
        <NothingToday
          onShowLater={() => {
            look({ shown: "upcoming" });
          }}
          {...{ asOfDate, later }}
        />
      ) : (
        <WorkList
          key={`${shown} ${owner} ${order}`}
          rows={inState(shown)}
          isGrouped={order === "tactic"}
          empty={words.empty[shown]}
          {...{ collection, ownerOf }}
        />
      )}
      <BesideLedger collection={collection} />
      <Section title={words.tables}>
        <div className={styles.tables}>
          {(["profiles", "collectlog", "promises", "disputes", "evidence"] as const).map((key) => (
            <Button
              key={key}
              size="small"
              disabledFocusable={collection.state.isWorking}
              onClick={() => void collection.session.openTable(key, collection.languages)}
            >
              {words.tableNames[key]}
            </Button>
          ))}
        </div>
      </Section>
    </Screen>
  );
}

/** Customers that owe and are in no list, because nothing tells when they should pay. */
function NotListed(): ReactElement | null {
  const { navigation, messages, figures } = usePane();
  const { aging } = useSessionState();
  const words = useCollectionWords().worklist;
  const undated = (aging?.customers ?? []).filter(
    ({ advice }) => advice.kind === "short" && advice.cause === "no-due-date",
  ).length;
  if (undated === 0) return null;
  return (
    <Notice
      intent="warning"
      actions={
        <Button
          size="small"
          onClick={() => {
            navigation.open("ledger");
          }}
        >
          {messages.pane.aging.toLedger}
        </Button>
      }
    >
      {words.undated(figures.count(undated))}
    </Notice>
  );
}

function WriteActions(props: {
  readonly rows: readonly WorkRow[];
  readonly collection: Collection;
  readonly sheetWords: WorklistWords;
}): ReactElement {
  const { rows, sheetWords } = props;
  const { session, state, languages } = props.collection;
  const styles = useStyles();
  const words = useCollectionWords().worklist;
  return (
    <div className={styles.actions}>
      <Button
        appearance="primary"
        disabledFocusable={state.isWorking}
        onClick={() => void session.writeWorklist(rows, sheetWords, languages)}
      >
        {words.write}
      </Button>
      <Button disabledFocusable={state.isWorking} onClick={() => void session.readTicks(languages)}>
        {words.readTicks}
      </Button>
    </div>
  );
}
