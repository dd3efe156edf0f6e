import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useId, useMemo, useRef, useState, type ReactElement } from "react";
import type { AgingReport, CustomerAging } from "../../application/aging-report";
import { letterFacts, letterSheetPlan } from "../../application/collection/letter-draft";
import { checkText } from "../../domain/conduct/check-text";
import type { ConditionAnswers } from "../../domain/conduct/conduct-finding";
import { LETTER_KINDS, type LetterKind } from "../../domain/letters/letter-items";
import { LETTER_TACTICS } from "../../domain/tactics/tactic-table";
import { useCollectionWords } from "../conduct/collection-words";
import { FindingList } from "../conduct/FindingList";
import { withAnswer } from "../conduct/with-answer";
import { CopyButton } from "../frame/CopyButton";
import { Labelled } from "../frame/Labelled";
import { Notice } from "../frame/Notice";
import { Section } from "../frame/Section";
import { usePane } from "../pane-context";
import type { Collection } from "../today/collection";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  kinds: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  text: { width: "100%", "& textarea": { minHeight: "240px", maxHeight: "60vh" } },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Letters due by the calendar, and a desk to draft one: checked as it is edited, copied, written to a sheet, logged. */
export function LetterDesk(props: {
  readonly report: AgingReport;
  readonly customer: CustomerAging;
  readonly collection: Collection;
}): ReactElement {
  const { report, customer, collection } = props;
  const styles = useStyles();
  const { messages, figures } = usePane();
  const words = useCollectionWords();
  const [kind, setKind] = useState<LetterKind | undefined>();
  const [approved, setApproved] = useState<LetterKind | undefined>();
  const plan = customer.advice.kind === "plan" ? customer.advice.plan : undefined;
  const state = plan?.letters.find(({ letter }) => letter === kind)?.state;
  const isHeld = state === "needs-approval" && approved !== kind;
  return (
    <Section title={words.worklist.customer.letters} isCard>
      <div className={styles.all}>
        {plan === undefined || plan.letters.length === 0 ? null : (
          <ul className={styles.list}>
            {plan.letters.map(({ letter, dueOn, state: letterState }) => (
              <li key={letter}>
                {words.worklist.customer.letterDue(
                  messages.plan.letters[letter],
                  figures.date(dueOn),
                  messages.plan.letterStates[letterState],
                )}
              </li>
            ))}
          </ul>
        )}
        <div className={styles.kinds} role="group" aria-label={words.letters.screen.choose}>
          {LETTER_KINDS.map((each) => (
            <Button
              key={each}
              size="small"
              appearance={each === kind ? "primary" : "secondary"}
              aria-pressed={each === kind}
              onClick={() => {
                setKind(each === kind ? undefined : each);
              }}
            >
              {words.letters.names[each]}
            </Button>
          ))}
        </div>
        {kind === undefined ? null : isHeld ? (
          <Notice
            intent="warning"
            actions={
              <Button
                size="small"
                onClick={() => {
                  setApproved(kind);
                }}
              >
                {words.letters.screen.approved}
              </Button>
            }
          >
            {words.letters.screen.needsApproval}
          </Notice>
        ) : (
          <Draft key={kind} {...{ kind, report, customer, collection }} />
        )}
      </div>
    </Section>
  );
}

function Draft(props: {
  readonly kind: LetterKind;
  readonly report: AgingReport;
  readonly customer: CustomerAging;
  readonly collection: Collection;
}): ReactElement {
  const { kind, report, customer, collection } = props;
  const styles = useStyles();
  const id = useId();
  const { session, figures } = usePane();
  const words = useCollectionWords();
  const area = useRef<HTMLTextAreaElement>(null);
  const { listed, facts, knownSums } = useMemo(
    () => letterFacts(kind, { report, customer }, { figures, words: words.letters }),
    [kind, report, customer, figures, words],
  );
  const [text, setText] = useState(() => words.letters.templates[kind](facts));
  const [answers, setAnswers] = useState<ConditionAnswers>({});
  const [written, setWritten] = useState<string | undefined>();
  const check = useMemo(
    () =>
      checkText(text, {
        ...{ kind: "draft", recipient: "customer", answers, knownSums },
        names: [facts.customer],
      }),
    [text, answers, knownSums, facts],
  );
  if (listed.items.length === 0)
    return <p className={styles.quiet}>{words.letters.screen.nothing}</p>;
  const brackets = (text.match(/\[[^\]\n]{1,30}\]/g) ?? []).length;
  // What the guard refuses is shown with its reason; it is not copied, written or logged.
  const isRefused = check.level === "block" || check.level === "rewrite";
  const write = async (): Promise<void> => {
    const name = words.letters.names[kind];
    const sheetName = words.letters.screen.sheetName(name);
    setWritten(
      await session.writeSheet(letterSheetPlan(kind, text, { sheetName, footer: "&P / &N" })),
    );
  };
  return (
    <div className={styles.all}>
      <Labelled label={words.letters.screen.text} hint={words.letters.screen.textHint} inputId={id}>
        <Textarea
          id={id}
          textarea={{ ref: area }}
          className={styles.text}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Labelled>
      {brackets === 0 ? null : (
        <p className={styles.quiet}>{words.letters.screen.placeholders(figures.count(brackets))}</p>
      )}
      {check.isClear ? (
        <Notice intent="success">{words.letters.screen.checked}</Notice>
      ) : (
        <>
          <Notice intent={isRefused ? "error" : "warning"}>
            {words.conduct.screen.verdict[check.level ?? "clear"]}
          </Notice>
          <FindingList
            text={text}
            findings={check.findings}
            answer={(code, holds) => {
              setAnswers(withAnswer(answers, code, holds));
              if (holds !== undefined)
                void collection.session.answer(customer, { code, holds }, collection.languages);
            }}
          />
        </>
      )}
      {check.isClear ? (
        <div className={styles.kinds}>
          <CopyButton
            text={text}
            label={words.letters.screen.copy}
            select={() => {
              area.current?.select();
            }}
          />
          <Button size="small" onClick={() => void write()}>
            {words.letters.screen.write}
          </Button>
          {kind === "letter1" || kind === "letter2" || kind === "letter3" ? (
            <Button
              size="small"
              disabledFocusable={collection.state.isWorking}
              onClick={() =>
                void collection.session.mark(
                  customer,
                  { kind: "done", tactic: LETTER_TACTICS[kind], channel: "letter" },
                  collection.languages,
                )
              }
            >
              {words.letters.screen.sent}
            </Button>
          ) : null}
        </div>
      ) : null}
      {written === undefined ? null : (
        <Notice intent="success">{words.letters.screen.written(written)}</Notice>
      )}
    </div>
  );
}
