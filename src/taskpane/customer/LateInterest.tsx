import { Button, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState, type ReactElement } from "react";
import type { AgingReport, CurrencyAging, CustomerAging } from "../../application/aging-report";
import { indexProfiles } from "../../application/collection/adopt-profile";
import {
  customerInterest,
  INTEREST_RULES,
  isSameInterest,
  USUAL_INTEREST,
  type CustomerInterest,
  type DocumentInterest,
  type InterestChoice,
} from "../../application/collection/customer-interest";
import { calendarDateOfIso, isoOf } from "../../domain/calendar/calendar-date";
import type { InterestTerms, NoInterest } from "../../domain/interest/late-interest";
import { rateOfText } from "../../domain/interest/rate-text";
import { useCollectionWords } from "../conduct/collection-words";
import { Disclosure } from "../frame/Disclosure";
import { Labelled } from "../frame/Labelled";
import { Notice } from "../frame/Notice";
import { Section } from "../frame/Section";
import { usePane } from "../pane-context";
import type { Collection } from "../today/collection";

/** Documents listed one by one; the sum holds all of them. */
const SHOWN = 30;

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  figure: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  wide: { width: "100%", "& select": { minWidth: 0 } },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { paddingBottom: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly customer: CustomerAging;
  readonly currency: CurrencyAging;
  readonly report: AgingReport;
  readonly collection: Collection;
}

/** What late interest the customer owes to date, by the rule that applies, document by document with its segments. */
export function LateInterest(props: Props): ReactElement | null {
  const { customer, currency, report, collection } = props;
  const styles = useStyles();
  const words = useCollectionWords().worklist.customer.interest;
  const { profiles, isWorking } = collection.state;
  const kept = indexProfiles(profiles)(customer, currency.code)?.interest;
  // What is changed here holds until it is kept, or the card is left.
  const [changed, setChanged] = useState<InterestChoice | undefined>(undefined);
  const choice = changed ?? kept ?? USUAL_INTEREST;
  const { rule, rate, contractDay } = choice;
  const change = (part: Partial<InterestChoice>): void => {
    setChanged({ ...choice, ...part });
  };
  const agreed = useMemo(() => rateOfText(rate), [rate]);
  const isNoRate = rule !== "sales" && rate.trim() !== "" && agreed === undefined;
  const isSame = isSameInterest(choice, kept ?? USUAL_INTEREST);
  const keep = async (): Promise<void> => {
    const { session, languages } = collection;
    await session.keepInterest(customer, choice, languages);
    if (session.getState().failure === undefined) setChanged(undefined);
  };
  const ids = { rule: useId(), rate: useId(), day: useId() };
  const found = useMemo(() => {
    const terms: InterestTerms = {
      ...{ rule, rate: rule === "sales" ? undefined : agreed, ownRates: [] },
      ...{ daysOfYear: 365, isLastDayCounted: true, contractDate: contractDay },
    };
    return customerInterest(report, customer.row, terms);
  }, [report, customer.row, rule, agreed, contractDay]);
  if (customer.pastDueMinor <= 0) return null;
  // The prime rate and the regulation on payments to SMEs are of renminbi and of China.
  const isForeign = !["", "CNY"].includes(currency.code) && rule !== "agreed";
  return (
    <Section title={words.title} isCard>
      <div className={styles.all}>
        <Labelled label={words.rule} hint="" inputId={ids.rule}>
          <Select
            id={ids.rule}
            className={styles.wide}
            value={rule}
            onChange={(_, { value }) => {
              change({ rule: value as InterestChoice["rule"] });
            }}
          >
            {INTEREST_RULES.map((each) => (
              <option key={each} value={each}>
                {words.rules[each]}
              </option>
            ))}
          </Select>
        </Labelled>
        {rule === "sales" ? null : (
          <Labelled label={words.rates[rule]} hint={words.rateHint} inputId={ids.rate}>
            <Input
              id={ids.rate}
              className={styles.wide}
              value={rate}
              onChange={(_, { value }) => {
                change({ rate: value });
              }}
            />
          </Labelled>
        )}
        {rule === "sme" && agreed !== undefined ? (
          <Labelled label={words.contractDay} hint="" inputId={ids.day}>
            <Input
              id={ids.day}
              type="date"
              value={contractDay === undefined ? "" : isoOf(contractDay)}
              onChange={(_, { value }) => {
                change({ contractDay: calendarDateOfIso(value) });
              }}
            />
          </Labelled>
        ) : null}
        {isNoRate ? (
          <Notice intent="warning">{words.notARate(rate.trim())}</Notice>
        ) : isForeign ? (
          <Notice intent="info">{words.foreign(currency.code)}</Notice>
        ) : (
          <Sum found={found} {...{ currency, report }} />
        )}
        {isSame ? (
          kept === undefined ? null : (
            <p className={styles.quiet}>{words.isKept}</p>
          )
        ) : (
          <div className={styles.actions}>
            <Button
              size="small"
              disabledFocusable={isWorking || isNoRate}
              onClick={() => void keep()}
            >
              {words.keep}
            </Button>
            {kept === undefined ? null : (
              <Button
                size="small"
                appearance="subtle"
                onClick={() => {
                  setChanged(undefined);
                }}
              >
                {words.fromProfile}
              </Button>
            )}
          </div>
        )}
      </div>
    </Section>
  );
}

