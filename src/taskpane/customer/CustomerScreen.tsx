import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { indexProfiles, namesOf } from "../../application/collection/adopt-profile";
import type { AgingReport, CustomerAging } from "../../application/aging-report";
import { ITEM_FLAG } from "../../domain/ledger/ledger";
import type { CollectionRecords } from "../../domain/records/collection-records";
import { promisesByLedger, settlementsIn } from "../../domain/records/kept-promises";
import { indexRecords } from "../../domain/records/records-profile";
import { itemsBehind } from "../../domain/aging/aging-matrix";
import { agingLinesOf } from "../aging/aging-lines";
import { BucketBar } from "../aging/BucketBar";
import { CustomerAdvice } from "../aging/CustomerAdvice";
import { TierMark } from "../aging/TierMark";
import { useCollectionWords } from "../conduct/collection-words";
import { Notice } from "../frame/Notice";
import { NeedsLedger } from "../frame/NeedsLedger";
import { Screen } from "../frame/Screen";
import { ScreenTitle } from "../frame/ScreenTitle";
import { Section } from "../frame/Section";
import { usePane, useSessionState } from "../pane-context";
import { useCollection } from "../today/collection";
import { CollectionNotices } from "../today/CollectionNotices";
import { todayViewOf } from "../today/today-view";
import { CustomerFinder } from "./CustomerFinder";
import { Clocks } from "./Clocks";
import { Documents } from "./Documents";
import { FactorBars } from "./FactorBars";
import { History } from "./History";
import { HowTo } from "./HowTo";
import { LateInterest } from "./LateInterest";
import { LetterDesk } from "./LetterDesk";
import { OverruledValues } from "./OverruledValues";
import { PersuasionCards } from "./PersuasionCards";
import { StandingTable } from "./StandingTable";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingBottom: tokens.spacingVerticalS,
  },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  figure: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

/** One customer whole: what it owes, where it stands, what to do and how, and what has been done. */
export function CustomerScreen(): ReactElement {
  const { session } = usePane();
  const { aging, selection, isSelectionMissed } = useSessionState();
  const words = useCollectionWords().worklist.customer;
  const selected = aging?.customers.find(({ row }) => row === selection?.row);
  // Reading anew forgets what was selected; the card stays with its customer.
  const [kept, setKept] = useState(selected);
  if (selected !== undefined && selected !== kept) setKept(selected);
  const customer = selected ?? aging?.customers.find((each) => isSame(each, kept));
  const take = (): void => {
    void session.takeSelectedCustomer();
  };
  if (customer === undefined)
    return (
      <Screen>
        <ScreenTitle>{words.title}</ScreenTitle>
        {aging === undefined ? (
          <NeedsLedger>{words.needsLedger}</NeedsLedger>
        ) : (
          <>
            <CustomerFinder report={aging} />
            <Notice
              intent={isSelectionMissed ? "warning" : "info"}
              actions={
                <Button size="small" onClick={take}>
                  {words.fromSheet}
                </Button>
              }
            >
              {isSelectionMissed ? words.notARow : words.none}
            </Notice>
          </>
        )}
      </Screen>
    );
  return <Card key={customer.row} customer={customer} take={take} isMissed={isSelectionMissed} />;
}

/** What is recorded of a customer, its promises as far as the ledger tells how they ended. */
function recordsAbout(
  customer: CustomerAging,
  of: { readonly records: CollectionRecords; readonly report: AgingReport | undefined },
): CollectionRecords {
  const { records, report } = of;
  const currency = report?.currencies[customer.currency]?.code ?? "";
  const about = indexRecords(records).about({ names: namesOf(customer), currency });
  if (report === undefined || about.promises.length === 0) return about;
  const settled = settlementsIn(report.ledger).of(customer, currency);
  const { ageAsOfDate } = report.aged.settings;
  return { ...about, promises: promisesByLedger(about.promises, settled, ageAsOfDate) };
}

