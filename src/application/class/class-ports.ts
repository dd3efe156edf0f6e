// What a class needs from outside: the clock of this computer, and a new code. The domain has neither clock nor dice.
import type { AgendaId } from "../../domain/class/agenda-table";

export interface ClassPorts {
  /** This moment as Excel keeps it: days since 1900 and a fraction, by the clock on the wall. */
  readonly now: () => number;
  /** A new class code: the agenda's letter and four more, none that is read for another. */
  readonly newCode: (agenda: AgendaId) => string;
}
