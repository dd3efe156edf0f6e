import { makeStyles } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { ProjectedStep } from "../../application/course/projector-messages";
import type { ProjectorMessages } from "../../messages/projector-messages";
import type { ProjectorColours } from "./projector-colours";

const useStyles = makeStyles({
  band: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: "24px",
    padding: "6px 16px",
    borderBottomWidth: "1px",
    borderBottomStyle: "solid",
  },
  title: { margin: 0, fontSize: "max(18px, 2.6vh)", fontWeight: 600 },
  question: { margin: 0, fontSize: "max(20px, 3.2vh)", lineHeight: 1.3 },
  // Read from the last row.
  clock: {
    fontSize: "max(48px, 10vh)",
    lineHeight: 1,
    fontWeight: 600,
    fontVariantNumeric: "tabular-nums",
  },
});

/** What the class is doing, its question, and how long it still has. */
export function ClassBand(props: {
  readonly step: ProjectedStep;
  readonly words: ProjectorMessages;
  readonly colours: ProjectorColours;
}): ReactElement {
  const styles = useStyles();
  const { step, words, colours } = props;
  return (
    <section
      className={styles.band}
      aria-label={words.classNow}
      style={{ borderBottomColor: colours.edge }}
    >
      <div>
        <p className={styles.title} style={{ color: colours.dimInk }}>
          {step.title}
        </p>
        {step.question === "" ? null : <p className={styles.question}>{step.question}</p>}
      </div>
      {step.secondsLeft === undefined ? null : (
        // Anew for every message: it counts from the moment it is told.
        <Clock
          key={JSON.stringify(step)}
          {...{ words, colours, secondsLeft: step.secondsLeft, isRunning: step.isRunning }}
        />
      )}
    </section>
  );
}

function Clock(props: {
  readonly secondsLeft: number;
  readonly isRunning: boolean;
  readonly words: ProjectorMessages;
  readonly colours: ProjectorColours;
}): ReactElement {
  const styles = useStyles();
  const { secondsLeft, isRunning, words, colours } = props;
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    if (!isRunning) return undefined;
    const start = performance.now();
    const timer = setInterval(() => {
      setPassed(Math.floor((performance.now() - start) / 1000));
    }, 250);
    return () => {
      clearInterval(timer);
    };
  }, [isRunning]);
  const left = secondsLeft - passed;
  const isOver = left <= 0;
  const clock = `${String(Math.floor(left / 60))}:${String(left % 60).padStart(2, "0")}`;
  return (
    <div
      className={styles.clock}
      role="timer"
      style={{ color: isOver ? colours.blocked : colours.mark }}
    >
      {isOver ? words.timeIsUp : clock}
    </div>
  );
}
