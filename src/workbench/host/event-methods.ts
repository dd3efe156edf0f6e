// Events an add-in may register for, by the class it registers on: the client asks with a method such as
// "_RegisterDataChangedEvent" and expects messages of the event's number.
import type { MethodRule } from "./class-table";

export const EVENT = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

const OF_SHEETS = {
  ActivatedEvent: EVENT.worksheetActivated,
  CalculatedEvent: EVENT.worksheetCalculated,
  DataChangedEvent: EVENT.worksheetChanged,
  DeactivatedEvent: EVENT.worksheetDeactivated,
  EventNameChanged: EVENT.worksheetNameChanged,
  EventVisibilityChanged: EVENT.worksheetVisibilityChanged,
  ProtectionChangedEvent: EVENT.protectionChanged,
  SelectionChangedEvent: EVENT.worksheetSelectionChanged,
} as const;

const EVENTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  worksheet: OF_SHEETS,
  worksheets: {
    ...OF_SHEETS,
    AddedEvent: EVENT.worksheetAdded,
    DeletedEvent: EVENT.worksheetDeleted,
    EventMoved: EVENT.worksheetMoved,
  },
  table: {
    DataChangedEvent: EVENT.tableChanged,
    SelectionChangedEvent: EVENT.tableSelectionChanged,
  },
  tables: {
    DataChangedEvent: EVENT.tableChanged,
    AddedEvent: EVENT.tableAdded,
    DeletedEvent: EVENT.tableDeleted,
  },
};

/** `target` is the id that the client will look for in messages: "Workbook", a sheet's or a table's id. */
export function eventMethods<Self>(
  on: "worksheet" | "worksheets" | "table" | "tables",
  target: (self: Self) => string,
): Record<string, MethodRule<Self>["run"]> {
  const methods: Record<string, MethodRule<Self>["run"]> = {};
  for (const [name, id] of Object.entries(EVENTS[on] ?? {})) {
    methods[`_Register${name}`] = (self, _, model) => {
      model.interest.register(id, target(self));
    };
    methods[`_Unregister${name}`] = (self, _, model) => {
      model.interest.unregister(id, target(self));
    };
  }
  return methods;
}
