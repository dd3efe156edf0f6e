import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type { WorkRow } from "../../application/collection/worklist-rows";
import { isWorkingDay } from "../../domain/calendar/working-days";
import { checkContact, contactLimitsOf } from "../../domain/conduct/check-contact";
import { contactsIn } from "../../domain/records/records-profile";
import { TierMark } from "../aging/TierMark";
import { useCollectionWords } from "../conduct/collection-words";
import { ROW_BUTTON } from "../frame/row-button";
import { usePane, useSessionState } from "../pane-context";
import type { Collection } from "./collection";
import { MarkForm } from "./MarkForm";

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
    ...ROW_BUTTON,
    padding: 0,
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
});

/** One customer of the worklist: what to do, how, by whom, since when, and the marks of one click. */
export function WorkRowItem(props: {
  readonly row: WorkRow;
  readonly owner: string;
  readonly collection: Collection;
  /** The one row of the list that the Tab key reaches; arrow keys go to the others. */
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly openCard: () => void;
}): ReactElement {
  const { row, owner, collection, isCurrent, onFocus, openCard } = props;
  const styles = useStyles();
  const pane = usePane();
  const { asOfDate } = useSessionState();
  const words = useCollectionWords().worklist;
  const [asks, setAsks] = useState<"postpone" | "note" | undefined>();
  const head = useRef<HTMLButtonElement>(null);
  const { customer, currency, plan, tactic } = row;
  const tabIndex = isCurrent ? 0 : -1;
  const name = customer.name || customer.id || pane.messages.pane.customers.unnamed;
  const waited = asOfDate - row.dueOn;
  const isWorking = collection.state.isWorking;
  // The form takes the focus with it when it closes.
  const close = (): void => {
    setAsks(undefined);
    head.current?.focus();
  };
  const mark = (kind: "done" | "postponed" | "note", more: object = {}): void => {
    if (asks !== undefined) close();
    void collection.session.mark(
      customer,
      { kind, tactic, ...(kind === "done" ? { channel: row.channel } : {}), ...more },
      collection.languages,
    );
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || isWorking) return;
    const key = event.key.toLowerCase();
    if (key === "d" && row.state !== "done") mark("done");
    else if (key === "p") setAsks("postpone");
    else if (key === "n") setAsks("note");
    else return;
    event.preventDefault();
  };
  return (
    <li className={styles.item} onFocus={onFocus}>
      <button
        ref={head}
        type="button"
        data-work-row={customer.row}
        tabIndex={tabIndex}
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
              tabIndex={tabIndex}
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
            tabIndex={tabIndex}
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
            tabIndex={tabIndex}
            appearance="subtle"
            disabledFocusable={isWorking}
            onClick={() => {
              setAsks("note");
            }}
          >
            {words.note}
          </Button>
          <Button size="small" appearance="subtle" tabIndex={tabIndex} onClick={openCard}>
            {words.card}
          </Button>
        </div>
      ) : (
        <MarkForm kind={asks} cancel={close} save={mark} />
      )}
    </li>
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
