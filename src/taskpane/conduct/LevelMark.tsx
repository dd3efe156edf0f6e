import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ConductLevel } from "../../domain/conduct/conduct-code-table";
import { useCollectionWords } from "./collection-words";

const useStyles = makeStyles({
  mark: {
    display: "inline-block",
    flexShrink: 0,
    padding: "0 5px",
    borderRadius: tokens.borderRadiusSmall,
    border: "1px solid transparent",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    whiteSpace: "nowrap",
  },
  block: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    color: tokens.colorPaletteRedForeground1,
  },
  rewrite: {
    backgroundColor: tokens.colorPaletteDarkOrangeBackground1,
    color: tokens.colorPaletteDarkOrangeForeground1,
  },
  flag: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    color: tokens.colorPaletteYellowForeground2,
  },
  info: { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground2 },
});

/** How strict the guard is, in a word; the colour only repeats it. */
export function LevelMark({ level }: { readonly level: ConductLevel }): ReactElement {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.mark, styles[level])}>
      {useCollectionWords().conduct.levels[level]}
    </span>
  );
}
