import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { SessionState } from "../../application/session-state";
import { answerKeyOf } from "../../domain/ledger/answer-key";
import type { LedgerQuestion } from "../../domain/ledger/reading";
import { Screen } from "../frame/Screen";
import { ScreenTitle } from "../frame/ScreenTitle";
import { usePane } from "../pane-context";
import { DecisionNotices } from "./DecisionNotices";

type AskingReading = Extract<SessionState["reading"], { status: "asking" }>["reading"];

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  question: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  asked: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  examples: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

/** What only the user knows, asked all at once, each with cells that show the doubt. */
export function Questions({ reading }: { readonly reading: AskingReading }): ReactElement {
  const styles = useStyles();
  const { session, messages } = usePane();
  const words = messages.pane.asking;
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const isComplete = reading.questions.every(
    (question) => answers[answerKeyOf(question)] !== undefined,
  );
  return (
    <Screen
      foot={
        <Button
          appearance="primary"
          disabledFocusable={!isComplete}
          onClick={() => void session.answer(answers)}
        >
          {words.confirm}
        </Button>
      }
    >
      <ScreenTitle>{words.title}</ScreenTitle>
      <p className={styles.text}>{words.body}</p>
      <DecisionNotices />
      {reading.questions.map((question) => (
        <Question
          key={answerKeyOf(question)}
          question={question}
          answer={answers[answerKeyOf(question)] ?? ""}
          setAnswer={(option) => {
            setAnswers({ ...answers, [answerKeyOf(question)]: option });
          }}
        />
      ))}
    </Screen>
  );
}

function Question(props: {
  readonly question: LedgerQuestion;
  readonly answer: string;
  readonly setAnswer: (option: string) => void;
}): ReactElement {
  const { question } = props;
  const styles = useStyles();
  const { messages } = usePane();
  const askedId = useId();
  return (
    <div className={styles.question}>
      <h2 id={askedId} className={styles.asked}>
        {messages.ledger.questions[question.code](question)}
      </h2>
      {question.examples.length === 0 ? null : (
        <p className={styles.examples}>
          {messages.pane.asking.examples}
          {question.examples.join(messages.pane.listMark)}
        </p>
      )}
      <RadioGroup
        aria-labelledby={askedId}
        value={props.answer}
        onChange={(_, { value }) => {
          props.setAnswer(value);
        }}
      >
        {question.options.map((option) => (
          <Radio key={option} value={option} label={messages.ledger.option(option)} />
        ))}
      </RadioGroup>
    </div>
  );
}
