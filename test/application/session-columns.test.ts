// Writing results beside the ledger, stopped at every point where it can be.
import { createReceivablesSession } from "../../src/application/receivables-session";
import { WorkbookFailure } from "../../src/application/receivables-workbook";
import type {
  ColumnsThere,
  LedgerColumns,
  LedgerColumnsPlan,
} from "../../src/application/tactic-columns/ledger-columns";
import { fileKeptTables } from "../../src/headless/kept-tables";
import { collectionMessagesIn } from "../../src/messages/collection-messages";
import { messagesIn } from "../../src/messages/messages";
import { dateOf } from "../support/ledger-of";
import { workbookOf } from "../support/workbook-of";

const LEDGER = [
  ["客户名称", "发票号", "开票日期", "到期日", "币种", "未收金额"],
  ...Array.from({ length: 400 }, (_, at) => [
    ...[`客户${String(at % 7)}`, `FP-${String(at)}`, "2026-01-05", "2026-02-04", "CNY", 100 + at],
  ]),
];
const { columns: columnWords } = collectionMessagesIn("zh-CN");
const { plan, tactics } = messagesIn("zh-CN");
const WORDS = { plan, tactics, columns: columnWords };
const STAGE = { ids: ["stage"], ownerOf: () => "" };
const TIER = { ids: ["stage", "tier"], ownerOf: () => "" };

/** A sheet that takes columns in two parts, and takes off what was stopped between them. */
function sheetOfColumns() {
  let stands: LedgerColumnsPlan | undefined;
  let betweenParts = (): void => undefined;
  const there = (): ColumnsThere | undefined =>
    stands && {
      ids: stands.columns.map(({ id }) => id),
      place: {
        ...{ sheet: stands.sheet, rowIndex: 0, columnIndex: 7, rowCount: 401 },
        columnCount: stands.columns.length,
      },
    };
  const columns: LedgerColumns = {
    find: () => Promise.resolve(there()),
    write: async (written, progress) => {
      stands = written;
      progress?.report(200, 400);
      betweenParts();
      if (progress?.signal.aborted === true) {
        stands = undefined;
        throw new WorkbookFailure("cancelled");
      }
      progress?.report(400, 400);
      return Promise.resolve(there() as ColumnsThere);
    },
    remove: () => {
      stands = undefined;
      return Promise.resolve();
    },
  };
  return {
    columns,
    ids: () => stands?.columns.map(({ id }) => id),
    onceBetweenParts: (act: () => void) => {
      betweenParts = () => {
        betweenParts = () => undefined;
        act();
      };
    },
  };
}

async function opened() {
  const sheet = sheetOfColumns();
  const session = createReceivablesSession({
    workbook: workbookOf({ 应收: LEDGER }),
    tables: fileKeptTables(),
    columns: sheet.columns,
    today: () => dateOf("2026-04-10"),
  });
  await session.start();
  const actions = session.columns;
  if (actions === undefined) throw new Error("no columns");
  const state = () => session.getState().columns;
  return { session, sheet, actions, state };
}

test("reading, advising and writing are told, and then what was written", async () => {
  const { session, sheet, actions, state } = await opened();
  const phases = new Set<string>();
  session.subscribe(() => phases.add(state().progress?.phase ?? "none"));
  await actions.write(STAGE, WORDS);
  expect([...phases]).toEqual(["reading", "planning", "writing", "none"]);
  expect(state().news).toMatchObject({ kind: "written", rowCount: 400 });
  expect(sheet.ids()).toEqual(["stage"]);
});

test("stopped before a row is written, nothing on the sheet has changed", async () => {
  const { session, sheet, actions, state } = await opened();
  await actions.write(STAGE, WORDS);
  const stop = session.subscribe(() => {
    if (state().progress?.phase === "planning") actions.cancel();
  });
  await actions.write(TIER, WORDS);
  stop();
  expect(state()).toMatchObject({ news: { kind: "stopped-early" }, progress: undefined });
  expect(sheet.ids()).toEqual(["stage"]);
  expect(state().there?.ids).toEqual(["stage"]);
});

test("stopped half-way, the columns are off, and those before them can be put back", async () => {
  const { sheet, actions, state } = await opened();
  sheet.onceBetweenParts(actions.cancel);
  await actions.write(STAGE, WORDS);
  expect(state()).toMatchObject({ news: { kind: "stopped" }, there: undefined, canUndo: false });
  expect(sheet.ids()).toBeUndefined();

  await actions.write(STAGE, WORDS);
  sheet.onceBetweenParts(actions.cancel);
  await actions.write(TIER, WORDS);
  expect(state()).toMatchObject({ news: { kind: "stopped" }, there: undefined, canUndo: true });
  expect(sheet.ids()).toBeUndefined();
  await actions.undo();
  expect(state()).toMatchObject({ news: { kind: "undone" }, canUndo: false });
  expect(sheet.ids()).toEqual(["stage"]);
});
