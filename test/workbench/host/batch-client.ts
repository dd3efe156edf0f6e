// Writes batches as office.js writes them, so that the host can be tried without a browser: paths are chained, actions
// collected, and `send` answers what each action was answered.
import type {
  BatchAction,
  BatchResponse,
  ObjectPathInfo,
} from "../../../src/workbench/host/batch-message";
import { createCustomFunctions } from "../../../src/workbench/host/custom-functions";
import type { RichMessage } from "../../../src/workbench/host/custom-functions";
import { Interest } from "../../../src/workbench/host/event-interest";
import { GridEvents } from "../../../src/workbench/host/events";
import { realLimits } from "../../../src/workbench/host/faults";
import { createSession } from "../../../src/workbench/host/session";
import type { ExcelSession } from "../../../src/workbench/host/session";
import { createWorkbookState } from "../../../src/workbench/host/workbook-state";
import type { FunctionDeclaration } from "../../../src/workbench/grid/grid";
import { createMemoryGrid } from "./memory-grid";

export function hostInMemory(declarations: readonly FunctionDeclaration[] = []) {
  const grid = createMemoryGrid();
  const state = createWorkbookState();
  const faults = realLimits();
  const messages: RichMessage[] = [];
  const unknown: string[] = [];
  const send = (sent: readonly RichMessage[]) => void messages.push(...sent);
  const interest = new Interest({ isOn: () => session.model.session.enableEvents, send });
  const events = new GridEvents({
    model: () => session.model,
    interest,
    tellDocument: () => undefined,
  });
  const functions = createCustomFunctions({ grid, declarations, send });
  const session: ExcelSession = createSession({
    grid,
    state,
    faults,
    dataLanguage: () => "zh-CN",
    documentUrl: "https://localhost/账龄.xlsx",
    userName: "测试",
    now: () => new Date(2026, 5, 30),
    events,
    interest,
    functions,
    showPane: () => undefined,
    onUnknown: (member) => void unknown.push(member),
  });
  session.restart();
  grid.listen(events.handle);
  return { grid, state, faults, session, messages, unknown, functions };
}
export type MemoryHost = ReturnType<typeof hostInMemory>;

const WRITES = 1;

export class BatchClient {
  readonly #session: ExcelSession;
  #lastId = 0;
  #actions: BatchAction[] = [];
  #paths: Record<string, ObjectPathInfo> = {};

  constructor(session: ExcelSession) {
    this.#session = session;
  }

  get workbook(): PathClient {
    return this.path({ ObjectPathType: 1, Name: "" });
  }

  path(info: Omit<ObjectPathInfo, "Id">): PathClient {
    const id = ++this.#lastId;
    this.#paths[id] = { Id: id, ...info };
    const path = new PathClient(this, id);
    path.act({ ActionType: 1, Name: "" });
    return path;
  }

  add(action: Omit<BatchAction, "Id">): number {
    const id = ++this.#lastId;
    this.#actions.push({ Id: id, ...action });
    return id;
  }

  async sendRaw(flags = WRITES): Promise<Readonly<Record<string, unknown>>> {
    const body = JSON.stringify({ Actions: this.#actions, ObjectPaths: this.#paths });
    this.#actions = [];
    return this.#session.execute(body, flags);
  }

  async send(): Promise<BatchAnswer> {
    const outer = await this.sendRaw();
    if (outer["Error"] !== 0) throw new Error(`outer error ${String(outer["Error"])}`);
    const data = outer["Data"] as readonly [string, unknown, string];
    return new BatchAnswer(JSON.parse(data[2]) as BatchResponse);
  }
}

export class BatchAnswer {
  readonly response: BatchResponse;
  constructor(response: BatchResponse) {
    this.response = response;
  }
  get error() {
    return this.response.Error;
  }
  /** The value of an action, by what `load` or `call` answered. */
  of(actionId: number): unknown {
    const result = this.response.Results.find((each) => each.ActionId === actionId);
    if (!result) throw new Error(`action ${actionId} was not answered`);
    return result.Value;
  }
  record(actionId: number): Readonly<Record<string, unknown>> {
    return this.of(actionId) as Readonly<Record<string, unknown>>;
  }
}

export class PathClient {
  readonly id: number;
  readonly #batch: BatchClient;
  constructor(batch: BatchClient, id: number) {
    this.#batch = batch;
    this.id = id;
  }

  act(action: Omit<BatchAction, "Id" | "ObjectPathId">): number {
    return this.#batch.add({ ...action, ObjectPathId: this.id });
  }
  part(name: string): PathClient {
    return this.#batch.path({ ObjectPathType: 4, Name: name, ParentObjectPathId: this.id });
  }
  /** Arguments that are paths travel as their ids. */
  get(name: string, ...args: readonly unknown[]): PathClient {
    return this.#batch.path({
      ObjectPathType: 3,
      Name: name,
      ParentObjectPathId: this.id,
      ArgumentInfo: argumentInfo(args),
    });
  }
  item(key: unknown): PathClient {
    return this.#batch.path({
      ObjectPathType: 5,
      Name: "",
      ParentObjectPathId: this.id,
      ArgumentInfo: { Arguments: [key] },
    });
  }
  load(...Select: readonly string[]): number {
    return this.act({ ActionType: 2, Name: "", QueryInfo: { Select } });
  }
  query(QueryInfo: NonNullable<BatchAction["QueryInfo"]>): number {
    return this.act({ ActionType: 2, Name: "", QueryInfo });
  }
  set(Name: string, value: unknown): number {
    return this.act({ ActionType: 4, Name, ArgumentInfo: argumentInfo([value]) });
  }
  call(Name: string, ...args: readonly unknown[]): number {
    return this.act({ ActionType: 3, Name, ArgumentInfo: argumentInfo(args) });
  }
}

function argumentInfo(args: readonly unknown[]) {
  return {
    Arguments: args.map((arg) => (arg instanceof PathClient ? arg.id : arg)),
    ReferencedObjectPathIds: args.map((arg) => (arg instanceof PathClient ? arg.id : 0)),
  };
}

/** The active sheet of a host, and a batch to reach it with. */
export function batchOn(host: MemoryHost) {
  const batch = new BatchClient(host.session);
  const sheet = batch.workbook.part("Worksheets").get("GetActiveWorksheet");
  return { batch, sheet };
}
