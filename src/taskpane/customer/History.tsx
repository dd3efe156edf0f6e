import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CurrencyAging } from "../../application/aging-report";
import type { CollectionRecords } from "../../domain/records/collection-records";
import type { PaymentHistory } from "../../domain/risk/payment-history";
import type { TacticPlan } from "../../domain/tactics/tactic-plan";
import { TACTICS } from "../../domain/tactics/tactic-table";
import { useCollectionWords } from "../conduct/collection-words";
import { Section } from "../frame/Section";
import { usePane } from "../pane-context";
import { FactPairs } from "./FactPairs";

/** Lines of the log shown; the rest stands on its sheet. */
const SHOWN = 10;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** What was done, promised, and what is missing to prove the claim. */
export function History(props: {
  readonly about: CollectionRecords;
  readonly currency: CurrencyAging;
  readonly plan: TacticPlan | undefined;
  readonly paid: PaymentHistory | undefined;
}): ReactElement {
  const { about, currency, plan, paid } = props;
  const styles = useStyles();
  const { messages, figures } = usePane();
  const words = useCollectionWords().worklist.customer;
  const log = about.log
    .filter(({ kind }) => kind !== "void")
    .sort((one, other) => other.date - one.date)
    .slice(0, SHOWN);
  const nameOf = (code: string): string => {
    const tactic = TACTICS.find((each) => each.code === code)?.code;
    return tactic === undefined ? "" : messages.tactics.tactics[tactic];
  };
  return (
    <>
      {plan === undefined ? null : (
        <Section title={words.evidence} isCard>
          {plan.missing.length === 0 ? (
            <p className={styles.quiet}>{words.noGaps}</p>
          ) : (
            <ul className={styles.list}>
              {plan.missing.map((gap) => (
                <li key={gap}>{messages.plan.missing[gap]}</li>
              ))}
            </ul>
          )}
        </Section>
      )}
      {paid === undefined ? null : (
        <Section title={words.paid} isCard>
          <FactPairs
            pairs={[
              [words.settledItems, figures.count(paid.itemCount)],
              ...(paid.onTimeShare === undefined
                ? []
                : [[words.onTime, figures.percent(paid.onTimeShare)] as const]),
              ...(paid.meanDelayDays === undefined
                ? []
                : [
                    [
                      words.meanDelay,
                      words.days(figures.count(Math.round(paid.meanDelayDays))),
                    ] as const,
                  ]),
            ]}
          />
        </Section>
      )}
      {about.promises.length === 0 ? null : (
        <Section title={words.promises} isCard>
          <ul className={styles.list}>
            {about.promises.map(({ dueDate, amountMinor, state }) => (
              <li key={`${String(dueDate)} ${String(amountMinor)} ${state}`}>
                {words.promise(
                  figures.date(dueDate),
                  figures.amount(amountMinor, currency),
                  words.promiseStates[state],
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={words.history} isCard>
        {log.length === 0 ? (
          <p className={styles.quiet}>{words.noHistory}</p>
        ) : (
          <ul className={styles.list}>
            {log.map(({ id, date, kind, tactic, text, condition }) => (
              <li key={id}>
                {[figures.date(date), words.logKinds[kind], nameOf(tactic), condition, text]
                  .filter((part) => part !== "")
                  .join(" · ")}
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}
