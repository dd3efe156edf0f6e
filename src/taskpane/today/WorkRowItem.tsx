import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState, type KeyboardEvent, type ReactElement } from "react";
import type { WorkRow } from "../../application/collection/worklist-rows";
import { calendarDateOfIso, isoOf } from "../../domain/calendar/calendar-date";
import { addWorkingDays, isWorkingDay } from "../../domain/calendar/working-days";
import { checkContact, contactLimitsOf } from "../../domain/conduct/check-contact";
import { checkText } from "../../domain/conduct/check-text";
import { contactsIn } from "../../domain/records/records-profile";
import { TierMark } from "../aging/TierMark";
import { useCollectionWords } from "../conduct/collection-words";
import { usePane, useSessionState } from "../pane-context";
import type { Collection } from "./collection";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 96px",
  },
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    rowGap: "2px",
    width: "100%",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold,
  },
  figure: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  second: {
    gridColumn: "1 / span 2",
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  tactic: { color: tokens.colorNeutralForeground1 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  warning: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorPaletteDarkOrangeForeground1,
  },
  input: { flexGrow: 1, minWidth: "120px" },
});

/** One customer of the worklist: what to do, how, by whom, since when, and the marks of one click. */
export function WorkRowItem(props: {
  readonly row: WorkRow;
  readonly owner: string;
  readonly collection: Collection;
}): ReactElement {
  const { row, owner, collection } = props;
  const styles = useStyles();
  const pane = usePane();
  const { asOfDate } = useSessionState();
  const words = useCollectionWords().worklist;
  const [asks, setAsks] = useState<"postpone" | "note" | undefined>();
  const { customer, currency, plan, tactic } = row;
  const name = customer.name || customer.id || pane.messages.pane.customers.unnamed;
  const waited = asOfDate - row.dueOn;
  const isWorking = collection.state.isWorking;
  const mark = (kind: "done" | "postponed" | "note", more: object = {}): void => {
    setAsks(undefined);
    void collection.session.mark(
      customer,
      { kind, tactic, ...(kind === "done" ? { channel: row.channel } : {}), ...more },
      collection.languages,
    );
  };
  const openCard = (): void => {
    void pane.session.selectCustomer(customer.row);
    pane.navigation.open("customer");
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || isWorking) return;
    if (event.key === "d" && row.state !== "done") mark("done");
    else if (event.key === "p") setAsks("postpone");
    else if (event.key === "n") setAsks("note");
    else return;
    event.preventDefault();
  };
  return (
    <li className={styles.item}>
      <button
        type="button"
        data-work-row=""
        className={styles.head}
        onClick={openCard}
        onKeyDown={onKey}
      >
        <span className={styles.name} title={name}>
          {name}
        </span>
        <span className={styles.figure}>
          {pane.figures.amount(customer.pastDueMinor || customer.outstandingMinor, currency)}
        </span>
        <span className={styles.second}>
          <TierMark tier={plan.standing.risk.tier} />
          <span className={styles.tactic}>{pane.messages.tactics.tactics[tactic]}</span>
          <span>{words.channels[row.channel]}</span>
          <span>{pane.messages.tactics.stages[plan.standing.stage]}</span>
        </span>
        <span className={styles.second}>
          <span>{owner}</span>
          <span>
            {waited === 0 ? words.dueToday : words.due(pane.figures.date(row.dueOn))}
            {waited > 0 ? ` · ${words.waited(pane.figures.count(waited))}` : ""}
          </span>
          <span>{words.priority(row.priority.toFixed(1))}</span>
        </span>
      </button>
      <ContactWarning row={row} />
      {asks === undefined ? (
        <div className={styles.actions}>
          {row.state === "done" ? null : (
            <Button
              size="small"
              disabledFocusable={isWorking}
              onClick={() => {
                mark("done");
              }}
            >
              {words.done}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={isWorking}
            onClick={() => {
              setAsks("postpone");
            }}
          >
            {words.postpone}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={isWorking}
            onClick={() => {
              setAsks("note");
            }}
          >
            {words.note}
          </Button>
          <Button size="small" appearance="subtle" onClick={openCard}>
            {words.card}
          </Button>
        </div>
      ) : (
        <MarkForm
          kind={asks}
          cancel={() => {
            setAsks(undefined);
          }}
          save={mark}
        />
      )}
    </li>
  );
}

function MarkForm(props: {
  readonly kind: "postpone" | "note";
  readonly cancel: () => void;
  readonly save: (kind: "postponed" | "note", more: object) => void;
}): ReactElement {
  const { kind, cancel, save } = props;
  const styles = useStyles();
  const { messages } = usePane();
  const { asOfDate } = useSessionState();
  const words = useCollectionWords();
  const id = useId();
  const [until, setUntil] = useState(isoOf(addWorkingDays(asOfDate, 1)));
  const [text, setText] = useState("");
  const date = calendarDateOfIso(until);
  // The guard reads notes too: private data and plans that are prohibited are not kept.
  const blocking = checkText(text, { kind: "note" }).findings.find(
    ({ level }) => level === "block",
  );
  const isReady =
    blocking === undefined &&
    (kind === "note" ? text.trim() !== "" : date !== undefined && date > asOfDate);
  const submit = (): void => {
    if (!isReady) return;
    if (kind === "note") save("note", { text: text.trim() });
    else save("postponed", { until: date, ...(text.trim() === "" ? {} : { text: text.trim() }) });
  };
  return (
    <form
      className={styles.actions}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={({ key }) => {
        if (key === "Escape") cancel();
      }}
    >
      {kind === "postpone" ? (
        <Input
          id={id}
          type="date"
          autoFocus
          aria-label={words.worklist.until}
          value={until}
          onChange={(_, { value }) => {
            setUntil(value);
          }}
        />
      ) : null}
      <Input
        className={styles.input}
        autoFocus={kind === "note"}
        aria-label={words.worklist.noteText}
        placeholder={words.worklist.noteText}
        value={text}
        onChange={(_, { value }) => {
          setText(value);
        }}
      />
      <Button size="small" type="submit" appearance="primary" disabledFocusable={!isReady}>
        {words.worklist.save}
      </Button>
      <Button size="small" appearance="subtle" onClick={cancel}>
        {messages.pane.frame.cancel}
      </Button>
      {blocking === undefined ? null : (
        <p className={mergeClasses(styles.warning)} role="alert">
          {words.worklist.blocked(words.conduct.rules[blocking.code].why)}
        </p>
      )}
    </form>
  );
}

/** What the guard says of contacting this customer by this channel on this day. */
function ContactWarning({ row }: { readonly row: WorkRow }): ReactElement | null {
  const styles = useStyles();
  const { asOfDate, policyOnSheet } = useSessionState();
  const words = useCollectionWords();
  const { channel, plan, about } = row;
  if (channel === "internal" || row.state === "done" || row.state === "upcoming") return null;
  const [worst] = checkContact(
    { channel, date: asOfDate, recipient: "customer" },
    {
      ...{ log: contactsIn(about), limits: contactLimitsOf(policyOnSheet.policy), isWorkingDay },
      noContactRequest: plan.overrides.includes("O3"),
    },
  );
  if (worst === undefined) return null;
  const text = words.conduct.contact[worst.cause](worst.count ?? 0, worst.cap ?? 0);
  return <p className={styles.warning}>{words.worklist.cap(text)}</p>;
}
