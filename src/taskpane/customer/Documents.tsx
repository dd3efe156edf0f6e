import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { AgingReport, CurrencyAging, CustomerAging } from "../../application/aging-report";
import { plannedItems, type PlannedItem } from "../../application/item-plans";
import { stepText } from "../../application/tactic-columns/tactic-columns-plan";
import { NO_DATE, type CalendarDate } from "../../domain/calendar/calendar-date";
import type { ItemPlan } from "../../domain/tactics/item-plan";
import { useCollectionWords } from "../conduct/collection-words";
import { Section } from "../frame/Section";
import { usePane } from "../pane-context";

/** Documents shown before the user asks for more. */
const SHOWN = 8;
const MORE = 50;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    ":not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    overflowWrap: "anywhere",
  },
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  amount: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  number: { fontWeight: tokens.fontWeightSemibold },
  line: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  next: { color: tokens.colorNeutralForeground1 },
  urgent: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Each open document of the customer: how far it has come, its periods, and what is next for it. */
export function Documents(props: {
  readonly customer: CustomerAging;
  readonly currency: CurrencyAging;
  readonly report: AgingReport;
}): ReactElement | null {
  const { customer, currency, report } = props;
  const styles = useStyles();
  const { figures } = usePane();
  const words = useCollectionWords().worklist.customer;
  const [shown, setShown] = useState(SHOWN);
  const { dueDate } = report.ledger.items;
  // The oldest claim first: its periods end first.
  const items = [...plannedItems(report, customer.row)].sort(
    (one, other) => (dueDate[one.item] ?? 0) - (dueDate[other.item] ?? 0),
  );
  if (items.length === 0) return null;
  const rest = items.length - shown;
  return (
    <Section title={words.documents(figures.count(items.length))} isCard>
      <ul className={styles.list}>
        {items.slice(0, shown).map((planned) => (
          <Document key={planned.item} {...{ planned, currency, report }} />
        ))}
      </ul>
      {rest > 0 ? (
        <Button
          size="small"
          onClick={() => {
            setShown(shown + MORE);
          }}
        >
          {words.moreDocuments(figures.count(Math.min(MORE, rest)), figures.count(rest))}
        </Button>
      ) : null}
    </Section>
  );
}

function Document(props: {
  readonly planned: PlannedItem;
  readonly currency: CurrencyAging;
  readonly report: AgingReport;
}): ReactElement {
  const { planned, currency, report } = props;
  const { item, plan } = planned;
  const styles = useStyles();
  const { messages, figures } = usePane();
  const all = useCollectionWords();
  const words = all.worklist.customer;
  const due = report.ledger.items.dueDate[item] ?? NO_DATE;
  const stage = plan?.stage;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={styles.number}>
          {report.ledger.items.documentNumber[item] || words.noNumber}
        </span>
        <span className={styles.amount}>
          {figures.amount(report.aged.amountMinor[item] ?? 0, currency)}
        </span>
      </div>
      <p className={styles.line}>
        {due === NO_DATE ? words.noDueDate : words.dueOn(figures.date(due as CalendarDate))}
        {stage === undefined ? "" : ` · ${stage} ${messages.tactics.stages[stage]}`}
        {plan?.daysToNextStage === undefined
          ? ""
          : ` · ${words.nextStage(figures.count(plan.daysToNextStage))}`}
      </p>
      {plan === undefined ? null : (
        <>
          <p className={mergeClasses(styles.line, styles.next)}>
            {words.documentNext(
              stepText(plan.next, {
                ...{ plan: messages.plan, tactics: messages.tactics, columns: all.columns },
              }),
            )}
          </p>
          <Periods plan={plan} />
        </>
      )}
    </li>
  );
}

/** Limitation and guarantee of a document, marked when they end soon. */
function Periods({ plan }: { readonly plan: ItemPlan }): ReactElement | null {
  const styles = useStyles();
  const { figures } = usePane();
  const words = useCollectionWords().worklist.customer;
  const { limitation, guarantee } = plan;
  if (limitation === undefined) return null;
  const isUrgent = limitation.alert !== "none" || guarantee?.isEnded === true;
  return (
    <p className={mergeClasses(styles.line, isUrgent && styles.urgent)}>
      {limitation.endsOn === undefined
        ? words.limitationStill
        : limitation.isExpired
          ? words.limitationEnded(figures.date(limitation.endsOn))
          : words.limitationEnds(
              figures.date(limitation.endsOn),
              figures.count(limitation.daysLeft ?? 0),
            )}
      {guarantee === undefined
        ? ""
        : ` · ${
            guarantee.isEnded
              ? words.guaranteeEnded(figures.date(guarantee.endsOn))
              : words.guaranteeEnds(
                  figures.date(guarantee.endsOn),
                  figures.count(guarantee.daysLeft),
                )
          }`}
    </p>
  );
}
