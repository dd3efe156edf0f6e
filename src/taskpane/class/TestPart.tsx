import { Button, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState, type ReactElement } from "react";
import type { ClassState } from "../../application/class/class-state";
import {
  assessmentItems,
  OPTION_LETTERS,
  TEST_NUMBERS,
  type AssessmentItem,
  type TestNumber,
} from "../../domain/class/assessment";
import { classSteps } from "../../domain/class/class-step";
import { useCollectionWords } from "../conduct/collection-words";
import { Disclosure } from "../frame/Disclosure";
import { usePane } from "../pane-context";
import { useClassroom, useClassState } from "./class-context";
import { GroupChoice } from "./GroupChoice";
import { optionOf, questionOf } from "./item-words";
import { TestResults } from "./TestResults";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  small: { margin: 0, color: tokens.colorNeutralForeground3 },
  ask: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  key: { margin: 0, padding: 0, listStyleType: "none" },
});

/** The assessments: answered by a group, scored and keyed for the trainer. */
export function TestPart(): ReactElement | null {
  const styles = useStyles();
  const { words } = useClassroom();
  const state = useClassState();
  const { setting, groups } = state;
  const [test, setTest] = useState<TestNumber>(() => testOnNow(state));
  const [group, setGroup] = useState(setting?.group ?? groups[0]?.number ?? 1);
  const field = useId();
  const items = useMemo(
    () => (setting === undefined ? [] : assessmentItems(setting.code, test)),
    [setting, test],
  );
  if (setting === undefined) return null;
  const isTrainer = setting.side === "trainer";
  return (
    <div className={styles.stack}>
      <div className={styles.row}>
        <label htmlFor={field}>{words.test.which}</label>
        <Select
          id={field}
          value={String(test)}
          onChange={(_, { value }) => {
            setTest(Number(value) as TestNumber);
          }}
        >
          {TEST_NUMBERS.map((number) => (
            <option key={number} value={String(number)}>
              {words.test.names(number)}
            </option>
          ))}
        </Select>
      </div>
      {isTrainer ? <TestResults test={test} items={items} /> : null}
      <GroupChoice group={group} choose={setGroup} />
      <p className={styles.small}>{words.test.lead(items.length, minutesOf(test, state))}</p>
      <Items key={`${test} ${group}`} {...{ test, group, items }} />
      {isTrainer ? <AnswerKey items={items} /> : null}
    </div>
  );
}

/** What the agenda gives the assessment. */
function minutesOf(test: TestNumber, { agenda, setting }: ClassState): number {
  const entries = agenda.map(({ entry }) => entry);
  const id = test === 0 ? "quiz" : `test${String(test)}`;
  const steps = setting === undefined ? [] : classSteps(entries, setting.times);
  return steps.find((step) => step.id === id)?.minutes ?? 0;
}

function testOnNow({ agenda, setting }: ClassState): TestNumber {
  const entry = agenda.find((one) => one.entry.id === setting?.stepId)?.entry;
  return entry?.kind === "test" ? entry.test : 0;
}

function useItemWords() {
  const { messages } = usePane();
  const { words } = useClassroom();
  const { rules } = useCollectionWords().conduct;
  return { words: words.test, tactics: messages.tactics, rules };
}

/** One item at a time, so that a group talks about it; saved as a whole, and once more when changed. */
function Items(props: {
  readonly test: TestNumber;
  readonly group: number;
  readonly items: readonly AssessmentItem[];
}): ReactElement | null {
  const styles = useStyles();
  const { session, words } = useClassroom();
  const { tests, isWorking } = useClassState();
  const itemWords = useItemWords();
  const { test, group, items } = props;
  const kept = tests.filter((one) => one.test === test && one.group === group);
  const [at, setAt] = useState(0);
  const [answers, setAnswers] = useState<ReadonlyMap<number, string>>(
    new Map(kept.map(({ item, answer }) => [item, answer])),
  );
  const item = items[at];
  const asked = useId();
  if (item === undefined) return null;
  const isSaved =
    answers.size > 0 &&
    [...answers].every(([number, answer]) =>
      kept.some((one) => one.item === number && one.answer === answer),
    );
  return (
    <div className={styles.stack}>
      <span className={styles.small}>{words.test.item(at + 1, items.length)}</span>
      <p id={asked} className={styles.ask}>
        {questionOf(item, itemWords)}
      </p>
      <RadioGroup
        aria-labelledby={asked}
        value={answers.get(at + 1) ?? ""}
        onChange={(_, { value }) => {
          setAnswers(new Map(answers).set(at + 1, value));
        }}
      >
        {item.options.map((code, option) => {
          const letter = OPTION_LETTERS[option] ?? "";
          return (
            <Radio key={code} value={letter} label={`${letter}  ${optionOf(code, itemWords)}`} />
          );
        })}
      </RadioGroup>
      <div className={styles.line}>
        <Button
          disabledFocusable={at === 0}
          onClick={() => {
            setAt(at - 1);
          }}
        >
          {words.test.previous}
        </Button>
        <Button
          disabledFocusable={at === items.length - 1}
          onClick={() => {
            setAt(at + 1);
          }}
        >
          {words.test.next}
        </Button>
        <Button
          appearance="primary"
          disabledFocusable={isWorking || answers.size === 0 || isSaved}
          onClick={() => void session.saveTest(test, group, answers)}
        >
          {words.test.handIn}
        </Button>
      </div>
      <p className={styles.small} role="status">
        {words.test.answered(answers.size, items.length)} {isSaved ? words.test.handedIn : ""}
      </p>
    </div>
  );
}

function AnswerKey({ items }: { readonly items: readonly AssessmentItem[] }): ReactElement {
  const styles = useStyles();
  const { words } = useClassroom();
  const itemWords = useItemWords();
  return (
    <Disclosure summary={words.test.key}>
      <ol className={styles.key}>
        {items.map(({ options, right }, at) => (
          <li key={at}>
            {words.test.keyLine(
              at + 1,
              OPTION_LETTERS[right] ?? "",
              optionOf(options[right] ?? "", itemWords),
            )}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
