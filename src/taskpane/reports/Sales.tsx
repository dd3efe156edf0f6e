import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { AgingReport, CurrencyAging } from "../../application/aging-report";
import { firstDayOfMonth, monthsAfter } from "../../domain/calendar/calendar-months";
import { isoOf, type CalendarDate } from "../../domain/calendar/calendar-date";
import { amountOfText } from "../../domain/money/amount-text";
import { figuresMessagesIn } from "../../messages/figures-messages";
import { TableIssues } from "../figures/TableIssues";
import { useFigureLanguages } from "../figures/use-figures";
import { Disclosure } from "../frame/Disclosure";
import { Notice } from "../frame/Notice";
import { usePane, useSessionState } from "../pane-context";

/** Twelve months are what the rolling formula needs. */
const MONTHS = 12;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  months: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(132px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  month: {
    display: "flex",
    flexDirection: "column",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  input: { minWidth: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  invalid: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Credit sales of the last twelve months, typed once and kept in the workbook. */
export function Sales(props: {
  readonly report: AgingReport;
  readonly aging: CurrencyAging;
}): ReactElement {
  const { report, aging } = props;
  const styles = useStyles();
  const { session, messages } = usePane();
  const { figures } = useSessionState();
  const languages = useFigureLanguages();
  const words = figuresMessagesIn(messages.language).sales;
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [isInvalid, setIsInvalid] = useState(false);
  const { sales, failure, isBusy } = figures;
  const isOnly = report.currencies.length === 1;
  const known = new Map(
    (sales?.entries ?? [])
      .filter(({ currency }) => currency === aging.code || (currency === "" && isOnly))
      .map(({ month, amount }) => [month, amount]),
  );
  const thisMonth = firstDayOfMonth(report.settings.asOfDate);
  const months = Array.from({ length: MONTHS }, (_, at) => monthsAfter(thisMonth, -at));
  const textOf = (month: CalendarDate): string =>
    typed[month] ?? (known.has(month) ? String(known.get(month)) : "");
  const save = (): void => {
    const entries = Object.entries(typed)
      .filter(([, text]) => text.trim() !== "")
      .map(([month, text]) => ({
        ...{ month: Number(month), currency: aging.code },
        amount: amountOfText(text, "point").value,
      }));
    const isUsable = entries.every(({ amount }) => Number.isFinite(amount) && amount >= 0);
    setIsInvalid(!isUsable);
    if (!isUsable || entries.length === 0) return;
    setTyped({});
    void session.keepEntries("sales", entries, languages);
  };
  return (
    <Disclosure summary={words.title}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <p className={styles.hint}>{words.hint}</p>
        {failure === undefined ? null : (
          <Notice intent="error">{messages.failures[failure.reason](failure.about)}</Notice>
        )}
        <TableIssues table={sales} heading={words.issues} />
        <div className={styles.months}>
          {months.map((month) => (
            <label key={month} className={styles.month}>
              {words.month(isoOf(month).slice(0, 7), aging.code)}
              <Input
                size="small"
                inputMode="decimal"
                input={{ className: styles.input }}
                className={styles.input}
                value={textOf(month)}
                onChange={(_, { value }) => {
                  setTyped({ ...typed, [month]: value });
                }}
              />
            </label>
          ))}
        </div>
        {isInvalid ? (
          <span className={styles.invalid} role="alert">
            {words.invalid}
          </span>
        ) : null}
        <div className={styles.actions}>
          <Button size="small" type="submit" disabledFocusable={isBusy}>
            {words.save}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => void session.openTable("sales", languages)}
          >
            {words.open}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => void session.lookAtFigures(languages)}
          >
            {words.read}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}
