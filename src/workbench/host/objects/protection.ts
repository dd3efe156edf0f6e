// Protected sheets: writes are refused except in cells that were unlocked first.
import type { Area } from "../../grid/grid";
import { flagOf, optionalTextAt, recordOf } from "../arguments";
import { intersection, localAddress, parseLocalAddress } from "../areas";
import { ExcelError } from "../excel-error";
import type { ClassTable } from "../class-table";
import type { ExcelModel } from "../model";
import type { ProtectionState } from "../workbook-state";
import type { Selves } from "./selves";

const UNPROTECTED: ProtectionState = { isProtected: false, options: {}, password: "" };

function protectionOf(sheetId: string, model: ExcelModel): ProtectionState {
  return model.state.read().sheets[sheetId]?.protection ?? UNPROTECTED;
}

const DEFAULT_OPTIONS: Readonly<Record<string, boolean | string>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

function optionsOf(given: unknown): Record<string, boolean | string> {
  const options = { ...DEFAULT_OPTIONS };
  for (const [key, value] of Object.entries(given ? recordOf(given) : {})) {
    const isKnown = Object.hasOwn(DEFAULT_OPTIONS, key);
    if (!isKnown || (typeof value !== "boolean" && typeof value !== "string")) {
      throw new ExcelError("InvalidArgument");
    }
    options[key] = value;
  }
  return options;
}

function setProtection(sheetId: string, protection: ProtectionState, model: ExcelModel): void {
  model.state.change((state) => {
    (state.sheets[sheetId] ??= {}).protection = protection;
  });
}

export const worksheetProtection: ClassTable<Selves["WorksheetProtection"]> = {
  properties: {
    Protected: { get: ({ sheetId }, model) => protectionOf(sheetId, model).isProtected },
    Options: {
      get: ({ sheetId }, model) => {
        const { isProtected, options } = protectionOf(sheetId, model);
        return isProtected ? options : null;
      },
    },
  },
  methods: {
    Protect: ({ sheetId }, args, model) => {
      if (protectionOf(sheetId, model).isProtected) throw new ExcelError("InvalidOperation");
      const password = optionalTextAt(args, 1) ?? "";
      setProtection(sheetId, { isProtected: true, options: optionsOf(args[0]), password }, model);
    },
    Unprotect: ({ sheetId }, args, model) => {
      const { password } = protectionOf(sheetId, model);
      if (password !== "" && optionalTextAt(args, 0) !== password) {
        throw new ExcelError("AccessDenied", "The password is incorrect.");
      }
      setProtection(sheetId, UNPROTECTED, model);
    },
  },
};

/** Where the structure is locked no sheet is made, copied, moved, renamed, hidden or deleted. */
export function assertStructureIsOpen({ state }: Pick<ExcelModel, "state">): void {
  if (state.read().structureLock) throw new ExcelError("AccessDenied");
}

function unlockedAreas(sheetId: string, model: ExcelModel): readonly Area[] {
  const addresses = model.state.read().sheets[sheetId]?.unlocked ?? [];
  return addresses.flatMap((address) => parseLocalAddress(address, sheetId) ?? []);
}

function isUnlocked(area: Area, model: ExcelModel): boolean {
  return unlockedAreas(area.sheetId, model).some((unlocked) => {
    const part = intersection(unlocked, area);
    return part?.rowCount === area.rowCount && part.columnCount === area.columnCount;
  });
}

export const formatProtection: ClassTable<Selves["FormatProtection"]> = {
  properties: {
    Locked: {
      get: ({ areas }, model) => !areas.every((area) => isUnlocked(area, model)),
      set: ({ areas }, value, model) => {
        const isLocked = flagOf(value);
        for (const area of areas) {
          model.assertWritable(area);
          model.state.change((state) => {
            const sheet = (state.sheets[area.sheetId] ??= {});
            const address = localAddress(area);
            const others = (sheet.unlocked ?? []).filter((each) => each !== address);
            sheet.unlocked = isLocked ? others : [...others, address];
          });
        }
      },
    },
  },
};

/** Undefined cells: the sheet's own objects. */
export function assertNotProtected(
  sheetId: string,
  area: Area | undefined,
  model: Pick<ExcelModel, "state" | "faults" | "sheet">,
): void {
  const protection = model.state.read().sheets[sheetId]?.protection;
  const isProtected =
    protection?.isProtected === true ||
    model.faults.protectedSheets.includes(model.sheet(sheetId).name);
  if (!isProtected) return;
  if (area && isUnlocked(area, model as ExcelModel)) return;
  throw new ExcelError("AccessDenied");
}
