import { Button, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { wholeLedger } from "../../application/formulas/default-arguments";
import { shownAddress } from "../../application/formulas/formula-preview";
import type { FormulaArgument, FormulaPorts } from "../../application/formulas/formula-ports";
import { placeInFormula } from "../../application/live/live-formula";
import { formulasMessagesIn } from "../../messages/formulas-messages";
import { Labelled } from "../frame/Labelled";
import { Notice } from "../frame/Notice";
import { useWork } from "../frame/use-work";
import { usePane } from "../pane-context";
import { CHOICE, type ChoiceSource, type ChosenArgument } from "./chosen-arguments";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  wide: { flexGrow: 1, flexBasis: "100%", minWidth: 0 },
  typed: { flexGrow: 1, minWidth: "140px" },
});

/** One argument: a column of the ledger, one of its choices, or what the user types or selects. */
export function ArgumentInput(props: {
  readonly argument: FormulaArgument;
  readonly source: ChoiceSource;
  readonly value: ChosenArgument;
  readonly workbook: FormulaPorts["workbook"];
  readonly change: (value: ChosenArgument) => void;
}): ReactElement {
  const { argument, source, value, workbook, change } = props;
  const styles = useStyles();
  const { messages } = usePane();
  const words = formulasMessagesIn(messages.language);
  const work = useWork();
  const listId = useId();
  const takeSelection = () =>
    work.run(async () => {
      const { selection } = await workbook.outline();
      if (selection !== undefined)
        change({ choice: CHOICE.typed, typed: placeInFormula(selection).replaceAll("$", "") });
    });
  return (
    <div className={styles.all}>
      <Labelled label={argument.name} hint={argument.description} inputId={listId}>
        <Select
          id={listId}
          className={styles.wide}
          value={value.choice}
          aria-required={!argument.isOptional}
          onChange={(_, next) => {
            change({ ...value, choice: next.value });
          }}
        >
          <Choices {...{ argument, source }} />
        </Select>
        {value.choice === CHOICE.typed ? (
          <>
            <Input
              className={styles.typed}
              aria-label={words.typedValue(argument.name)}
              placeholder={words.typedHint}
              value={value.typed}
              onChange={(_, next) => {
                change({ ...value, typed: next.value });
              }}
            />
            <Button
              aria-label={words.takeSelectionFor(argument.name)}
              disabled={work.isBusy}
              onClick={() => void takeSelection()}
            >
              {words.takeSelection}
            </Button>
          </>
        ) : null}
      </Labelled>
      {work.failure === undefined ? null : (
        <Notice intent="error">{messages.failures[work.failure.reason](work.failure.about)}</Notice>
      )}
    </div>
  );
}

function Choices({
  argument,
  source,
}: {
  readonly argument: FormulaArgument;
  readonly source: ChoiceSource;
}): ReactElement {
  const { messages, figures } = usePane();
  const words = formulasMessagesIn(messages.language);
  const { ledger, columns, asOfDate } = source;
  const isFromList = argument.choices.length > 0;
  return (
    <>
      {argument.isOptional ? <option value={CHOICE.leftOut}>{words.leftOut}</option> : null}
      {argument.choices.map((choice) => (
        <option key={choice.value} value={CHOICE.value(choice.value)}>
          {`${choice.value} · ${choice.words}`}
        </option>
      ))}
      {argument.id === "asOfDate" ? (
        <option value={CHOICE.day}>{words.asOf(figures.date(asOfDate))}</option>
      ) : null}
      {argument.id === "ledger" && ledger !== undefined ? (
        <option value={CHOICE.ledger}>
          {words.wholeLedger(shownAddress(wholeLedger(ledger, columns)))}
        </option>
      ) : null}
      {isFromList
        ? null
        : columns.map(({ header, place }, at) => (
            <option key={place.columnIndex} value={CHOICE.column(at)}>
              {words.column(header.trim() === "" ? words.noHeader : header, shownAddress(place))}
            </option>
          ))}
      <option value={CHOICE.typed}>{words.typed}</option>
    </>
  );
}
