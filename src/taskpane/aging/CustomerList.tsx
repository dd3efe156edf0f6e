import { Button, makeStyles, SearchBox, Select, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState, type ReactElement } from "react";
import type { AgingReport, CurrencyAging } from "../../application/aging-report";
import { Announcer } from "../frame/Announcer";
import { Section } from "../frame/Section";
import { usePane } from "../pane-context";
import type { AgingLine } from "./aging-lines";
import { customersShown, CUSTOMER_ORDERS, type CustomerOrder } from "./customer-order";
import { CustomerRow } from "./CustomerRow";

/** More rows than this are drawn only when asked for: 2,000 at once would hold up the pane. */
const PAGE = 100;

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  search: { flexGrow: 1, flexBasis: "160px", minWidth: 0, maxWidth: "none" },
  order: { flexGrow: 0, minWidth: "104px" },
  list: { margin: `${tokens.spacingVerticalS} 0 0`, padding: 0, listStyleType: "none" },
  empty: { color: tokens.colorNeutralForeground3 },
  more: { width: "100%" },
});

/** The customers of one currency, to be searched, sorted and opened one by one. */
export function CustomerList(props: {
  readonly report: AgingReport;
  readonly aging: CurrencyAging;
  readonly lines: readonly AgingLine[];
}): ReactElement {
  const { report, aging, lines } = props;
  const styles = useStyles();
  const { messages, figures } = usePane();
  const words = messages.pane.customers;
  const [text, setText] = useState("");
  const [order, setOrder] = useState<CustomerOrder>("pastDue");
  const [pages, setPages] = useState(1);
  // Rows are numbered within a report: an open one does not outlive it.
  const [opened, setOpened] = useState<{ readonly report: AgingReport; readonly row: number }>();
  const searched = useDeferredValue(text);
  const { currency } = aging;
  const { language } = messages;
  const found = useMemo(
    () => customersShown(report.customers, { currency, text: searched, order, language }),
    [report, currency, searched, order, language],
  );
  const shown = found.slice(0, pages * PAGE);
  const rest = found.length - shown.length;
  return (
    <Section title={words.title(figures.count(found.length))}>
      <div className={styles.tools}>
        <SearchBox
          className={styles.search}
          value={text}
          placeholder={words.search}
          aria-label={words.search}
          onChange={(_, { value }) => {
            setText(value);
            setPages(1);
          }}
        />
        <Select
          className={styles.order}
          aria-label={words.sort}
          value={order}
          onChange={(_, { value }) => {
            setOrder(value as CustomerOrder);
            setPages(1);
          }}
        >
          {CUSTOMER_ORDERS.map((id) => (
            <option key={id} value={id}>
              {words.sorts[id]}
            </option>
          ))}
        </Select>
      </div>
      <ul className={styles.list}>
        {shown.map((customer) => (
          <CustomerRow
            key={customer.row}
            {...{ report, customer, currency: aging, lines }}
            isOpen={opened?.report === report && opened.row === customer.row}
            setOpen={(isOpen) => {
              setOpened(isOpen ? { report, row: customer.row } : undefined);
            }}
          />
        ))}
      </ul>
      {found.length === 0 ? <p className={styles.empty}>{words.noMatch(searched)}</p> : null}
      {rest > 0 ? (
        <Button
          className={styles.more}
          onClick={() => {
            setPages(pages + 1);
          }}
        >
          {words.more(figures.count(Math.min(rest, PAGE)), figures.count(rest))}
        </Button>
      ) : null}
      <Announcer>{searched === "" ? "" : words.matches(figures.count(found.length))}</Announcer>
    </Section>
  );
}