function isSame(one: CustomerAging, other: CustomerAging | undefined): boolean {
  return one.id === other?.id && one.name === other.name && one.currency === other.currency;
}

function Card(props: {
  readonly customer: CustomerAging;
  readonly take: () => void;
  readonly isMissed: boolean;
}): ReactElement | null {
  const { customer, take, isMissed } = props;
  const styles = useStyles();
  const { session, navigation, messages, figures, theme } = usePane();
  const { aging } = useSessionState();
  const words = useCollectionWords().worklist.customer;
  const collection = useCollection();
  const { records, profiles } = collection.state;
  const currency = aging?.currencies[customer.currency];
  const about = useMemo(
    () => recordsAbout(customer, { records, report: aging }),
    [records, customer, aging],
  );
  if (aging === undefined || currency === undefined) return null;
  const lines = agingLinesOf(aging, messages, theme);
  const name = customer.name || customer.id || messages.pane.customers.unnamed;
  const disputedMinor = itemsBehind(aging.aged, aging.matrix, { row: customer.row })
    .filter((item) => ((aging.ledger.items.flags[item] ?? 0) & ITEM_FLAG.disputed) !== 0)
    .reduce((sum, item) => sum + (aging.aged.amountMinor[item] ?? 0), 0);
  const plan = customer.advice.kind === "plan" ? customer.advice.plan : undefined;
  const paid = customer.advice.kind === "plan" ? customer.advice.history : undefined;
  const owner = indexProfiles(profiles)(customer, currency.code)?.owner ?? "";
  const parts = lines.map(({ id, name: label, color }, line) => {
    const amountMinor = customer.amountsMinor[line] ?? 0;
    return { id, color, amountMinor, label: `${label} ${figures.amount(amountMinor, currency)}` };
  });
  return (
    <Screen>
      <ScreenTitle>{name}</ScreenTitle>
      <CustomerFinder report={aging} />
      <div className={styles.actions}>
        <TierMark tier={plan?.standing.risk.tier} />
        {todayViewOf(session).opened === customer.row ? (
          <Button
            size="small"
            onClick={() => {
              navigation.open("today");
            }}
          >
            {words.backToToday}
          </Button>
        ) : null}
        <Button size="small" onClick={() => void session.selectCustomer(customer.row)}>
          {words.toRows}
        </Button>
        <Button size="small" appearance="subtle" onClick={take}>
          {words.fromSheet}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={collection.state.isWorking}
          onClick={() => void collection.session.openProfile(customer, collection.languages)}
        >
          {words.profile}
        </Button>
      </div>
      {isMissed ? <Notice intent="warning">{words.notARow}</Notice> : null}
      <CollectionNotices collection={collection} />
      <Section title={words.exposure} isCard>
        <dl className={styles.figures}>
          {(
            [
              [words.outstanding, customer.outstandingMinor],
              [words.pastDue, customer.pastDueMinor],
              ...(disputedMinor > 0 ? ([[words.disputed, disputedMinor]] as const) : []),
            ] as const
          ).map(([term, amountMinor]) => (
            <div key={term}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.figure}>{figures.amount(amountMinor, currency)}</dd>
            </div>
          ))}
        </dl>
        <BucketBar parts={parts} label={messages.pane.aging.barOf(name)} isTall />
      </Section>
      <Section title={words.tactic}>
        <CustomerAdvice customer={customer} />
      </Section>
      <HowTo {...{ customer, about, collection }} />
      {plan === undefined ? null : (
        <>
          <PersuasionCards plan={plan} />
          <StandingTable plan={plan} owner={owner} />
          <OverruledValues {...{ customer, currency }} />
          <FactorBars risk={plan.standing.risk} />
          <Clocks plan={plan} />
        </>
      )}
      <Documents {...{ customer, currency }} report={aging} />
      <LateInterest {...{ customer, currency, collection }} report={aging} />
      <LetterDesk {...{ customer, collection }} report={aging} />
      <History {...{ about, currency, plan, paid }} />
    </Screen>
  );
}
