import { Button, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useDeferredValue, useId, useMemo, useState, type ReactElement } from "react";
import { checkText, isCaseNumber, type TextCheck } from "../../domain/conduct/check-text";
import type { ConditionAnswers } from "../../domain/conduct/conduct-finding";
import type { RecipientId } from "../../domain/conduct/recipient-table";
import { Announcer } from "../frame/Announcer";
import { Labelled } from "../frame/Labelled";
import { Notice } from "../frame/Notice";
import { Screen } from "../frame/Screen";
import { ScreenTitle } from "../frame/ScreenTitle";
import { Section } from "../frame/Section";
import { useCollectionWords } from "./collection-words";
import { FindingList } from "./FindingList";
import { MarkedText } from "./MarkedText";
import { RewordedText } from "./RewordedText";
import { TextUse } from "./TextUse";
import { withAnswer } from "./with-answer";

const useStyles = makeStyles({
  text: { width: "100%", "& textarea": { minHeight: "132px", maxHeight: "40vh" } },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  small: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Paste any text: what in it may not be sent, why, and how to say it lawfully. Nothing is kept. */
export function ConductScreen(): ReactElement {
  const styles = useStyles();
  const words = useCollectionWords().conduct;
  const ids = { text: useId(), caseNumber: useId() };
  const [typed, setTyped] = useState("");
  const [kind, setKind] = useState<"draft" | "note">("draft");
  const [recipient, setRecipient] = useState<RecipientId>("customer");
  const [answers, setAnswers] = useState<ConditionAnswers>({});
  const [caseNumber, setCaseNumber] = useState("");
  // Typing stays ahead of checking in a long text.
  const text = useDeferredValue(typed);
  const context = useMemo(
    () => ({ kind, recipient, answers, caseNumber }),
    [kind, recipient, answers, caseNumber],
  );
  const check = useMemo(() => checkText(text, context), [text, context]);
  const asksForCase = check.findings.some(({ code }) => code === "C06" || code === "X04");
  return (
    <Screen>
      <ScreenTitle>{words.screen.title}</ScreenTitle>
      <Labelled label={words.screen.text} hint={words.screen.textHint} inputId={ids.text}>
        <Textarea
          id={ids.text}
          className={styles.text}
          resize="vertical"
          value={typed}
          placeholder={words.screen.placeholder}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
      </Labelled>
      <TextUse {...{ kind, setKind, recipient, setRecipient }} />
      {asksForCase ? (
        <Labelled
          label={words.screen.caseNumber}
          hint={words.screen.caseNumberHint}
          inputId={ids.caseNumber}
        >
          <Input
            id={ids.caseNumber}
            value={caseNumber}
            {...(caseNumber !== "" && !isCaseNumber(caseNumber) ? { "aria-invalid": true } : {})}
            onChange={(_, { value }) => {
              setCaseNumber(value);
            }}
          />
        </Labelled>
      ) : null}
      {text.trim() === "" ? (
        <p className={styles.quiet}>{words.screen.empty}</p>
      ) : (
        <>
          <Verdict check={check} />
          {check.findings.length === 0 ? null : (
            <Section title={words.screen.found(check.findings.length)} isCard>
              <MarkedText text={text} findings={check.findings} label={words.screen.marked} />
              <br />
              <FindingList
                text={text}
                findings={check.findings}
                answer={(code, holds) => {
                  setAnswers(withAnswer(answers, code, holds));
                }}
              />
            </Section>
          )}
          <RewordedText text={text} context={context} use={setTyped} />
          <div>
            <Button
              size="small"
              onClick={() => {
                setTyped("");
                setAnswers({});
                setCaseNumber("");
              }}
            >
              {words.screen.clear}
            </Button>
          </div>
        </>
      )}
      <p className={styles.small}>{words.notLegalAdvice}</p>
      <Announcer>
        {text.trim() === "" ? "" : words.screen.verdict[check.level ?? "clear"]}
      </Announcer>
    </Screen>
  );
}

function Verdict({ check }: { readonly check: TextCheck }): ReactElement {
  const words = useCollectionWords().conduct.screen;
  const level = check.level ?? "clear";
  const intents = {
    block: "error",
    rewrite: "warning",
    flag: "warning",
    info: "success",
    clear: "success",
  } as const;
  return <Notice intent={intents[level]}>{words.verdict[level]}</Notice>;
}
