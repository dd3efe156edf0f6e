import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { useId, type ReactElement } from "react";
import type { AgingReport, CurrencyAging, CustomerAging } from "../../application/aging-report";
import { adviceFigures } from "../../application/customer-advice-words";
import { ROW_BUTTON } from "../frame/row-button";
import { usePane } from "../pane-context";
import type { AgingLine } from "./aging-lines";
import { BucketBar } from "./BucketBar";
import { CustomerDetails } from "./CustomerDetails";
import { TierMark } from "./TierMark";

const useStyles = makeStyles({
  row: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBottom: tokens.spacingVerticalS,
    // Rows far below are not laid out until they come near: a page of 100 stays fluent.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 64px",
  },
  button: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto 12px",
    columnGap: tokens.spacingHorizontalS,
    rowGap: "2px",
    alignItems: "baseline",
    ...ROW_BUTTON,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
  },
  name: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold,
  },
  wholeName: { whiteSpace: "normal", overflowWrap: "anywhere" },
  figure: { textAlign: "end", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  outstanding: { fontWeight: tokens.fontWeightSemibold },
  // Side by side where both fit, else one under the other.
  second: {
    gridColumn: "1 / span 2",
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  tactic: { minWidth: 0 },
  pastDue: {
    marginInlineStart: "auto",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
  late: { color: tokens.colorNeutralForeground1 },
  chevron: { alignSelf: "center", gridRow: "1 / span 2", gridColumn: 3, fontSize: "12px" },
  opened: { transform: "rotate(180deg)" },
});

/** One customer: what it owes, how late, and what to do. Opening it also selects its rows on the sheet. */
export function CustomerRow(props: {
  readonly report: AgingReport;
  readonly customer: CustomerAging;
  readonly currency: CurrencyAging;
  readonly lines: readonly AgingLine[];
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
}): ReactElement {
  const { report, customer, currency, lines, isOpen, setOpen } = props;
  const styles = useStyles();
  const { session, messages, figures } = usePane();
  const detailsId = useId();
  const shown = adviceFigures(customer.advice);
  const words = messages.pane;
  const name = customer.name || customer.id || words.customers.unnamed;
  const parts = lines.map(({ id, name: label, color }, line) => {
    const amountMinor = customer.amountsMinor[line] ?? 0;
    return { id, color, amountMinor, label: `${label} ${figures.amount(amountMinor, currency)}` };
  });
  const toggle = (): void => {
    setOpen(!isOpen);
    if (!isOpen) void session.selectCustomer(customer.row);
  };
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        {...(isOpen ? { "aria-controls": detailsId } : {})}
        onClick={toggle}
      >
        <span className={mergeClasses(styles.name, isOpen && styles.wholeName)} title={name}>
          {name}
        </span>
        <span className={mergeClasses(styles.figure, styles.outstanding)}>
          {figures.amount(customer.outstandingMinor, currency)}
        </span>
        <span className={styles.second}>
          <span className={styles.tactic}>
            <TierMark tier={shown.tier} /> {messages.tactics.tactics[shown.tactic]}
          </span>
          <span className={mergeClasses(styles.pastDue, customer.pastDueMinor > 0 && styles.late)}>
            {customer.pastDueMinor > 0
              ? words.customers.pastDueOf(figures.amount(customer.pastDueMinor, currency))
              : words.customers.notPastDue}
          </span>
        </span>
        <ChevronDownRegular className={mergeClasses(styles.chevron, isOpen && styles.opened)} />
      </button>
      <BucketBar parts={parts} label={words.aging.barOf(name)} />
      {isOpen ? (
        <CustomerDetails id={detailsId} {...{ report, customer, currency, lines }} />
      ) : null}
    </li>
  );
}
