import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TacticPlan } from "../../domain/tactics/tactic-plan";
import { useCollectionWords } from "../conduct/collection-words";
import { Section } from "../frame/Section";
import { usePane } from "../pane-context";
import { FactPairs } from "./FactPairs";

const useStyles = makeStyles({
  small: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Limitation, guarantee and the next contact, with the articles they rest on. */
export function Clocks({ plan }: { readonly plan: TacticPlan }): ReactElement {
  const styles = useStyles();
  const { messages, figures } = usePane();
  const words = useCollectionWords().worklist.customer;
  const { limitation, guaranteeDaysLeft } = plan.standing;
  const left = (days: number | undefined): string =>
    days === undefined ? words.limitationUnknown : words.limitationLeft(figures.count(days));
  return (
    <Section title={words.clocks} isCard>
      <FactPairs
        pairs={[
          [
            words.limitation,
            limitation.isExpired ? words.limitationExpired : left(limitation.daysLeft),
          ],
          ...(guaranteeDaysLeft === undefined
            ? []
            : [
                [
                  words.guarantee,
                  guaranteeDaysLeft < 0
                    ? words.guaranteeOver
                    : words.guaranteeLeft(figures.count(guaranteeDaysLeft)),
                ] as const,
              ]),
          ...(plan.nextContact === undefined
            ? []
            : [[words.next, figures.date(plan.nextContact.on)] as const]),
        ]}
      />
      <p className={styles.small}>
        {words.articles} {messages.pane.customers.notLegalAdvice}
      </p>
    </Section>
  );
}
