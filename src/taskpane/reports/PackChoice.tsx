import {
  Checkbox,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { REPORT_PARTS, type ReportPart } from "../../application/reports/report-parts";
import { Section } from "../frame/Section";
import type { ReportMode } from "../../application/reports/reports-state";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  hint: {
    margin: 0,
    marginBottom: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  parts: { display: "flex", flexDirection: "column" },
  name: { display: "block" },
  about: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const MODES: readonly ReportMode[] = ["values", "live"];

/** Which sheets the pack is to have, and whose name stands on them. */
export function PackChoice(props: {
  readonly parts: ReadonlySet<ReportPart>;
  readonly choose: (part: ReportPart, isChosen: boolean) => void;
  readonly mode: ReportMode;
  readonly chooseMode: (mode: ReportMode) => void;
  readonly company: string;
  readonly name: (company: string) => void;
}): ReactElement {
  const styles = useStyles();
  const words = usePane().messages.reports;
  return (
    <Section title={words.pack} isCard>
      <p className={styles.hint}>{words.packHint}</p>
      <div className={styles.parts}>
        {REPORT_PARTS.map((part) => (
          <Checkbox
            key={part}
            checked={props.parts.has(part)}
            onChange={(_, { checked }) => {
              props.choose(part, checked === true);
            }}
            label={
              <>
                <span className={styles.name}>{words.parts[part].name}</span>
                <span className={styles.about}>{words.parts[part].hint}</span>
              </>
            }
          />
        ))}
      </div>
      <Field label={words.mode}>
        <RadioGroup
          value={props.mode}
          onChange={(_, { value }) => {
            props.chooseMode(value === "live" ? "live" : "values");
          }}
        >
          {MODES.map((mode) => (
            <Radio
              key={mode}
              value={mode}
              label={
                <>
                  <span className={styles.name}>{words.modes[mode].name}</span>
                  <span className={styles.about}>{words.modes[mode].hint}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <Field label={words.company} hint={words.companyHint}>
        <Input
          value={props.company}
          maxLength={60}
          onChange={(_, { value }) => {
            props.name(value);
          }}
        />
      </Field>
    </Section>
  );
}
