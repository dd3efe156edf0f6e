import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { isComplete } from "../../application/formulas/default-arguments";
import { formulaOf } from "../../application/formulas/formula-text";
import type { FormulaFunction, FormulaPorts } from "../../application/formulas/formula-ports";
import { FUNCTION_GROUPS } from "../../application/formulas/function-groups-table";
import { formulasMessagesIn } from "../../messages/formulas-messages";
import { Disclosure } from "../frame/Disclosure";
import { Notice } from "../frame/Notice";
import { Screen } from "../frame/Screen";
import { ScreenTitle } from "../frame/ScreenTitle";
import { Section } from "../frame/Section";
import { usePane, useSessionState } from "../pane-context";
import { ArgumentInput } from "./ArgumentInput";
import { choiceSourceOf, firstChoices, givenOf, type ChosenArgument } from "./chosen-arguments";
import { FunctionChoice } from "./FunctionChoice";
import { InsertFormula } from "./InsertFormula";
import { ResultPreview } from "./ResultPreview";
import { useFormulaPreview } from "./use-formula-preview";
import { WriteFormulasSheet } from "./WriteFormulasSheet";

const useStyles = makeStyles({
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  arguments: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  formula: {
    display: "block",
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

/** From a function to a formula in the sheet. */
export function FormulaHelper({
  ports,
  functions,
}: {
  readonly ports: FormulaPorts;
  readonly functions: readonly FormulaFunction[];
}): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { reading, asOfDate } = useSessionState();
  const words = formulasMessagesIn(messages.language);
  const [id, setId] = useState<string>(FUNCTION_GROUPS[0].functions[0]);
  const [changed, setChanged] = useState<Readonly<Record<string, ChosenArgument>>>({});
  const one = functions.find((each) => each.id === id) as FormulaFunction;
  const source = choiceSourceOf(reading.status === "ready" ? reading.ledger : undefined, asOfDate);
  const first = firstChoices(one, source);
  const chosen = one.arguments.map((argument, at) => changed[argument.id] ?? first[at]);
  const given = chosen.map((each) => givenOf(each ?? { choice: "", typed: "" }, source));
  const isReady = isComplete(one.arguments, given);
  const formula = formulaOf(id, given);
  const preview = useFormulaPreview(ports, isReady ? { id, formula, given } : undefined);
  const missing = one.arguments.find(
    ({ isOptional }, at) => !isOptional && given[at]?.kind === "none",
  );
  const inputOf = (at: number): ReactElement | null => {
    const argument = one.arguments[at];
    const value = chosen[at];
    if (argument === undefined || value === undefined) return null;
    return (
      <ArgumentInput
        key={argument.id}
        {...{ argument, source, value }}
        workbook={ports.workbook}
        change={(next) => {
          setChanged({ ...changed, [argument.id]: next });
        }}
      />
    );
  };
  const places = one.arguments.map(({ isOptional }, at) => ({ isOptional, at }));
  const optional = places.filter(({ isOptional }) => isOptional);
  return (
    <Screen
      foot={
        <InsertFormula
          {...{ ports, formula, given }}
          preview={preview.shown}
          isReady={isReady && preview.failure === undefined}
        />
      }
    >
      <ScreenTitle>{words.title}</ScreenTitle>
      <p className={styles.text}>{words.intro}</p>
      {ports.support() === "one-cell" ? (
        <Notice intent="warning">{words.oneCellOnly}</Notice>
      ) : null}
      {source.ledger === undefined ? <Notice intent="info">{words.noLedger}</Notice> : null}
      <FunctionChoice
        {...{ functions, id }}
        choose={(next) => {
          setId(next);
          setChanged({});
        }}
      />
      <p className={styles.text}>{one.description}</p>
      <Section title={words.argumentsTitle}>
        <div className={styles.arguments}>
          {places.filter(({ isOptional }) => !isOptional).map(({ at }) => inputOf(at))}
          {optional.length === 0 ? null : (
            <Disclosure key={id} summary={words.moreArguments(optional.length)}>
              <div className={styles.arguments}>{optional.map(({ at }) => inputOf(at))}</div>
            </Disclosure>
          )}
        </div>
      </Section>
      <Section title={words.formula}>
        <code className={styles.formula}>{formula}</code>
      </Section>
      <Section title={words.preview}>
        <ResultPreview id={id} preview={preview} missing={missing?.name} />
      </Section>
      <WriteFormulasSheet {...{ ports, functions }} />
    </Screen>
  );
}
