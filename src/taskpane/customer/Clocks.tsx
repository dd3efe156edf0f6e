import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { contactLimitsOf } from "../../domain/conduct/check-contact";
import type { TacticPlan } from "../../domain/tactics/tactic-plan";
import { useCollectionWords } from "../conduct/collection-words";
import { Section } from "../frame/Section";
import { usePane, useSessionState } from "../pane-context";
import { FactPairs } from "./FactPairs";

const useStyles = makeStyles({
  small: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Minutes after midnight as a clock shows them: 690 is "11:30". */
function clockTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, "0")}`;
}

/** Limitation, guarantee and the next contact, with the articles they rest on. */
export function Clocks({ plan }: { readonly plan: TacticPlan }): ReactElement {
  const styles = useStyles();
  const { messages, figures } = usePane();
  const words = useCollectionWords().worklist.customer;
  const { limitation, guaranteeDaysLeft } = plan.standing;
  const { windows } = contactLimitsOf(useSessionState().policyOnSheet.policy);
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
            : [
                [words.next, figures.date(plan.nextContact.on)] as const,
                [
                  words.contactHours,
                  windows
                    .map(({ from, to }) => `${clockTime(from)}–${clockTime(to)}`)
                    .join(messages.pane.listMark),
                ] as const,
              ]),
        ]}
      />
      <p className={styles.small}>
        {words.articles} {messages.pane.customers.notLegalAdvice}
      </p>
    </Section>
  );
}
