import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CustomerAging } from "../../application/aging-report";
import { advisedTactics } from "../../domain/tactics/customer-advice";
import { checkTactic } from "../../domain/conduct/check-tactic";
import type { CollectionRecords } from "../../domain/records/collection-records";
import { conditionAnswers } from "../../domain/records/records-profile";
import type { TacticCode } from "../../domain/tactics/tactic-table";
import { guidesIn } from "../../messages/guides";
import { useCollectionWords } from "../conduct/collection-words";
import { FindingList } from "../conduct/FindingList";
import { Disclosure } from "../frame/Disclosure";
import { Section } from "../frame/Section";
import { usePane } from "../pane-context";
import type { Collection } from "../today/collection";

const useStyles = makeStyles({
  guide: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  text: { margin: 0, overflowWrap: "anywhere" },
  term: { color: tokens.colorNeutralForeground3 },
});

/** How the recommended tactic is done, lawfully, and the same of the next two. */
export function HowTo(props: {
  readonly customer: CustomerAging;
  readonly about: CollectionRecords;
  readonly collection: Collection;
}): ReactElement | null {
  const { customer, about, collection } = props;
  const { messages } = usePane();
  const words = useCollectionWords();
  const { advice } = customer;
  const [first, ...others] = advisedTactics(advice);
  if (first === undefined) return null;
  const findings = checkTactic(first, {
    answers: conditionAnswers(about),
    noContactRequest: advice.kind === "plan" && advice.plan.overrides.includes("O3"),
  });
  return (
    <>
      <Section title={`${words.worklist.customer.how} · ${messages.tactics.tactics[first]}`} isCard>
        <Guide code={first} />
      </Section>
      {findings.length === 0 ? null : (
        <Section title={words.worklist.customer.guard} isCard>
          <FindingList
            text=""
            findings={findings}
            answer={(code, holds) => {
              if (holds !== undefined)
                void collection.session.answer(customer, { code, holds }, collection.languages);
            }}
          />
        </Section>
      )}
      {others.slice(0, 2).map((code) => (
        <Disclosure
          key={code}
          summary={`${words.worklist.customer.then} · ${messages.tactics.tactics[code]}`}
        >
          <Guide code={code} />
        </Disclosure>
      ))}
    </>
  );
}

function Guide({ code }: { readonly code: TacticCode }): ReactElement {
  const styles = useStyles();
  const words = useCollectionWords();
  const { language } = usePane().messages;
  const { steps, openings, questions, avoid } = guidesIn(language).tactics[code];
  return (
    <div className={styles.guide}>
      <ol className={styles.steps} aria-label={words.worklist.customer.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {(
        [
          [words.worklist.customer.say, openings],
          [words.worklist.customer.ask, questions],
          [words.worklist.customer.avoid, avoid],
        ] as const
      ).map(([term, texts]) =>
        texts.length === 0 ? null : (
          <div key={term}>
            <span className={styles.term}>{term}</span>
            <ul className={styles.steps}>
              {texts.map((text) => (
                <li key={text} className={styles.text}>
                  {text}
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
    </div>
  );
}
