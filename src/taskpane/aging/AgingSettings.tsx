import { Button, makeStyles, Radio, RadioGroup, Switch, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { DEFAULT_AGING_CHOICES, type KeptAgingChoices } from "../../application/aging-choices";
import type { AgingReport } from "../../application/aging-report";
import { AGE_BASES, type AgeBasis } from "../../domain/aging/age-basis";
import { figuresMessagesIn } from "../../messages/figures-messages";
import { DateInput } from "../frame/DateInput";
import { Disclosure } from "../frame/Disclosure";
import { Labelled } from "../frame/Labelled";
import { CreditsChoice } from "../ledger/CreditsChoice";
import { usePane, useSessionState } from "../pane-context";
import { GraceInput } from "./GraceInput";
import { SchemeChoice } from "./SchemeChoice";
import { schemeName } from "./scheme-name";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  summary: { minWidth: 0, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
  kept: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** How the ledger is aged, in one line that opens to every choice; each is counted at once. */
export function AgingSettings({ report }: { readonly report: AgingReport }): ReactElement {
  const styles = useStyles();
  const { session, messages } = usePane();
  const { agingChoices: choices, decisions } = useSessionState();
  const words = figuresMessagesIn(messages.language).agingSettings;
  const basisId = useId();
  const ageId = useId();
  const { ageAsOfDate } = report.settings;
  const choose = (change: Partial<KeptAgingChoices>): void => {
    void session.chooseAging(change);
  };
  return (
    <Disclosure summary={<Summary report={report} />}>
      <div className={styles.all}>
        <SchemeChoice report={report} />
        <div>
          <div id={basisId} className={styles.title}>
            {words.basis}
          </div>
          <RadioGroup
            aria-labelledby={basisId}
            value={choices.basis}
            onChange={(_, { value }) => {
              choose({ basis: value as AgeBasis });
            }}
          >
            {AGE_BASES.map((basis) => (
              <Radio key={basis} value={basis} label={words.bases[basis]} />
            ))}
          </RadioGroup>
          <Switch
            checked={decisions.agesByDocumentDate}
            label={messages.dataScreen.settings.byDocumentDate}
            onChange={(_, { checked }) => void session.ageByDocumentDate(checked)}
          />
        </div>
        <Labelled label={words.ageAsOf} hint={words.ageAsOfHint} inputId={ageId}>
          <DateInput
            id={ageId}
            value={ageAsOfDate}
            invalid={words.dateInvalid}
            choose={(date) => {
              choose({ ageAsOfDate: date });
            }}
          >
            {choices.ageAsOfDate === undefined ? null : (
              <Button
                size="small"
                onClick={() => {
                  choose({ ageAsOfDate: undefined });
                }}
              >
                {words.sameDay}
              </Button>
            )}
          </DateInput>
        </Labelled>
        <Switch
          checked={choices.isDueTodayPastDue}
          label={words.dueToday}
          onChange={(_, { checked }) => {
            choose({ isDueTodayPastDue: checked });
          }}
        />
        <GraceInput key={choices.graceDays} days={choices.graceDays} />
        <CreditsChoice />
        <p className={styles.kept}>{words.kept}</p>
        {isUsual(choices) ? null : (
          <div>
            <Button
              size="small"
              onClick={() => {
                const { asOfDate, reporting } = choices;
                choose({ ...DEFAULT_AGING_CHOICES, asOfDate, reporting });
              }}
            >
              {words.reset}
            </Button>
          </div>
        )}
      </div>
    </Disclosure>
  );
}

function isUsual(choices: KeptAgingChoices): boolean {
  const { asOfDate, reporting } = choices;
  const usual = { ...DEFAULT_AGING_CHOICES, asOfDate, reporting };
  return (Object.keys(usual) as (keyof KeptAgingChoices)[]).every(
    (key) => usual[key] === choices[key],
  );
}

/** What the figures on screen were counted by: scheme and basis always, the rest where it is not the usual. */
function Summary({ report }: { readonly report: AgingReport }): ReactElement {
  const styles = useStyles();
  const { messages, figures } = usePane();
  const { decisions } = useSessionState();
  const words = figuresMessagesIn(messages.language).agingSettings;
  const { settings } = report;
  const { ageAsOfDate, asOfDate, graceDays, credits } = settings;
  const others = [
    ...(ageAsOfDate === asOfDate ? [] : [words.short.ageAsOf(figures.date(ageAsOfDate))]),
    ...(settings.isDueTodayPastDue ? [words.short.dueToday] : []),
    ...(graceDays === 0 ? [] : [words.short.grace(figures.count(graceDays))]),
    ...(credits === "separate" ? [] : [words.short.credits[credits]]),
    ...(decisions.agesByDocumentDate ? [words.short.byDocumentDate] : []),
  ];
  return (
    <span className={styles.summary}>
      {words.summary(
        schemeName(settings.scheme.id, messages),
        words.short.bases[settings.basis],
        others.map(words.other).join(""),
      )}
    </span>
  );
}
