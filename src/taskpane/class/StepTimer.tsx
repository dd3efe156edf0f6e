import { Button, makeStyles, mergeClasses, Switch, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import type { ClassSetting } from "../../application/class/class-state";
import { secondsLeft, type ClassStep } from "../../domain/class/class-step";
import type { ClassMessages } from "../../messages/class-messages";
import { Announcer } from "../frame/Announcer";
import { useClassroom, useNow } from "./class-context";
import { ring } from "./ring";

const useStyles = makeStyles({
  clock: {
    margin: 0,
    fontSize: "40px",
    lineHeight: "48px",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
  },
  over: { color: tokens.colorStatusDangerForeground1 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** The clock of the step on now. It makes no sound unless the trainer wants one. */
export function StepTimer(props: {
  readonly step: ClassStep;
  readonly setting: ClassSetting;
}): ReactElement {
  const styles = useStyles();
  const { session, ports, words } = useClassroom();
  const { step, setting } = props;
  const { clock } = setting;
  const now = useNow(clock !== undefined && clock.pausedAt === undefined && step.minutes > 0);
  const left = clock === undefined ? step.minutes * 60 : secondsLeft(step.minutes, clock, now);
  const isOver = step.minutes > 0 && clock !== undefined && left <= 0;
  useRingOnce(isOver, setting.hasSound);
  if (step.minutes === 0) return <p className={styles.quiet}>{words.run.noClock}</p>;
  const isStopped = clock?.pausedAt !== undefined;
  return (
    <>
      <p className={mergeClasses(styles.clock, isOver && styles.over)} role="timer">
        {isOver ? overText(-left, words) : words.run.left(minutesOf(left))}
      </p>
      <Announcer>{isOver ? words.run.timeIsUp : ""}</Announcer>
      <div className={styles.line}>
        {isOver ? null : (
          <Button size="small" onClick={() => void session.pauseOrResume(ports.now())}>
            {isStopped ? words.run.resume : words.run.pause}
          </Button>
        )}
        <Button size="small" onClick={() => void session.extend(step.minutes, ports.now())}>
          {words.run.extend}
        </Button>
        {isOver && isStopped ? null : (
          <Button size="small" onClick={() => void session.endClock(step.minutes)}>
            {words.run.endClock}
          </Button>
        )}
        <Button size="small" onClick={() => void session.goTo(step.id, ports.now())}>
          {words.run.restart}
        </Button>
        <Switch
          label={words.run.sound}
          checked={setting.hasSound}
          onChange={(_, { checked }) => {
            // Heard at once: the trainer knows that it works, and how loud it is.
            if (checked) ring();
            void session.setSound(checked);
          }}
        />
      </div>
    </>
  );
}

function overText(seconds: number, { run }: ClassMessages): string {
  return seconds === 0 ? run.timeIsUp : run.over(minutesOf(seconds));
}

function minutesOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** Rings when the time runs out before one's eyes, not on opening a screen where it has run out already. */
function useRingOnce(isOver: boolean, hasSound: boolean): void {
  const wasOver = useRef(isOver);
  useEffect(() => {
    if (isOver && !wasOver.current && hasSound) ring();
    wasOver.current = isOver;
  }, [isOver, hasSound]);
}
