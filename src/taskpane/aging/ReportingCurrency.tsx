import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { AgingReport } from "../../application/aging-report";
import { convertedAging } from "../../application/figures/conversion";
import { conversionLines } from "../../application/figures/conversion-words";
import { figuresMessagesIn } from "../../messages/figures-messages";
import { TableIssues } from "../figures/TableIssues";
import { useFigureLanguages } from "../figures/use-figures";
import { Disclosure } from "../frame/Disclosure";
import { Labelled } from "../frame/Labelled";
import { Notice } from "../frame/Notice";
import { usePane, useSessionState } from "../pane-context";
import { RateForm } from "./RateForm";

/** Offered beside the ledger's own. */
const USUAL = ["CNY", "USD", "EUR", "HKD"];

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  summary: { minWidth: 0, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
  totals: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  figure: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  rates: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** All currencies in one, at rates of the workbook: which, the totals, every rate that was used, and what is missing. */
export function ReportingCurrency({ report }: { readonly report: AgingReport }): ReactElement {
  const styles = useStyles();
  const { session, messages } = usePane();
  const { agingChoices, figures } = useSessionState();
  const languages = useFigureLanguages();
  const words = figuresMessagesIn(messages.language).reporting;
  const selectId = useId();
  const { reporting } = agingChoices;
  const own = report.currencies.map(({ code }) => code).filter((code) => /^[A-Z]{3}$/.test(code));
  const codes = [...new Set([...own, ...USUAL, ...(reporting === "" ? [] : [reporting])])];
  const failure = figures.failure;
  return (
    <Disclosure summary={<Summary report={report} />}>
      <div className={styles.all}>
        <Labelled label={words.currency} hint={words.currencyHint} inputId={selectId}>
          <Select
            id={selectId}
            value={reporting}
            onChange={(_, { value }) => void session.chooseReporting(value, languages)}
          >
            <option value="">{words.none}</option>
            {codes.map((code) => (
              <option key={code} value={code}>
                {code}
              </option>
            ))}
          </Select>
        </Labelled>
        {failure === undefined ? null : (
          <Notice intent="error">{messages.failures[failure.reason](failure.about)}</Notice>
        )}
        <Converted report={report} />
        {reporting === "" ? null : (
          <>
            <TableIssues table={figures.rates} heading={words.issues} />
            <RateForm key={reporting} report={report} into={reporting} languages={languages} />
            <div className={styles.actions}>
              <Button size="small" onClick={() => void session.openTable("rates", languages)}>
                {words.open}
              </Button>
              <Button size="small" onClick={() => void session.lookAtFigures(languages)}>
                {words.read}
              </Button>
            </div>
          </>
        )}
      </div>
    </Disclosure>
  );
}

function Summary({ report }: { readonly report: AgingReport }): ReactElement {
  const styles = useStyles();
  const { messages, figures: format } = usePane();
  const { figures } = useSessionState();
  const words = figuresMessagesIn(messages.language).reporting;
  const { conversion } = figures;
  const converted = conversion && convertedAging(report, conversion);
  const text =
    converted === undefined
      ? words.title
      : converted.total === undefined
        ? words.incomplete(converted.code)
        : words.chosen(converted.code, format.amount(converted.total.outstandingMinor, converted));
  return <span className={styles.summary}>{text}</span>;
}

function Converted({ report }: { readonly report: AgingReport }): ReactElement | null {
  const styles = useStyles();
  const { messages, figures: format } = usePane();
  const { conversion } = useSessionState().figures;
  const words = figuresMessagesIn(messages.language).reporting;
  if (conversion === undefined) return null;
  const converted = convertedAging(report, conversion);
  const { total } = converted;
  return (
    <>
      {total === undefined ? null : (
        <dl className={styles.totals}>
          {(["outstanding", "pastDue"] as const).map((id) => (
            <div key={id}>
              <dt className={styles.term}>{words[id]}</dt>
              <dd className={styles.figure}>{format.amount(total[`${id}Minor`], converted)}</dd>
            </div>
          ))}
        </dl>
      )}
      <ul className={styles.rates} aria-label={words.rates}>
        {conversionLines(report, conversion, messages.rates).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
