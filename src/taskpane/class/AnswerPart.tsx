import { Button, Checkbox, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { AnswerKind } from "../../application/class/class-columns-table";
import type { KeptAnswer, KeptMember } from "../../application/class/class-state";
import { pairsOf, participation } from "../../domain/class/class-group";
import { Section } from "../frame/Section";
import { useClassroom, useClassState } from "./class-context";
import { GroupChoice } from "./GroupChoice";
import { UnitChoice, useUnit } from "./UnitChoice";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  names: { display: "flex", flexWrap: "wrap" },
  small: { margin: 0, color: tokens.colorNeutralForeground3 },
  question: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  area: { width: "100%" },
});

/** Answers to the trainer's question: first in pairs, then the group, then one line for the handbook. */
export function AnswerPart(): ReactElement {
  const styles = useStyles();
  const { words } = useClassroom();
  const { setting, groups, members, answers, agenda } = useClassState();
  const [group, setGroup] = useState(setting?.group ?? groups[0]?.number ?? 1);
  const [unit, setUnit] = useUnit();
  const present = members.filter((member) => member.group === group && !member.isAbsent);
  const own = answers.filter((answer) => answer.group === group && answer.unit === unit);
  const tookPart = own.flatMap((answer) => answer.members);
  const question = agenda.find(({ entry }) => entry.id === unit)?.question ?? "";
  return (
    <div className={styles.stack}>
      <GroupChoice group={group} choose={setGroup} />
      <UnitChoice unit={unit} choose={setUnit} />
      {question === "" ? null : <p className={styles.question}>{question}</p>}
      {present.length === 0 ? (
        <p className={styles.small}>{words.answer.needsMembers}</p>
      ) : (
        <p className={styles.small} role="status">
          {words.answer.participation(percentOf(participation(present, tookPart)))}
        </p>
      )}
      <PairAnswers {...{ group, unit, present, own }} />
      <AnswerForm {...{ group, unit, own }} kind="group" pair={0} people={present} />
      <AnswerForm {...{ group, unit, own }} kind="line" pair={0} people={[]} />
    </div>
  );
}

function percentOf(share: number): string {
  return `${Math.round(share * 100)}%`;
}

interface Own {
  readonly group: number;
  readonly unit: string;
  readonly own: readonly KeptAnswer[];
}

function PairAnswers(
  props: Own & { readonly present: readonly KeptMember[] },
): ReactElement | null {
  const { words } = useClassroom();
  const { group, unit, own, present } = props;
  const [chosen, setPair] = useState(1);
  const pairs = pairsOf(present);
  const pair = Math.min(chosen, pairs.length);
  if (pairs.length === 0) return null;
  return (
    <AnswerForm
      {...{ group, unit, own, pair }}
      kind="pair"
      people={pairs[pair - 1] ?? []}
      choice={
        <Select
          aria-label={words.answer.whichPair}
          value={String(pair)}
          onChange={(_, { value }) => {
            setPair(Number(value));
          }}
        >
          {pairs.map((people, at) => (
            <option key={at} value={String(at + 1)}>
              {words.group.pair(at + 1, people.map(({ name }) => name).join(words.listMark))}
            </option>
          ))}
        </Select>
      }
    />
  );
}

interface FormProps extends Own {
  readonly kind: AnswerKind;
  readonly pair: number;
  /** Who can have taken part; nobody is asked when empty. */
  readonly people: readonly KeptMember[];
  readonly choice?: ReactElement;
}

function AnswerForm(props: FormProps): ReactElement {
  const { words } = useClassroom();
  const styles = useStyles();
  const { group, unit, kind, pair, own } = props;
  const kept = own.find((answer) => answer.kind === kind && answer.pair === pair);
  return (
    <Section title={words.answer[kind]} isCard>
      <div className={styles.stack}>
        {props.choice}
        <Fields
          key={`${group} ${unit} ${pair} ${kept?.text ?? ""} ${kept?.members.join() ?? ""}`}
          {...{ ...props, kept }}
        />
      </div>
    </Section>
  );
}

function Fields(props: FormProps & { readonly kept: KeptAnswer | undefined }): ReactElement {
  const styles = useStyles();
  const { session, words } = useClassroom();
  const { isWorking } = useClassState();
  const { group, unit, kind, pair, people, kept } = props;
  const [text, setText] = useState(kept?.text ?? "");
  const [who, setWho] = useState<ReadonlySet<string>>(
    new Set(kept?.members ?? (kind === "pair" ? people.map(({ name }) => name) : [])),
  );
  const whoLabel = useId();
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        const members = people.map(({ name }) => name).filter((name) => who.has(name));
        if (text.trim() !== "")
          void session.saveAnswer({ group, unit, kind, pair, members, text: text.trim() });
      }}
    >
      <Textarea
        className={styles.area}
        aria-label={words.answer[kind]}
        placeholder={words.answer.empty}
        resize="vertical"
        value={text}
        onChange={(_, { value }) => {
          setText(value);
        }}
      />
      {people.length === 0 ? null : (
        <div role="group" aria-labelledby={whoLabel}>
          <span id={whoLabel} className={styles.small}>
            {words.answer.who}
          </span>
          <div className={styles.names}>
            {people.map(({ name }) => (
              <Checkbox
                key={name}
                label={name}
                checked={who.has(name)}
                onChange={(_, { checked }) => {
                  const next = new Set(who);
                  if (checked === true) next.add(name);
                  else next.delete(name);
                  setWho(next);
                }}
              />
            ))}
          </div>
        </div>
      )}
      <div>
        <Button
          type="submit"
          disabledFocusable={isWorking || text.trim() === ""}
          title={text.trim() === "" ? words.answer.tooEmpty : ""}
        >
          {words.answer.save}
        </Button>
      </div>
    </form>
  );
}
