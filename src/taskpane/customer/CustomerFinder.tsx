import { makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";
import type { AgingReport, CustomerAging } from "../../application/aging-report";
import { useCollectionWords } from "../conduct/collection-words";
import { Announcer } from "../frame/Announcer";
import { ROW_BUTTON } from "../frame/row-button";
import { usePane } from "../pane-context";
import { findCustomers, type FoundCustomers } from "./find-customers";

/** As many as fit above the fold of a low pane. */
const MOST = 8;

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none" },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: "none",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  button: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    ...ROW_BUTTON,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  name: { overflowWrap: "anywhere" },
  amount: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  remark: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Opens the card of a customer whose name is known: Enter takes the first that is found. */
export function CustomerFinder({ report }: { readonly report: AgingReport }): ReactElement {
  const styles = useStyles();
  const { session, messages, figures } = usePane();
  const words = useCollectionWords().worklist.customer;
  const latest = useRef("");
  const [text, setText] = useState("");
  const [result, setResult] = useState<FoundCustomers & { readonly report: AgingReport }>();
  // Rows are numbered within a report: what was found does not outlive it.
  const found = result?.report === report ? result : undefined;
  const search = (query: string): void => {
    latest.current = query;
    setText(query);
    if (query.trim() === "") {
      setResult(undefined);
      return;
    }
    const isStale = (): boolean => latest.current !== query;
    void findCustomers(report.customers, { query, most: MOST, isStale }).then((matches) => {
      if (matches !== undefined && !isStale()) setResult({ ...matches, report });
    });
  };
  const open = (customer: CustomerAging): void => {
    search("");
    void session.selectCustomer(customer.row);
  };
  const openFirst = (): void => {
    const isStale = (): boolean => latest.current !== text;
    // What is listed may still be the answer to fewer letters.
    void findCustomers(report.customers, { query: text, most: 1, isStale }).then((matches) => {
      const [first] = matches?.customers ?? [];
      if (text.trim() !== "" && first !== undefined) open(first);
    });
  };
  const owed = ({ currency, outstandingMinor }: CustomerAging): string => {
    const of = report.currencies[currency];
    return of === undefined ? "" : figures.amount(outstandingMinor, of);
  };
  return (
    <div>
      <SearchBox
        className={styles.search}
        value={text}
        placeholder={words.find}
        aria-label={words.find}
        onChange={(_, { value }) => {
          search(value);
        }}
        onKeyDown={({ key, nativeEvent }) => {
          // Enter also ends the typing of a Chinese word.
          if (key === "Enter" && !nativeEvent.isComposing) openFirst();
        }}
      />
      {found === undefined || found.customers.length === 0 ? null : (
        <ul className={styles.list} aria-label={words.foundList}>
          {found.customers.map((customer) => (
            <li key={customer.row}>
              <button
                type="button"
                className={styles.button}
                onClick={() => {
                  open(customer);
                }}
              >
                <span className={styles.name}>
                  {customer.name || customer.id || messages.pane.customers.unnamed}
                </span>
                <span className={styles.amount}>{owed(customer)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {found === undefined ? null : (
        <p className={styles.remark}>{words.foundCount(found.customers.length, found.areMore)}</p>
      )}
      <Announcer>
        {found === undefined ? "" : words.foundCount(found.customers.length, found.areMore)}
      </Announcer>
    </div>
  );
}
