import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TierId } from "../../domain/risk/risk-score";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  mark: {
    display: "inline-block",
    padding: "0 5px",
    borderRadius: tokens.borderRadiusSmall,
    border: "1px solid transparent",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    whiteSpace: "nowrap",
  },
  R1: {
    backgroundColor: tokens.colorPaletteGreenBackground1,
    color: tokens.colorPaletteGreenForeground1,
  },
  R2: { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground2 },
  R3: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    color: tokens.colorPaletteYellowForeground2,
  },
  R4: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    color: tokens.colorPaletteRedForeground1,
  },
});

/** The risk tier in a word; the colour only repeats it. */
export function TierMark({ tier }: { readonly tier: TierId | undefined }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const words = messages.pane.customers;
  return (
    <span className={mergeClasses(styles.mark, styles[tier ?? "R2"])}>
      {tier === undefined ? words.noTier : words.tier(messages.tactics.tiers[tier])}
    </span>
  );
}
