import type { ReactElement } from "react";
import { LEVELS } from "../../domain/tactics/rhythm-table";
import type { TacticPlan } from "../../domain/tactics/tactic-plan";
import { useCollectionWords } from "../conduct/collection-words";
import { Section } from "../frame/Section";
import { usePane } from "../pane-context";
import { FactPairs } from "./FactPairs";

/** Stage, grade, behaviour, quadrant, class, level and owner, each by its name and code. */
export function StandingTable(props: {
  readonly plan: TacticPlan;
  readonly owner: string;
}): ReactElement {
  const { plan, owner } = props;
  const { messages, figures } = usePane();
  const words = useCollectionWords().worklist;
  const { standing, line, rhythm } = plan;
  const names = messages.plan;
  const level = line.level === undefined ? undefined : LEVELS[line.level];
  const next =
    standing.daysToNextStage === undefined
      ? ""
      : ` · ${words.customer.nextStage(figures.count(standing.daysToNextStage))}`;
  const roles = (rhythm?.owners ?? []).map((role) => names.owners[role]).join(names.listMark);
  return (
    <Section title={words.customer.standing} isCard>
      <FactPairs
        pairs={[
          [
            words.customer.stage,
            `${standing.stage} ${messages.tactics.stages[standing.stage]}${next}`,
          ],
          [words.customer.phase, names.phases[standing.phase]],
          [words.customer.grade, `${standing.grade.grade} ${names.grades[standing.grade.grade]}`],
          [words.customer.reason, `${standing.reason} ${names.reasons[standing.reason]}`],
          [
            words.customer.behaviour,
            `${standing.behaviour.behaviour} ${names.behaviours[standing.behaviour.behaviour]}`,
          ],
          [
            words.customer.quadrant,
            `${standing.quadrant.quadrant} ${names.quadrants[standing.quadrant.quadrant]}`,
          ],
          [
            words.customer.importance,
            `${standing.importance} ${names.classes[standing.importance]}`,
          ],
          [words.customer.level, level === undefined ? "–" : `${level} ${names.levels[level]}`],
          [words.owner, owner || roles],
        ]}
      />
    </Section>
  );
}
