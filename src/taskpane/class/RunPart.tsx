import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { ClassState, PlannedEntry } from "../../application/class/class-state";
import { classSteps, type ClassStep } from "../../domain/class/class-step";
import { courseNodeId } from "../../domain/course/built-in-map";
import type { ClassMessages } from "../../messages/class-messages";
import { openCourse } from "../course/open-course";
import { Disclosure } from "../frame/Disclosure";
import { Section } from "../frame/Section";
import { usePane } from "../pane-context";
import { useClassroom, useClassState } from "./class-context";
import { AgendaPlan } from "./AgendaPlan";
import { ClassProjector } from "./ClassProjector";
import { StepTimer } from "./StepTimer";
import { TimesForm } from "./TimesForm";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  step: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  unit: { margin: 0, color: tokens.colorNeutralForeground3 },
  question: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderInlineStartWidth: "4px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  small: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The step on now, its question and clock, and the way to the next one. */
export function RunPart(): ReactElement | null {
  const styles = useStyles();
  const { session, ports, words } = useClassroom();
  const state = useClassState();
  const { setting } = state;
  if (setting === undefined) return null;
  const steps = stepsOf(state);
  const at = Math.max(
    0,
    steps.findIndex(({ id }) => id === setting.stepId),
  );
  const step = steps[at];
  const [before, after] = [steps[at - 1], steps[at + 1]];
  if (step === undefined) return null;
  const goTo = (to: ClassStep | undefined): void => {
    if (to !== undefined) void session.goTo(to.id, ports.now());
  };
  return (
    <div className={styles.stack}>
      <p className={styles.unit}>{unitLine(step, state.agenda, words)}</p>
      <h2 className={styles.step}>{words.run.steps[step.kind]}</h2>
      <StepTimer step={step} setting={setting} />
      <StepContent step={step} agenda={state.agenda} />
      <div className={styles.line}>
        <ClassProjector
          {...{ setting, step }}
          title={stepName(step, state.agenda, words)}
          question={questionIn(step, state.agenda)}
        />
      </div>
      <div className={styles.line}>
        <Button
          disabledFocusable={before === undefined}
          onClick={() => {
            goTo(before);
          }}
        >
          {words.run.previous}
        </Button>
        <Button
          appearance="primary"
          disabledFocusable={after === undefined}
          onClick={() => {
            goTo(after);
          }}
        >
          {words.run.next}
        </Button>
      </div>
      <p className={styles.small}>
        {after === undefined
          ? words.run.finished
          : words.run.upNext(stepName(after, state.agenda, words))}
      </p>
      <Disclosure summary={words.run.allSteps}>
        <StepChoice steps={steps} current={step} goTo={goTo} />
      </Disclosure>
      <Disclosure summary={words.run.plan}>
        <AgendaPlan {...{ setting, agenda: state.agenda }} current={step.entry?.id ?? step.kind} />
      </Disclosure>
      <Disclosure summary={words.run.times}>
        <TimesForm key={JSON.stringify([setting.times, setting.dayStart])} setting={setting} />
      </Disclosure>
    </div>
  );
}

function stepsOf({ setting, agenda }: ClassState): readonly ClassStep[] {
  if (setting === undefined) return [];
  return classSteps(
    agenda.map(({ entry }) => entry),
    setting.times,
  );
}

function titleOf(step: ClassStep, agenda: readonly PlannedEntry[], words: ClassMessages): string {
  const { entry } = step;
  if (entry === undefined) return "";
  const planned = agenda.find((one) => one.entry.id === entry.id);
  return planned?.title || (words.units[entry.id]?.title ?? entry.id);
}

function stepName(step: ClassStep, agenda: readonly PlannedEntry[], words: ClassMessages): string {
  const title = titleOf(step, agenda, words);
  const name = words.run.steps[step.kind];
  return title === "" ? name : `${title} · ${name}`;
}

function unitLine(step: ClassStep, agenda: readonly PlannedEntry[], words: ClassMessages): string {
  const { entry } = step;
  if (entry === undefined) {
    const taught = agenda.filter((one) => one.entry.kind !== "break");
    const minutes = taught.reduce((sum, one) => sum + one.entry.minutes, 0);
    return words.run.planned(words.run.hours(Math.floor(minutes / 60), minutes % 60));
  }
  return `${words.run.day(entry.day)} · ${titleOf(step, agenda, words)}`;
}

/** What the trainer asks in this unit; "" elsewhere. */
function questionIn({ entry }: ClassStep, agenda: readonly PlannedEntry[]): string {
  if (entry?.kind !== "unit") return "";
  return agenda.find((one) => one.entry.id === entry.id)?.question ?? "";
}

/** The trainer's question, the worksheets, and the way to the topic on the map. */
function StepContent(props: {
  readonly step: ClassStep;
  readonly agenda: readonly PlannedEntry[];
}): ReactElement | null {
  const styles = useStyles();
  const { words } = useClassroom();
  const { navigation, loadCourse, messages } = usePane();
  const { entry } = props.step;
  if (entry?.kind !== "unit") return null;
  const question = questionIn(props.step, props.agenda);
  return (
    <>
      {question === "" ? null : <p className={styles.question}>{question}</p>}
      <div className={styles.line}>
        <Button
          size="small"
          onClick={() => {
            void loadCourse().then(async (ports) => {
              const { session } = openCourse(ports, messages.language);
              await session.load();
              session.goTo(courseNodeId(entry.topic));
              navigation.open("course");
            });
          }}
        >
          {words.run.toTopic}
        </Button>
        <span className={styles.small}>
          {words.run.worksheets} {entry.worksheets.join(" ")}
        </span>
      </div>
    </>
  );
}

function StepChoice(props: {
  readonly steps: readonly ClassStep[];
  readonly current: ClassStep;
  readonly goTo: (step: ClassStep | undefined) => void;
}): ReactElement {
  const { words } = useClassroom();
  const { agenda } = useClassState();
  const field = useId();
  const { steps, current, goTo } = props;
  return (
    <Section title={words.run.jump}>
      <Select
        id={field}
        aria-label={words.run.jump}
        value={current.id}
        onChange={(_, { value }) => {
          goTo(steps.find(({ id }) => id === value));
        }}
      >
        {steps.map((step) => (
          <option key={step.id} value={step.id}>
            {stepName(step, agenda, words)}
          </option>
        ))}
      </Select>
    </Section>
  );
}
