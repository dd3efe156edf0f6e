import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Screen } from "../frame/Screen";
import { ScreenTitle } from "../frame/ScreenTitle";
import { Section } from "../frame/Section";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    lineHeight: tokens.lineHeightBase400,
  },
  text: { margin: 0, lineHeight: tokens.lineHeightBase400 },
  formula: {
    display: "block",
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: "anywhere",
  },
  version: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** How to use the pane, what stays on this machine, and what it does not do. */
export function HelpScreen(): ReactElement {
  const styles = useStyles();
  const { messages, version } = usePane();
  const { product, help: words } = messages.pane;
  return (
    <Screen>
      <ScreenTitle>{words.title}</ScreenTitle>
      <Section title={words.stepsTitle}>
        <ol className={styles.list}>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Section>
      <Section title={words.functionsTitle}>
        <p className={styles.text}>{words.functions}</p>
        <code className={styles.formula}>=AR.DAYSPASTDUE(E2:E1201, $B$1)</code>
      </Section>
      <Section title={words.privacyTitle}>
        <p className={styles.text}>{words.privacy}</p>
      </Section>
      <Section title={words.limitsTitle}>
        <ul className={styles.list}>
          {words.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </Section>
      <p className={styles.version}>
        {product} · {words.version(version)}
      </p>
    </Screen>
  );
}
