import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { FACTORS, type RiskScore } from "../../domain/risk/risk-score";
import { useCollectionWords } from "../conduct/collection-words";
import { Section } from "../frame/Section";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  score: {
    margin: 0,
    paddingBottom: tokens.spacingVerticalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr) max-content",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  row: { display: "contents" },
  bar: {
    height: "8px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: "hidden",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  fill: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  high: { backgroundColor: tokens.colorPaletteDarkOrangeBorderActive },
  unrated: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The risk score and its nine factors as bars from 1 to 5; a factor nobody rated says so. */
export function FactorBars({ risk }: { readonly risk: RiskScore }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const words = useCollectionWords().worklist.customer;
  return (
    <Section title={words.score} isCard>
      <p className={styles.score}>
        {words.scoreIs(String(risk.score), messages.tactics.tiers[risk.tier])}
      </p>
      <ul className={styles.list}>
        {FACTORS.map((factor, index) => {
          const rating = risk.ratings[index] ?? null;
          return (
            <li key={factor} className={styles.row}>
              <span>{messages.plan.factors[factor]}</span>
              <span
                className={styles.bar}
                role="img"
                aria-label={rating === null ? words.unrated : words.rating(String(rating))}
              >
                {rating === null ? null : (
                  <span
                    className={`${styles.fill} ${rating >= 4 ? styles.high : ""}`}
                    style={{ display: "block", width: `${String(rating * 20)}%` }}
                  />
                )}
              </span>
              <span className={styles.unrated}>{rating ?? words.unrated}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
