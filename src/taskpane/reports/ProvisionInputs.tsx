import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { AgingReport } from "../../application/aging-report";
import { unknownCustomers } from "../../application/provision-report";
import { RATE_SOURCES } from "../../domain/credit-loss/loss-rate";
import { PROVISION_METHODS } from "../../domain/credit-loss/provision";
import { packMessagesIn } from "../../messages/pack-messages";
import { Labelled } from "../frame/Labelled";
import { Notice } from "../frame/Notice";
import { Section } from "../frame/Section";
import { usePane, useSessionState } from "../pane-context";
import { AssessedCustomers } from "./AssessedCustomers";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  select: { flexGrow: 1, minWidth: 0 },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** How the allowance is made: method, where its rates come from, and customers assessed by themselves. */
export function ProvisionInputs({ report }: { readonly report: AgingReport }): ReactElement {
  const styles = useStyles();
  const { session, messages } = usePane();
  const { provision } = useSessionState().reports;
  const words = packMessagesIn(messages.language).provisionInputs;
  const methodId = useId();
  const sourceId = useId();
  const { method, rateSource, individual } = provision;
  const hasRates = method === "matrix" || method === "aging-rates";
  const unknown = unknownCustomers(report, individual);
  return (
    <Section title={words.title} isCard>
      <div className={styles.all}>
        <Labelled label={words.method} hint={words.methodHint} inputId={methodId}>
          <Select
            id={methodId}
            className={styles.select}
            value={method}
            onChange={(_, { value }) => {
              const chosen = PROVISION_METHODS.find((each) => each === value);
              if (chosen !== undefined) session.chooseProvision({ ...provision, method: chosen });
            }}
          >
            {PROVISION_METHODS.map((each) => (
              <option key={each} value={each}>
                {messages.provision.methods[each]}
              </option>
            ))}
          </Select>
        </Labelled>
        {hasRates ? (
          <Labelled label={words.rateSource} hint={words.rateSourceHint} inputId={sourceId}>
            <Select
              id={sourceId}
              className={styles.select}
              value={rateSource}
              onChange={(_, { value }) => {
                const chosen = RATE_SOURCES.find((each) => each === value);
                if (chosen !== undefined)
                  session.chooseProvision({ ...provision, rateSource: chosen });
              }}
            >
              {RATE_SOURCES.map((each) => (
                <option key={each} value={each}>
                  {words.rateSources[each]}
                </option>
              ))}
            </Select>
          </Labelled>
        ) : null}
        <AssessedCustomers report={report} />
        {unknown.length === 0 ? null : (
          <Notice intent="warning">{words.unknown(unknown.join(words.separator))}</Notice>
        )}
        <p className={styles.hint}>{words.onSheet}</p>
      </div>
    </Section>
  );
}
