import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { CONDUCT_LEVELS, type ConductLevel } from "../../domain/conduct/conduct-code-table";
import type { ConductFinding } from "../../domain/conduct/conduct-finding";
import { useCollectionWords } from "./collection-words";

const useStyles = makeStyles({
  text: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    lineHeight: tokens.lineHeightBase400,
    maxHeight: "40vh",
    overflowY: "auto",
  },
  mark: {
    backgroundColor: "transparent",
    color: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
    textDecorationThickness: "2px",
    textUnderlineOffset: "3px",
  },
  block: { textDecorationColor: tokens.colorPaletteRedBorderActive },
  rewrite: { textDecorationColor: tokens.colorPaletteDarkOrangeBorderActive },
  flag: {
    textDecorationStyle: "dashed",
    textDecorationColor: tokens.colorPaletteYellowBorderActive,
  },
  info: { textDecorationStyle: "dotted", textDecorationColor: tokens.colorNeutralStrokeAccessible },
});

interface Part {
  readonly text: string;
  readonly finding: ConductFinding | undefined;
}

/** A text with what the guard found underlined in it; the underline's kind repeats the level. */
export function MarkedText(props: {
  readonly text: string;
  readonly findings: readonly ConductFinding[];
  readonly label: string;
}): ReactElement {
  const styles = useStyles();
  const { rules, levels } = useCollectionWords().conduct;
  return (
    // Focusable, because a keyboard has to be able to scroll it.
    <p className={styles.text} tabIndex={0} role="group" aria-label={props.label}>
      {partsOf(props.text, props.findings).map(({ text, finding }, index) =>
        finding === undefined ? (
          text
        ) : (
          <mark
            key={index}
            className={mergeClasses(styles.mark, styles[finding.level])}
            title={`${levels[finding.level]} · ${finding.code} ${rules[finding.code].act}`}
          >
            {text}
          </mark>
        ),
      )}
    </p>
  );
}

/** The text cut where findings begin and end; where they overlap the strictest shows. */
function partsOf(text: string, findings: readonly ConductFinding[]): Part[] {
  const placed = findings.flatMap((finding) =>
    finding.span === undefined ? [] : [{ finding, ...finding.span }],
  );
  const edges = [...new Set([0, text.length, ...placed.flatMap(({ start, end }) => [start, end])])];
  edges.sort((one, other) => one - other);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length;
    const over = placed.filter((one) => one.start <= start && end <= one.end);
    const [strictest] = over.sort(
      (one, other) => rank(one.finding.level) - rank(other.finding.level),
    );
    return { text: text.slice(start, end), finding: strictest?.finding };
  });
}

function rank(level: ConductLevel): number {
  return CONDUCT_LEVELS.indexOf(level);
}
