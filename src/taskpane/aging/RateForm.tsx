import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { AgingReport } from "../../application/aging-report";
import type { FigureLanguages } from "../../application/figures/figures-state";
import { amountOfText } from "../../domain/money/amount-text";
import { figuresMessagesIn } from "../../messages/figures-messages";
import { DateInput } from "../frame/DateInput";
import { Labelled } from "../frame/Labelled";
import { usePane, useSessionState } from "../pane-context";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  rates: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  rate: {
    display: "flex",
    flexDirection: "column",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  input: { width: "104px" },
  invalid: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
});

/** Rates typed in the pane; they go into the workbook's table, and one that is left empty stays as it is there. */
export function RateForm(props: {
  readonly report: AgingReport;
  readonly into: string;
  readonly languages: FigureLanguages;
}): ReactElement | null {
  const { report, into, languages } = props;
  const styles = useStyles();
  const { session, messages } = usePane();
  const { conversion, isBusy } = useSessionState().figures;
  const words = figuresMessagesIn(messages.language).reporting;
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [isInvalid, setIsInvalid] = useState(false);
  const [from, setFrom] = useState(report.settings.ageAsOfDate);
  const formId = useId();
  const others = report.currencies
    .map(({ code }) => code)
    .filter((code) => code !== into && /^[A-Z]{3}$/.test(code));
  if (others.length === 0) return null;
  const save = (): void => {
    const given = others.filter((code) => (typed[code] ?? "").trim() !== "");
    const entries = given.map((currency) => ({
      ...{ currency, into, from },
      rate: amountOfText(typed[currency] ?? "", "point").value,
    }));
    const isUsable = entries.every(({ rate }) => Number.isFinite(rate) && rate > 0);
    setIsInvalid(!isUsable || entries.length === 0);
    if (!isUsable || entries.length === 0) return;
    setTyped({});
    void session.keepEntries("rates", entries, languages);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className={styles.rates}>
        {others.map((code) => (
          <label key={code} className={styles.rate}>
            {words.rateOf(code, into)}
            <Input
              size="small"
              inputMode="decimal"
              className={styles.input}
              value={typed[code] ?? ""}
              placeholder={placeholderOf(conversion?.rates.get(code)?.rate)}
              onChange={(_, { value }) => {
                setTyped({ ...typed, [code]: value });
              }}
            />
          </label>
        ))}
      </div>
      <Labelled label={words.from} hint={words.fromHint} inputId={`${formId}-from`}>
        <DateInput
          id={`${formId}-from`}
          value={from}
          invalid={messages.pane.aging.asOfInvalid}
          choose={setFrom}
        >
          <Button size="small" type="submit" disabledFocusable={isBusy}>
            {words.save}
          </Button>
        </DateInput>
      </Labelled>
      {isInvalid ? (
        <span className={styles.invalid} role="alert">
          {words.invalid}
        </span>
      ) : null}
    </form>
  );
}

/** The rate that is used now, to be seen before another is typed. */
function placeholderOf(rate: number | undefined): string {
  return rate === undefined ? "" : String(Number(rate.toPrecision(8)));
}
