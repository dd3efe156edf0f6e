// One add-in's session with the workbook: batches in, answers out, one after another. Knows nothing of windows.
import type { Grid } from "../grid/grid";
import { runBatch } from "./batch";
import type { BatchRequest, BatchResponse } from "./batch-message";
import { createCellWriter } from "./cell-writer";
import type { CustomFunctions } from "./custom-functions";
import type { GridEvents } from "./events";
import type { Interest } from "./event-interest";
import { ExcelError, errorForFault } from "./excel-error";
import type { Faults } from "./faults";
import { objectMaker } from "./bound-object";
import { localeOf } from "./locale";
import type { ExcelModel } from "./model";
import { CLASS_TABLES } from "./objects/class-tables";
import { assertNotProtected } from "./objects/protection";
import { createReferences } from "./references";
import type { WorkbookState } from "./workbook-state";

/** Numbers the client turns into codes of OfficeExtension.Error. */
const OUTER = {
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  cellEditMode: 5004,
  sessionLost: 5012,
} as const;
const WAIT_FOR_CELL_EDIT = 64;
const WRITES = 1;

export interface ExcelSession {
  readonly model: ExcelModel;
  /** Answers what goes into the envelope of dispatch 93. */
  readonly execute: (body: string, flags: number) => Promise<Readonly<Record<string, unknown>>>;
  /** A new page: nothing of the last one is left. */
  readonly restart: () => void;
}

export interface SessionLinks {
  readonly grid: Grid;
  readonly state: WorkbookState;
  readonly faults: Faults;
  readonly dataLanguage: () => string;
  readonly documentUrl: string;
  readonly userName: string;
  readonly now: () => Date;
  readonly events: GridEvents;
  readonly interest: Interest;
  readonly functions: CustomFunctions;
  readonly showPane: (isVisible: boolean) => void;
  readonly onUnknown: (member: string) => void;
}

export function createSession(links: SessionLinks): ExcelSession {
  const { grid, faults } = links;
  const writer = createCellWriter(grid);
  const model = createModel(links, writer);
  const tools = { model, writer, onUnknown: links.onUnknown };
  // A batch that waits for calculation must not be overtaken by the next one.
  let last: Promise<unknown> = Promise.resolve();

  async function execute(body: string, flags: number) {
    const refused = await refusal(body, flags);
    if (refused !== undefined) return { Error: refused, Version: 1 };
    const request = JSON.parse(body) as BatchRequest;
    const response =
      failOnPurpose(request, faults) ?? (await runBatch(request, (flags & WRITES) !== 0, tools));
    links.events.lookForTables();
    const text = JSON.stringify(response);
    if (isTooLarge(text, faults)) return { Error: OUTER.responseTooLarge, Version: 1 };
    return { Error: 0, Version: 1, Data: ["200", [], text] };
  }

  async function refusal(body: string, flags: number): Promise<number | undefined> {
    if (faults.latencyMs > 0) await elapsed(faults.latencyMs);
    if (faults.sessionLost) return OUTER.sessionLost;
    if (isTooLarge(body, faults)) return OUTER.requestTooLarge;
    const isEditing = () => faults.cellEditMode || grid.isEditing();
    while (isEditing() && (flags & WAIT_FOR_CELL_EDIT) !== 0) await elapsed(100);
    return isEditing() ? OUTER.cellEditMode : undefined;
  }

  return {
    model,
    execute: (body, flags) => {
      const next = last.then(() => execute(body, flags));
      // The caller hears of a failure through `next`; the queue only has to go on.
      last = Promise.allSettled([next]);
      return next;
    },
    restart: () => {
      model.references.releaseAll();
      model.session.enableEvents = true;
      links.interest.forget();
      links.events.lookForTables();
      links.functions.pageLeft();
    },
  };
}

function createModel(links: SessionLinks, writer: ReturnType<typeof createCellWriter>): ExcelModel {
  const { grid, state, faults } = links;
  const model: ExcelModel = {
    grid,
    state,
    faults,
    locale: () => localeOf(links.dataLanguage()),
    session: { enableEvents: true, isDirty: false },
    references: createReferences(),
    interest: links.interest,
    functions: links.functions,
    userName: () => links.userName,
    documentUrl: links.documentUrl,
    showPane: links.showPane,
    now: links.now,
    make: objectMaker(CLASS_TABLES, () => model),
    sheet: (id) => {
      const sheet = grid.sheets().find((each) => each.id === id);
      if (!sheet) throw new ExcelError("ItemNotFound");
      return sheet;
    },
    newId: () => `{${crypto.randomUUID().toUpperCase()}}`,
    write: (area, cells, kind) => {
      writer.write(area, cells, kind ?? "content");
    },
    setLook: (area, look) => {
      writer.flush();
      grid.setLook(area, look);
    },
    assertWritable: (area) => {
      assertNotProtected(area.sheetId, area, model);
    },
    assertSheetWritable: (sheetId) => {
      assertNotProtected(sheetId, undefined, model);
    },
  };
  return model;
}

function elapsed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Bytes as UTF-8, counted only when the number of characters leaves it open. */
function isTooLarge(text: string, { payloadLimitBytes: limit }: Faults): boolean {
  if (limit <= 0 || text.length * 3 <= limit) return false;
  return text.length > limit || new TextEncoder().encode(text).length > limit;
}

/** The batch a fault was set for; batches of the client's own (cleaning up, custom functions) do not count. */
function failOnPurpose(request: BatchRequest, faults: Faults): BatchResponse | undefined {
  const fault = faults.failBatch;
  const isOwn = request.Actions.every(
    (action) => action.Name.startsWith("_") || action.Name.startsWith("SetInvocation"),
  );
  if (!fault || isOwn) return undefined;
  if (fault.after > 0) {
    faults.failBatch = { ...fault, after: fault.after - 1 };
    return undefined;
  }
  faults.failBatch = undefined;
  const { Code, Message, Status } = errorForFault(fault.code);
  return {
    Results: [],
    TraceIds: [],
    Error: { Code, Message, HttpStatusCode: Status, ActionIndex: 0, Location: "" },
  };
}
