/** Words of the sheet of trend and migration. */
export const migrationSheet = {
  kept: (count: number, first: string, last: string) =>
    count === 1
      ? `本工作簿留存 1 期快照：${first}`
      : `本工作簿留存 ${count} 期快照：${first} 至 ${last}`,
  needs: (count: number): string =>
    count === 0
      ? "还没有留存快照，无法比较。请在每个月末留存一期快照，下个月起这里就有趋势和迁徙率。"
      : "只有一期，无法比较。请在下个月末再留存一期快照，或换一个更晚的截至日。",
  withNow: (day: string) => `最后一行 ${day} 是本次账龄，尚未留存为快照。`,
  otherBuckets: (days: string) =>
    `${days} 的快照分段或口径与最新一期不同：只列总额，不列各段，不计算迁徙率。`,
  columns: {
    close: "截至日",
    outstanding: "未清余额",
    pastDue: "逾期金额",
    share: "逾期占比",
    change: "较上期增减",
    days: "距上期天数",
    from: "上期所在",
    settled: "已无欠款（上期余额）",
    owed: "客户数",
  },
  headings: { trend: "余额趋势", buckets: "各账龄段余额", rolls: "迁徙率" },
  movedHeading: (before: string, after: string) => `客户迁移：${before} 至 ${after}`,
  movedNote:
    "按客户最老一笔欠款所在的账龄段归类：行为上期，列为本期，金额为这些客户的本期欠款；已无欠款的列上期余额。",
  rollsNote: "上期某段余额在本期落入下一段的比例；账龄段与两期间隔等长时最有意义，可能超过 100%。",
  newCustomers: "上期没有欠款",
  step: (before: string, after: string) => `${before} → ${after}`,
  roll: (from: string, to: string) => `${from} → ${to}`,
  mean: "平均",
  charts: {
    trend: (currency: string) => `余额与逾期趋势（${currency}）`,
    buckets: (currency: string) => `账龄构成变化（${currency}）`,
    moved: (currency: string) => `上期各段的客户，本期欠款落在哪一段（${currency}）`,
  },
};