function Sum(props: {
  readonly found: CustomerInterest;
  readonly currency: CurrencyAging;
  readonly report: AgingReport;
}): ReactElement {
  const { found, currency, report } = props;
  const { documents, none, leftOut } = found;
  const styles = useStyles();
  const { messages, figures } = usePane();
  const words = useCollectionWords().worklist.customer.interest;
  const rest = documents.length - SHOWN;
  return (
    <>
      {documents.length === 0 ? null : (
        <div role="status">
          <p className={styles.figure}>{figures.amount(found.interestMinor, currency)}</p>
          <p className={styles.quiet}>
            {words.on(
              figures.amount(found.principalMinor, currency),
              figures.count(documents.length),
              figures.date(report.aged.settings.ageAsOfDate),
            )}
          </p>
        </div>
      )}
      {none === undefined ? null : (
        <Notice intent="warning">
          {whyNot(none, figures.count(leftOut), words, figures.date)}
        </Notice>
      )}
      {documents.length === 0 ? null : (
        <Disclosure summary={words.byDocument}>
          <ul className={styles.list}>
            {documents.slice(0, SHOWN).map((document) => (
              <Document key={document.item} {...{ document, currency, report }} />
            ))}
          </ul>
          {rest > 0 ? <p className={styles.quiet}>{words.rest(figures.count(rest))}</p> : null}
        </Disclosure>
      )}
      <p className={styles.quiet}>
        {words.method} {messages.pane.customers.notLegalAdvice}
      </p>
    </>
  );
}

function whyNot(
  none: NoInterest,
  count: string,
  words: ReturnType<typeof useCollectionWords>["worklist"]["customer"]["interest"],
  date: ReturnType<typeof usePane>["figures"]["date"],
): string {
  switch (none.status) {
    case "unknown-rate":
      return words.rateUnknown(count, date(none.day));
    case "wants-rate":
      return words.wantsRate;
    case "wants-contract-date":
      return words.wantsContractDay;
  }
}

function Document(props: {
  readonly document: DocumentInterest;
  readonly currency: CurrencyAging;
  readonly report: AgingReport;
}): ReactElement {
  const { document, currency, report } = props;
  const styles = useStyles();
  const { messages, figures } = usePane();
  const all = useCollectionWords().worklist.customer;
  const { bases } = messages.functions.interest;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span>{report.ledger.items.documentNumber[document.item] || all.noNumber}</span>
        <span>{figures.amount(document.interestMinor, currency)}</span>
      </div>
      {document.segments.map((segment) => (
        <p key={`${segment.basis} ${String(segment.from)}`} className={styles.quiet}>
          {all.interest.segment({
            from: figures.date(segment.from),
            to: figures.date(segment.to),
            days: figures.count(segment.days),
            // Contracts and central banks write rates with up to four decimals.
            rate: `${String(Number(segment.percent.toFixed(4)))}%`,
            per: segment.per,
            interest: figures.amount(segment.interestMinor, currency),
            basis: bases[segment.basis],
          })}
        </p>
      ))}
    </li>
  );
}
