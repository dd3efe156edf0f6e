import type { SnapshotFault } from "../../domain/snapshots/aging-snapshot";
import { kept } from "./kept";

/** Words of the sheet that month-end snapshots are kept on. */
export const snapshots = {
  sheetName: "账龄快照",
  title: "账龄快照（月末留存）",
  notes: [
    "每次留存追加一组行：各客户、各币种、各账龄段一行，另有合计行。留存后不再重算。",
    "要去掉某一天的快照，请删除该日期的所有行；请不要改动其中的金额，否则该快照不再使用。",
  ],
  columns: {
    asOf: "截至日",
    kind: "类别",
    customerId: "客户编号",
    customer: "客户",
    currency: "币种",
    line: "账龄段",
    fromDays: "起（天）",
    toDays: "止（天）",
    amount: "金额",
    count: "笔数",
    settings: "口径",
    fingerprint: "台账指纹",
  },
  kinds: { customer: "客户", total: "合计" },
  pageFooter: "第 &P 页，共 &N 页",
  refusals: kept.refusals,
  faults: {
    "no-totals": ({ day }: SnapshotFaultWords) =>
      `${day} 的快照缺少合计行，未采用。请撤销删除，或删去这一天的所有行后重新留存。`,
    "settings-unreadable": ({ day, place }: SnapshotFaultWords) =>
      `${place}：${day} 的快照口径无法识别，未采用。请撤销改动，或删去这一天的所有行。`,
    "sums-differ": ({ day, place, about }: SnapshotFaultWords) =>
      `${place}：${day} 的快照中“${about}”各客户之和与合计不符，未采用。请撤销改动，或删去这一天的所有行。`,
  } satisfies Record<SnapshotFault, (words: SnapshotFaultWords) => string>,
  taken: (day: string, sheet: string) => `已把 ${day} 的快照留存到“${sheet}”。`,
  there: (day: string, isSameLedger: boolean) =>
    isSameLedger
      ? `${day} 的快照早已留存，与现在的台账相同。`
      : `${day} 的快照早已留存，与现在的台账不同；为保留当时的数字，没有改动。`,
  unproven: "账龄合计与台账不一致，未留存快照。请先解决差额。",
};

/** What a sentence about a damaged snapshot is made of; `place` is sheet and cell. */
export interface SnapshotFaultWords {
  readonly day: string;
  readonly place: string;
  readonly about: string;
}
