import {
  Button,
  Input,
  makeStyles,
  Select,
  SpinButton,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { AGENDA_IDS, type AgendaId } from "../../domain/class/agenda-table";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { Labelled } from "../frame/Labelled";
import { Section } from "../frame/Section";
import { useClassroom, useClassState } from "./class-context";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  lead: { margin: 0, color: tokens.colorNeutralForeground3 },
  number: { width: "90px" },
  code: { width: "140px" },
});

const MOST_GROUPS = 20;

/** Beginning a class as its trainer, or joining one as a group. */
export function Begin(): ReactElement {
  const styles = useStyles();
  const { words } = useClassroom();
  return (
    <>
      <p className={styles.lead}>{words.begin.lead}</p>
      <Section title={words.begin.trainer} isCard>
        <StartForm />
      </Section>
      <Section title={words.begin.group} isCard>
        <JoinForm />
      </Section>
      <p className={styles.lead}>{words.begin.elsewhere}</p>
    </>
  );
}

function StartForm(): ReactElement {
  const styles = useStyles();
  const { session, ports, words } = useClassroom();
  const { isWorking } = useClassState();
  const [agenda, setAgenda] = useState<AgendaId>("6");
  const [groupCount, setGroupCount] = useState(4);
  const [agendaField, groupsField] = [useId(), useId()];
  return (
    <div className={styles.stack}>
      <div>
        <label htmlFor={agendaField}>{words.begin.agenda}</label>
        <Select
          id={agendaField}
          value={agenda}
          onChange={(_, { value }) => {
            setAgenda(value as AgendaId);
          }}
        >
          {AGENDA_IDS.map((id) => (
            <option key={id} value={id}>
              {words.begin.agendas[id]}
            </option>
          ))}
        </Select>
      </div>
      <NumberField
        id={groupsField}
        label={words.begin.groups}
        value={groupCount}
        set={setGroupCount}
      />
      <div>
        <Button
          appearance="primary"
          disabledFocusable={isWorking}
          icon={isWorking ? <Spinner size="tiny" /> : null}
          onClick={() => {
            const on = Math.floor(ports.now()) as CalendarDate;
            void session.start({ code: ports.newCode(agenda), groupCount, on }, words.units);
          }}
        >
          {isWorking ? words.begin.starting : words.begin.start}
        </Button>
      </div>
    </div>
  );
}

function JoinForm(): ReactElement {
  const styles = useStyles();
  const { session, ports, words } = useClassroom();
  const { isWorking } = useClassState();
  const [code, setCode] = useState("");
  const [group, setGroup] = useState(1);
  const [codeField, groupField] = [useId(), useId()];
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        const on = Math.floor(ports.now()) as CalendarDate;
        const typed = code.normalize("NFKC").replaceAll(/\s/g, "").toUpperCase();
        void session.join({ code: typed, group, on }, words.units);
      }}
    >
      <Labelled label={words.begin.code} hint={words.begin.codeHint} inputId={codeField}>
        <Input
          id={codeField}
          className={styles.code}
          autoComplete="off"
          value={code}
          onChange={(_, { value }) => {
            setCode(value);
          }}
        />
      </Labelled>
      <NumberField id={groupField} label={words.begin.number} value={group} set={setGroup} />
      <div>
        <Button type="submit" disabledFocusable={isWorking || code.trim() === ""}>
          {words.begin.join}
        </Button>
      </div>
    </form>
  );
}

function NumberField(props: {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly set: (value: number) => void;
}): ReactElement {
  const styles = useStyles();
  const { id, label, value, set } = props;
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <div>
        <SpinButton
          className={styles.number}
          {...{ id, value, min: 1, max: MOST_GROUPS }}
          onChange={(_, change) => {
            const next = change.value ?? Number(change.displayValue);
            if (Number.isInteger(next) && next >= 1 && next <= MOST_GROUPS) set(next);
          }}
        />
      </div>
    </div>
  );
}
