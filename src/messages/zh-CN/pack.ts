/** Words of the report pack: sheets, columns, sentences of proof and method. */
export const pack = {
  names: {
    metrics: "指标总览",
    customers: "账龄分析",
    owners: "按业务员和地区",
    largest: "欠款大户",
    overdue: "逾期清单",
    provision: "坏账准备",
    migration: "趋势与迁徙",
    forecast: "回款预测",
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
    migration: "应收账款趋势与账龄迁徙",
    forecast: "未来回款预测",
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
  /** Reports whose cells are formulas. */
  live: {
    sheetName: (name: string) => `${name.slice(0, 27)}（实时）`,
    asOf: "截至",
    works:
      "本表由公式计算：台账一改，数字随之改变；上面的日期也可以改。请勿在公式下方和右侧的空白处填写内容。",
    broken:
      "有公式没有算出结果。出现 #SPILL! 时，请清空公式下方的单元格，或重新写入本表；出现 #NAME? 时，请打开回款加载项；正在计算时请稍候。",
    stayedHere: (names: readonly string[]) =>
      `以下部分是写入时的数值，不随台账改变：${names.join("、")}。原因见“编制说明”。`,
    heading: "实时公式",
    mode: "方式",
    modeText: "名称带“（实时）”的工作表由公式计算，指向台账的单元格；其余工作表是写入时的数值。",
    needs: "需要",
    needsText:
      "Microsoft 365、Excel 2021 或更新版本（动态数组），并已安装回款加载项。Excel 2019 及更早版本请用数值方式。",
    grows: "增行",
    growsText:
      "公式也看台账下方的 500 个空行（下方另有内容时除外）。新增币种或改动列名后，请重新写入报告。",
    stayed: "保持数值的部分",
    stayedText: (what: string) =>
      `${what}：公式只看得到台账的单元格，算不出与报告相同的结果，所以写入时的数值保留不变。`,
    adviceStayed:
      "风险等级和建议动作：取决于客户档案和催收政策，公式看不到，所以实时表里没有这些列，请看数值方式的“账龄分析”。",
    pieces: {
      customers: "客户账龄表",
      totals: "账龄合计",
      proof: "核对",
      charted: "图表数据",
      salesperson: "按业务员",
      region: "按地区",
      largest: "欠款大户",
      overdue: "逾期清单",
      figures: "要点",
      bands: "账龄构成",
      metrics: "指标表",
    },
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
  reportingProof: ({ code, sum, total }: { code: string; sum: number; total: number }) =>
    sum === total
      ? `核对一致：本表合计 = 各币种折合 ${code} ${pair(sum)}。`
      : `核对不一致：本表合计 ${pair(sum)}，各币种折合 ${code} ${pair(total)}。`,
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
    names: "数字的名称",
    namesUse: "用法",
    namesText:
      "在本工作簿任意单元格输入公式即可引用，例如 =AR_PastDue/AR_Outstanding；更新报告后名称仍指向同一个数字。台账有多个币种时，名称以币种代码结尾；实时报告中的名称再加 _Live。工作簿中已有同名名称时，原名称不动，我们的名称以 _Huikuan 结尾。数值的单位见所在单元格旁的说明。",
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
