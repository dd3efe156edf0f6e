import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { AgingReport } from "../../application/aging-report";
import { unknownCustomers } from "../../application/provision-report";
import { packMessagesIn } from "../../messages/pack-messages";
import { Labelled } from "../frame/Labelled";
import { usePane, useSessionState } from "../pane-context";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  entry: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  what: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  customer: { flexGrow: 1, minWidth: "150px" },
  percent: { width: "84px" },
  basis: { flexBasis: "100%" },
  fault: {
    flexBasis: "100%",
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
  },
});

/** More names than anyone looks through; others are typed. */
const MOST_OFFERED = 500;

/** Customers taken out of the groups, each with the share expected to be lost and why. */
export function AssessedCustomers({ report }: { readonly report: AgingReport }): ReactElement {
  const styles = useStyles();
  const { session, messages } = usePane();
  const { provision } = useSessionState().reports;
  const words = packMessagesIn(messages.language).provisionInputs;
  const [customer, setCustomer] = useState("");
  const [percent, setPercent] = useState("");
  const [basis, setBasis] = useState("");
  const [fault, setFault] = useState("");
  const ids = { list: useId(), customer: useId(), fault: useId() };
  const { individual } = provision;
  const keep = (next: typeof individual): void => {
    session.chooseProvision({ ...provision, individual: next });
  };
  const add = (): void => {
    const name = customer.trim();
    const lossPercent = Number(percent.replace(/\s*[%％]$/, ""));
    if (unknownCustomers(report, [{ customer: name, lossPercent: 0 }]).length > 0)
      setFault(words.notInLedger);
    else if (percent.trim() === "" || !(lossPercent >= 0 && lossPercent <= 100))
      setFault(words.notPercent);
    else {
      const entry = { customer: name, lossPercent, basis: basis.trim() };
      keep([...individual.filter((each) => each.customer !== name), entry]);
      for (const clear of [setCustomer, setPercent, setBasis, setFault]) clear("");
    }
  };
  const names = [...new Set(report.customers.map(({ name, id }) => name || id))];
  return (
    <form
      className={styles.all}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      {individual.length === 0 ? null : (
        <ul className={styles.list}>
          {individual.map((each) => (
            <li key={each.customer} className={styles.entry}>
              <span className={styles.what}>
                {words.entry(each.customer, each.lossPercent, each.basis ?? "")}
              </span>
              <Button
                size="small"
                appearance="subtle"
                aria-label={words.removeName(each.customer)}
                onClick={() => {
                  keep(individual.filter((other) => other !== each));
                }}
              >
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Labelled label={words.individual} hint={words.individualHint} inputId={ids.customer}>
        <Input
          id={ids.customer}
          className={styles.customer}
          value={customer}
          list={ids.list}
          placeholder={words.customer}
          onChange={(_, { value }) => {
            setCustomer(value);
          }}
          {...(fault === "" ? {} : { "aria-describedby": ids.fault })}
        />
        <datalist id={ids.list}>
          {names.slice(0, MOST_OFFERED).map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <Input
          className={styles.percent}
          aria-label={words.percent}
          inputMode="decimal"
          contentAfter="%"
          value={percent}
          onChange={(_, { value }) => {
            setPercent(value);
          }}
        />
        <Input
          className={styles.basis}
          aria-label={words.basis}
          placeholder={words.basis}
          value={basis}
          maxLength={200}
          onChange={(_, { value }) => {
            setBasis(value);
          }}
        />
        {fault === "" ? null : (
          <span id={ids.fault} role="alert" className={styles.fault}>
            {fault}
          </span>
        )}
        <Button size="small" type="submit">
          {words.add}
        </Button>
      </Labelled>
    </form>
  );
}
