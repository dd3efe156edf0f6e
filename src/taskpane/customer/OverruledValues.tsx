import { makeStyles, tokens } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import type { ReactElement } from "react";
import type { CurrencyAging, CustomerAging } from "../../application/aging-report";
import { overruledValues } from "../../application/overruled-values";
import { useCollectionWords } from "../conduct/collection-words";
import { Section } from "../frame/Section";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { display: "flex", gap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  mark: { flexShrink: 0, marginTop: "2px", color: tokens.colorBrandForeground1 },
  derived: { color: tokens.colorNeutralForeground3 },
  hint: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What people entered in place of a derived value, marked, with that value beside it. */
export function OverruledValues(props: {
  readonly customer: CustomerAging;
  readonly currency: CurrencyAging;
}): ReactElement | null {
  const { customer, currency } = props;
  const styles = useStyles();
  const { messages, figures } = usePane();
  const words = useCollectionWords().worklist.customer.overruled;
  const values = overruledValues(customer.advice, {
    ...{ plan: messages.plan, tactics: messages.tactics },
    overruled: { ...words, amount: (minor) => figures.amount(minor, currency) },
  });
  if (values.length === 0) return null;
  return (
    <Section title={words.title} isCard>
      <ul className={styles.list}>
        {values.map(({ field, name, given, derived }) => (
          <li key={field} className={styles.item}>
            <EditRegular className={styles.mark} aria-hidden />
            <span>
              {words.given(name, given)}{" "}
              <span className={styles.derived}>{words.derived(derived)}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{words.hint}</p>
    </Section>
  );
}
