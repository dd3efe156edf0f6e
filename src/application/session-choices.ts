// What the user decides on the data screen. Each decision is kept in the workbook, shown at once, and can be
// taken back; what was read is understood anew without asking Excel again.
import type { CreditPolicy } from "../domain/aging/aging-settings";
import type { ColumnRole } from "../domain/ledger/column-role";
import type { DecisionKeeper } from "./session-decisions";
import { columnsOf } from "./session-state";
import type { SessionStore } from "./session-store";

/** A column as the screen lists it. */
export interface NamedColumn {
  readonly header: string;
  /** 0-based on the sheet. */
  readonly columnIndex: number;
}

export interface ChoiceActions {
  /** Gives a column a role, or with undefined takes `column`'s own role from it. */
  readonly giveRole: (column: NamedColumn, role: ColumnRole | undefined) => Promise<void>;
  /** Lets one column be understood from the sheet alone again. */
  readonly forgetRole: (column: NamedColumn) => Promise<void>;
  /** Lets all columns be understood from the sheet alone again. */
  readonly forgetRoles: () => Promise<void>;
  /** Asks a question again, by its key; those of its kind about other columns too, since one answers for the other. */
  readonly forgetAnswer: (key: string) => Promise<void>;
  readonly countHiddenRows: (counts: boolean) => Promise<void>;
  readonly ageByDocumentDate: (does: boolean) => Promise<void>;
  readonly chooseCredits: (policy: CreditPolicy) => Promise<void>;
  readonly takeBackDecision: () => Promise<void>;
}

export function createChoiceActions(context: {
  readonly store: SessionStore;
  readonly keeper: DecisionKeeper;
  /** Understands the cells read before once more. */
  readonly understandAgain: () => Promise<void>;
  readonly ageAgain: () => Promise<void>;
}): ChoiceActions {
  const { store, keeper, understandAgain, ageAgain } = context;
  return {
    giveRole: (column, role) => {
      const columns = columnsOf(store.getState().reading);
      const own = columns.find(({ columnIndex }) => columnIndex === column.columnIndex)?.role;
      const roles = { ...keeper.decisions().roles };
      if (role === undefined) {
        if (own !== undefined) roles[own] = null;
      } else {
        roles[role] = nameOf(column, columns);
      }
      // What the column was before is free to be found elsewhere.
      keeper.decide({ roles: without(roles, (other) => role !== undefined && other === own) });
      return understandAgain();
    },
    forgetRole: (column) => {
      const name = nameOf(column, columnsOf(store.getState().reading));
      const { roles } = keeper.decisions();
      keeper.decide({ roles: without(roles, (_, chosen) => chosen === name) });
      return understandAgain();
    },
    forgetAnswer: (key) => {
      const { answers } = keeper.decisions();
      keeper.decide({ answers: without(answers, (other) => kindOf(other) === kindOf(key)) });
      return understandAgain();
    },
    forgetRoles: () => {
      keeper.decide({ roles: {} });
      return understandAgain();
    },
    countHiddenRows: (includesHiddenRows) => {
      keeper.decide({ includesHiddenRows });
      return understandAgain();
    },
    ageByDocumentDate: (agesByDocumentDate) => {
      keeper.decide({ agesByDocumentDate });
      return understandAgain();
    },
    chooseCredits: (credits) => {
      keeper.decide({ credits });
      return ageAgain();
    },
    takeBackDecision: () => (keeper.takeBack() ? understandAgain() : Promise.resolve()),
  };
}

/** What a question asks, by its key (`code` or `code:column`). */
function kindOf(key: string): string {
  return key.split(":", 1)[0] ?? key;
}

/** A column is remembered by its header; where that is no name for one column, by its place. */
function nameOf(column: NamedColumn, columns: readonly NamedColumn[]): string | number {
  const alike = columns.filter(({ header }) => header === column.header);
  return column.header === "" || alike.length > 1 ? column.columnIndex : column.header;
}

function without<Value>(
  record: Readonly<Record<string, Value>>,
  isOut: (key: string, value: Value) => boolean,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([key, value]) => !isOut(key, value)));
}
