/** Names of arguments as the formula bar shows them; error sentences use the same ones. */
export const argumentNames = {
  ability: "付款能力",
  allocateBy: "冲抵顺序",
  allocateField: "结果内容",
  amountText: "金额文本",
  asOfDate: "截至日",
  balanceAfter: "本期余额",
  balanceBefore: "上期余额",
  behaviour: "行为类型",
  booked: "账面准备",
  burden: "负担",
  contractDate: "合同日期",
  credits: "贷项处理",
  creditSales: "赊销额",
  currency: "币种",
  customer: "客户",
  dateOrder: "日期顺序",
  dateText: "日期文本",
  dayCount: "计息基准",
  days: "期间天数",
  decimalMark: "小数点",
  disputed: "是否有争议",
  disputedAmount: "争议金额",
  documentDate: "单据日期",
  dueDate: "到期日",
  exchangeRates: "汇率",
  fees: "实现债权费用",
  forwardFactor: "前瞻系数",
  fraudSigns: "欺诈信号",
  graceDays: "宽限天数",
  guardField: "结果内容",
  importance: "客户类别",
  interest: "利息",
  interestField: "结果内容",
  interestRule: "计息规则",
  lastDay: "截至日当天",
  ledger: "台账",
  lastInterruption: "最近中断日",
  limitationField: "结果内容",
  lossRates: "损失率",
  lprTable: "LPR 表",
  markUp: "加计比例",
  named: "指定",
  notDueReceivables: "未到期应收",
  openAmount: "未收金额",
  openingReceivables: "期初应收",
  payment: "收款金额",
  promisesBroken: "失约次数",
  quadrant: "意愿能力",
  rate: "利率",
  ratings: "九项评分",
  readingRules: "读取规则",
  reason: "不付款原因",
  reportPart: "报告部分",
  receivables: "期末应收",
  reportingCurrency: "折算币种",
  scheme: "账龄分段",
  score: "风险分",
  secured: "有担保",
  settings: "参数表",
  tacticField: "结果内容",
  terms: "付款条件",
  text: "文本",
  ticks: "预警勾选",
  warningScore: "预警分",
  weights: "权重",
  willingness: "付款意愿",
};

