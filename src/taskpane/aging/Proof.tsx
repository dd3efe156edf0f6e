import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import type { CurrencyAging } from "../../application/aging-report";
import type { Messages } from "../../messages/messages";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  proof: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "&[open] > summary > svg:last-child": { transform: "rotate(180deg)" },
  },
  summary: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    cursor: "pointer",
    listStyleType: "none",
    "::-webkit-details-marker": { display: "none" },
    "> svg": { flexShrink: 0, fontSize: "16px" },
    "> svg:last-child": { marginInlineStart: "auto", fontSize: "12px" },
  },
  proven: { color: tokens.colorPaletteGreenForeground1 },
  unproven: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  table: { width: "100%", borderCollapse: "collapse" },
  term: { padding: "3px 6px 3px 0", textAlign: "start", fontWeight: tokens.fontWeightRegular },
  figure: {
    padding: "3px 0",
    textAlign: "end",
    whiteSpace: "nowrap",
    verticalAlign: "bottom",
    fontVariantNumeric: "tabular-nums",
  },
  sum: {
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The proof line: what was aged is what is outstanding, and that is what the ledger itself adds up to. */
export function Proof({ aging }: { readonly aging: CurrencyAging }): ReactElement {
  const styles = useStyles();
  const { messages, figures } = usePane();
  const words = messages.pane.proof;
  const { proof } = aging;
  const isProven = proof.differenceMinor === 0;
  return (
    <details className={styles.proof} open={!isProven}>
      <summary className={mergeClasses(styles.summary, isProven ? styles.proven : styles.unproven)}>
        {isProven ? <CheckmarkCircleRegular /> : <WarningRegular />}
        <span>{verdict()}</span>
        <ChevronDownRegular />
      </summary>
      <table className={styles.table}>
        <tbody>
          {rowsOfProof(aging, messages).map(({ term, amountMinor, isSum }) => (
            <tr key={term} className={mergeClasses(isSum && styles.sum)}>
              <th scope="row" className={styles.term}>
                {term}
              </th>
              <td className={styles.figure}>{figures.amount(amountMinor, aging)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );

  function verdict(): string {
    if (!isProven) return words.unproven(figures.amount(proof.differenceMinor, aging));
    return proof.control === undefined ? words.provenWithoutControl : words.proven;
  }
}

interface ProofRow {
  readonly term: string;
  readonly amountMinor: number;
  readonly isSum: boolean;
}

/** The proof read from top to bottom: parts, their sum, what else stands on the sheet, the ledger's sum, difference. */
function rowsOfProof({ proof }: CurrencyAging, { pane, report }: Messages): readonly ProofRow[] {
  const words = pane.proof;
  const part = (term: string, amountMinor: number): readonly ProofRow[] =>
    amountMinor === 0 ? [] : [{ term, amountMinor, isSum: false }];
  const sum = (term: string, amountMinor: number): ProofRow => ({ term, amountMinor, isSum: true });
  const { control } = proof;
  return [
    { term: words.buckets, amountMinor: proof.bucketsMinor, isSum: false },
    ...part(words.credits, proof.creditsMinor),
    ...part(words.noDueDate, proof.noDueDateMinor),
    sum(words.outstanding, proof.outstandingMinor),
    ...part(words.settled, proof.settledMinor),
    ...part(words.notYet, proof.notYetMinor),
    ...part(words.reopened, -proof.reopenedMinor),
    ...(control === undefined
      ? []
      : [sum(report.totals.origins[control.origin], control.amountMinor)]),
    sum(words.difference, proof.differenceMinor),
  ];
}
