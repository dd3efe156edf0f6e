import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";
import { checkText } from "../../domain/conduct/check-text";
import type { TacticPlan } from "../../domain/tactics/tactic-plan";
import { guidesIn } from "../../messages/guides";
import { useCollectionWords } from "../conduct/collection-words";
import { CopyButton } from "../frame/CopyButton";
import { Disclosure } from "../frame/Disclosure";
import { Section } from "../frame/Section";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  frame: {
    flexShrink: 0,
    paddingInlineEnd: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  idea: { margin: 0, overflowWrap: "anywhere" },
  facts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0 },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  told: { margin: 0, overflowWrap: "anywhere" },
});

type Card = TacticPlan["cards"][number];

/** Ways to persuade that fit the reason for not paying: when each serves, what to say and ask, what not to do. */
export function PersuasionCards({ plan }: { readonly plan: TacticPlan }): ReactElement | null {
  const styles = useStyles();
  const { messages } = usePane();
  const words = useCollectionWords().worklist.customer;
  // Where nobody is to be contacted there is nobody to persuade.
  if (plan.cards.length === 0 || plan.rhythm === undefined) return null;
  const { cards } = guidesIn(messages.language).notes;
  return (
    <Section title={words.cards.title} isCard>
      <p className={styles.quiet}>
        {words.cards.because(messages.plan.reasons[plan.standing.reason])}
        {plan.overrides.includes("O3") ? ` ${words.cards.writtenOnly}` : ""}
      </p>
      {plan.cards.map((card, at) => (
        <Disclosure
          key={card}
          isOpen={at === 0}
          summary={
            <>
              <span className={styles.name}>{messages.plan.cards[card]}</span>
              <span className={styles.frame}>{words.cards.frames[cards[card].frame]}</span>
            </>
          }
        >
          <CardBody card={card} />
        </Disclosure>
      ))}
    </Section>
  );
}

function CardBody({ card }: { readonly card: Card }): ReactElement {
  const styles = useStyles();
  const { language } = usePane().messages;
  const { worklist, conduct } = useCollectionWords();
  const words = worklist.customer.cards;
  const spoken = useRef<HTMLElement>(null);
  const { idea, when, line, question, avoid } = guidesIn(language).notes.cards[card];
  // The guard reads what is to be said, here as everywhere; what it refuses is not offered.
  const check = checkText(`${line}\n${question}`, { kind: "draft", recipient: "customer" });
  const [finding] = check.findings;
  const facts = [
    [words.when, when],
    ...(check.isClear
      ? [
          [words.say, line],
          [words.ask, question],
        ]
      : []),
    [words.avoid, avoid],
  ] as const;
  return (
    <div className={styles.card}>
      <p className={styles.idea}>{idea}</p>
      <dl className={styles.facts}>
        {facts.map(([term, text]) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.told} ref={text === line ? spoken : undefined}>
              {text}
            </dd>
          </div>
        ))}
      </dl>
      {check.isClear ? (
        <div>
          <CopyButton
            text={line}
            label={words.copy}
            select={() => {
              if (spoken.current !== null) window.getSelection()?.selectAllChildren(spoken.current);
            }}
          />
        </div>
      ) : (
        <p className={styles.quiet}>
          {finding === undefined ? null : conduct.rules[finding.code].why}
        </p>
      )}
    </div>
  );
}
