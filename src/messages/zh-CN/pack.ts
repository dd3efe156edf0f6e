/** Words of the report pack: sheets, columns, sentences of proof and method. */
export const pack = {
  names: {
    metrics: "指标总览",
    customers: "账龄分析",
    owners: "按业务员和地区",
    largest: "欠款大户",
    overdue: "逾期清单",
    provision: "坏账准备",
    issues: "数据问题",
    method: "编制说明",
  },
  titles: {
    metrics: "应收账款指标总览",
    customers: "应收账款账龄分析表",
    owners: "应收账款账龄：按业务员和地区",
    largest: "欠款大户",
    overdue: "逾期款项清单",
    provision: "坏账准备计算表",
    issues: "台账数据问题",
    method: "编制说明",
  },
  columns: {
    pastDueShare: "逾期占比",
    weightedDays: "加权逾期天数",
    rank: "名次",
    share: "占比",
    cumulativeShare: "累计占比",
    document: "单据号",
    documentDate: "单据日期",
    dueDate: "到期日",
    bucket: "账龄段",
    openAmount: "未清金额",
    disputed: "争议",
    ledgerRow: "台账行号",
    unit: "单位",
  },
  issueColumns: {
    cell: "单元格",
    issue: "问题",
    severity: "程度",
    column: "列",
    found: "原内容",
    meaning: "说明",
    done: "如何处理",
    cure: "建议",
  },
  severities: { error: "错误", warning: "提醒", note: "说明" },
  figures: {
    outstanding: "未清余额",
    pastDue: "逾期金额",
    pastDueShare: "逾期占比",
    customersPastDue: "逾期客户数",
    weightedDays: "加权逾期天数",
  },
  figureUnits: { amount: "", percent: "", count: "家", days: "天" },
  chartOf: (heading: string, currency: string) =>
    currency === "" ? `${heading}：账龄构成` : `${heading}：账龄构成（${currency}）`,
  proof: (isProven: boolean, differences: string) =>
    isProven
      ? "核对一致：各段 + 贷项 + 无到期日 = 未清余额 = 台账合计。"
      : `核对不一致，与台账合计相差 ${differences}。请先查明再使用本表。`,
  largestNote: "按未清余额从大到小排列；累计占比以全部正余额为 100%。",
  largestHeading: (count: number, currency: string) => `余额最大的 ${count} 位客户（${currency}）`,
  paretoTitle: (currency: string) => `余额集中度（${currency}）`,
  bandsTitle: (currency: string) => `账龄构成（${currency}）`,
  currencyHeading: (currency: string) => `币种：${currency}`,
  overdueCount: (count: number) => `共 ${count} 笔逾期，按逾期天数从长到短排列。`,
  overdueCut: (count: number) =>
    `逾期天数最短的 ${count} 笔没有列出；金额仍计入各张报表，可在台账中按到期日筛选查看。`,
  nothingOverdue: "没有逾期款项。",
  issueCount: (count: number) =>
    count === 0 ? "没有发现数据问题。" : `共 ${count} 项，最要紧的排在前面。`,
  noIssues: "没有发现数据问题。",
  wholeRow: (row: number) => `第 ${row} 行`,
  alike: (count: number) => (count === 0 ? "" : `（另有 ${count} 处相同）`),
  yes: "是",
  unknown: "暂无",
  separator: "；",
  inBrackets: (text: string) => `（${text}）`,
  amount: (value: number, decimals: number) =>
    value.toLocaleString("zh-CN", {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }),
  method: {
    settings: "计算口径",
    buckets: "账龄分段",
    reading: "台账读取",
    columns: "识别的列",
    control: "与台账核对",
    formulas: "指标公式",
    asOf: "余额截至日",
    ageAsOf: "天数计算到",
    scheme: "账龄分段方式",
    basis: "账龄起算",
    bases: { due: "按到期日", document: "按单据日期" },
    dueToday: "到期当天",
    dueTodayPastDue: "算逾期",
    dueTodayCurrent: "不算逾期",
    grace: "宽限天数",
    days: (count: number) => `${count} 天`,
    credits: "贷项与预收",
    creditPolicies: {
      separate: "单列一行，不冲减任何账龄段",
      "own-date": "按其自身日期计入账龄段",
      "oldest-first": "先冲抵同一客户最早到期的款项，余额单列",
    },
    undated: "没有到期日的款项",
    undatedApart: "单列一行，不计入任何账龄段",
    undatedByDocument: (count: number) => `按单据日期计算，共 ${count} 笔；仍无日期的单列一行`,
    currencies: "币种",
    currenciesApart: "分别统计，不相加、不折算",
    bucketDays: (from: number | null, to: number | null) => {
      if (from === null) return `${to ?? 0} 天及以下`;
      return to === null ? `${from} 天及以上` : `${from} 至 ${to} 天（含两端）`;
    },
    source: "来源",
    rows: "数据行",
    items: "读入的款项",
    issues: "数据问题",
    leftOut: {
      blank: "空行",
      totals: "合计行",
      headers: "重复的标题行",
      notes: "说明文字",
      zero: "余额为零",
      closed: "已关闭或作废",
      hidden: "隐藏行（按设置不计）",
      unreadable: "无法识别的行",
    },
    controlLine: (figures: {
      readonly outstanding: number;
      readonly control: number | undefined;
      readonly origin: string;
      readonly difference: number;
    }) =>
      `未清余额 ${pair(figures.outstanding)}，台账合计 ${
        figures.control === undefined ? "无" : pair(figures.control)
      }（${figures.origin}），差额 ${pair(figures.difference)}`,
  },
};

function pair(value: number): string {
  return value.toLocaleString("zh-CN", { minimumFractionDigits: 2, maximumFractionDigits: 3 });
}