/** What a cell says when a worksheet function cannot answer. */
export const functions = {
  argumentNames,
  missing: (argument: string) =>
    `缺少“${argument}”。请直接填写，或引用一个有内容的单元格，例如 $B$1。`,
  notADate: (argument: string, found: string) =>
    `“${argument}”中的“${found}”不是日历上的日期。请改成 2026-03-31 这样的日期。`,
  ambiguousDate: (argument: string, found: string) =>
    `“${argument}”中的“${found}”看不出哪个是月、哪个是日。请改成 2026-03-31 这样的日期。`,
  notAnAmount: (argument: string, found: string) =>
    `“${argument}”中的“${found}”不是金额。请改成 1234.50 这样的数字。`,
  ambiguousAmount: (argument: string, found: string) =>
    `“${argument}”中的“${found}”看不出小数点在哪里。请改成数字，或指定小数点 point、comma。`,
  notANumber: (argument: string, found: string) =>
    `“${argument}”中的“${found}”不是数字。请填写数字。`,
  notTerms: (argument: string, found: string) =>
    `“${argument}”中的“${found}”看不懂。请写成“30天”“月结30天”“Net 30”这样的条件。`,
  notAChoice: (argument: string, found: string, choices: string) =>
    `“${argument}”不能是“${found}”。可以填写：${choices}。`,
  notARate: (argument: string, found: string) =>
    `“${argument}”中的“${found}”不是利率。请写成 12%、日万分之五、0.05%/日 或 月息1%；只写数字时 0.12 表示年利率 12%。`,
  rateUnknown: (day: string) =>
    `内置利率表里没有 ${day} 的利率。请在“${argumentNames.lprTable}”里给出两列：日期和利率。`,
  salesMarkUp: (argument: string) =>
    `买卖合同未约定违约金时，“${argument}”在 30% 到 50% 之间（买卖合同司法解释第十八条）。`,
  cellsWanted: (argument: string, count: number) => `“${argument}”需要正好 ${count} 个单元格。`,
  notACurrency: (argument: string, found: string) =>
    `“${argument}”不认识“${found}”。请写币种代码，例如 CNY、USD。`,
  ratesByCurrency: (argument: string, found: string) =>
    `“${argument}”需要两列：币种和汇率（正数）；看不懂的一行是“${found}”。`,
  inCurrency: (code: string) => `折合 ${code}`,
  withoutRate: (codes: string) => `缺少汇率，不做折合合计：${codes}。`,
  resultTooLarge: (megabytes: number, rows: number) =>
    `结果约有 ${megabytes} MB，超过 Excel 一次能接收的大小。请分成几个公式，每个公式的区域不超过 ${rows} 行。`,
  noSetting: (argument: string) =>
    `“${argument}”里没有认识的参数。请引用参数表（HuikuanPolicy），或“键、值”两列。`,
  badSetting: (argument: string, key: string, found: string) =>
    `“${argument}”中 ${key} 的值“${found}”不能用。请按参数表里的说明改正。`,
  negative: (argument: string) => `“${argument}”不能是负数。`,
  oneCurrencyOnly: (argument: string) => `只有一种币种时才能填“${argument}”。请按币种分开计算。`,
  ratesWanted: (argument: string, buckets: readonly string[]) =>
    `“${argument}”要么是一个比例（全部余额），要么每段一个，共 ${buckets.length} 个：${buckets.join("、")}；最后可再加一个“无日期”。`,
  /** AR.ALLOCATE: its table. */
  allocate: {
    columns: { applied: "冲抵额", fees: "费用", interest: "利息", principal: "本金", left: "剩余" },
    unallocated: "未冲抵的收款",
  },
  /** AR.INTEREST: why a rate applies, and its table of segments. */
  interest: {
    bases: {
      agreed: "约定利率",
      benchmark: "违约在 2019-08-19 以前：同期同类贷款基准利率加计（买卖合同司法解释第十八条）",
      "breach-day-rate":
        "违约在 2019-08-20 以后：违约之日的一年期 LPR 加计（买卖合同司法解释第十八条）",
      "loan-prime-rate": "逐日适用的 LPR",
      "sme-daily": "未约定利率：每日万分之五（保障中小企业款项支付条例第十七条）",
      "sme-floor":
        "约定利率低于合同订立时的一年期 LPR，按该 LPR 计算（保障中小企业款项支付条例第十七条）",
      "doubled-part": "迟延履行的加倍部分：日万分之一点七五（法释〔2014〕8号）",
      "general-interest": "一般债务利息：按生效法律文书确定的利率",
    },
    columns: ["起", "止", "天数", "年利率", "利息", "依据"],
    total: "合计",
  },
  badEdges: (argument: string, problem: string) => `“${argument}”：${problem}`,
  oneColumnOnly: (argument: string) => `“${argument}”只能是一列。请选择一列单元格。`,
  notALedger: (argument: string, why: string) =>
    `“${argument}”不能当台账读取：${why}请选择含标题行的整张台账。`,
  questionsOpen: (count: number) => `有 ${count} 处只有您能确定，请先在回款窗格中回答。`,
  noSuchPart: "这张台账没有这一部分：可能缺少所需的列，或没有该币种。",
  notRules: (argument: string) =>
    `“${argument}”不是加载项写入的规则。请从回款窗格重新写入实时报告，或留空。`,
  noRowToCount: "没有可以统计的行。请检查所选区域里有没有金额和日期。",
  unreadRows: (count: number, rows: string) =>
    `有 ${count} 行未能识别，没有计入（区域内第 ${rows} 行${count > 5 ? "等" : ""}）。`,
  undatedRows: (count: number, rows: string) =>
    `有 ${count} 个到期日未能识别，金额列在“无到期日”（区域内第 ${rows} 行${count > 5 ? "等" : ""}）。`,
  guardClear: "未发现问题",
  guardVerdict: (level: string, acts: readonly string[]) => `${level}：${acts.join("；")}`,
  columnsWanted: (argument: string, count: number) =>
    `“${argument}”需要 ${count} 列，请选择正好 ${count} 列的区域。`,
  letterDue: (letter: string, date: string, state: string) => `${letter} ${date} ${state}`,
  oneCellOnly: (argument: string) => `“${argument}”对整个公式只能有一个值。请只引用一个单元格。`,
  differentSize: (argument: string, other: string) =>
    `“${argument}”与“${other}”的区域大小不同。请选择同样大小的区域，或只选一个单元格。`,
  /** The page behind "help on this function". */
  helpPage: {
    title: "回款：工作表函数",
    intro: [
      "每个函数都可以只给一个单元格，也可以给整列；给整列时，结果自动填满旁边的单元格，请留出空白。",
      "截至日请写在一个单元格里，再引用它，例如 $B$1。不要把 TODAY() 写进公式：它会让每个公式在每次编辑时都重算，昨天的表今天打开也会变成另一个结果。",
      "空单元格的结果为空；看不懂的单元格在原处说明原因；传入的错误值原样返回。",
    ],
    arguments: "参数",
    optional: "（可省略）",
    example: "示例",
    result: "结果",
  },
};
