/** Words of the reports screen: the overview, the report pack, and the reports the workbook holds. */
export const reports = {
  title: "报告",
  needsLedger: "先读取台账，这里就会显示总览，并可把报告写成工作表。",
  overview: "总览",
  bands: "账龄构成",
  bandsLabel: (parts: string) => `账龄构成：${parts}`,
  pareto: "余额集中度",
  paretoHint: (count: number, share: string) => `最大的 ${count} 位客户占全部应收的 ${share}`,
  paretoLabel: (customers: string) => `余额最大的客户和累计占比：${customers}`,
  paretoShare: "累计占比",
  paretoPart: (name: string, amount: string, share: string) => `${name} ${amount}，累计 ${share}`,
  copy: "复制为图片",
  copied: "已复制，可粘贴到文档或演示文稿",
  notCopied: "这里不允许复制图片。请用“写入报告”，再从工作表复制图表。",
  pack: "报告包",
  packHint: "勾选需要的部分，每部分是一张工作表；再次写入会就地更新，您加的列和备注会保留。",
  parts: {
    metrics: { name: "指标总览", hint: "要点、账龄构成、每个指标的公式和取数" },
    customers: { name: "账龄分析", hint: "每位客户的账龄、风险等级和建议动作" },
    owners: { name: "按业务员和地区", hint: "谁负责的款项拖得最久" },
    largest: { name: "欠款大户", hint: "余额最大的客户和累计占比" },
    overdue: { name: "逾期清单", hint: "逐笔列出，逾期最久的在前" },
    provision: { name: "坏账准备", hint: "按组合和单项计提、每个损失率的来源、补提或转回" },
    migration: { name: "趋势与迁徙", hint: "各期快照的余额、逾期、迁徙率和客户迁移" },
    forecast: { name: "回款预测", hint: "未来 13 周，分承诺、付款历史和阶段回收率" },
    issues: { name: "数据问题", hint: "台账里存疑的单元格和处理办法" },
    method: { name: "编制说明", hint: "所有口径、公式和日期" },
  },
  mode: "写入方式",
  modes: {
    values: { name: "数值", hint: "写入时的数字，快，可以自由排版和加列" },
    live: {
      name: "实时公式",
      hint: "台账一改，数字随之改变；写成另外几张表，需要 Microsoft 365 或 Excel 2021 以上",
    },
  },
  notLive: {
    "no-spilling":
      "这个 Excel 不支持自动填充的公式（需要 Microsoft 365 或 Excel 2021 以上），没有写入。请选“数值”。",
    "too-large":
      "台账超过 30 万个单元格，公式每次重算都会很慢，没有写入。请选“数值”，台账变动后再点“更新”。",
    "hidden-rows":
      "您选择了不计隐藏行，而公式看不到哪些行是隐藏的，没有写入。请选“数值”，或在台账页改为计入隐藏行。",
    "reads-otherwise":
      "只凭单元格的值，公式算不出与屏幕上相同的台账（例如有合并单元格），没有写入。请选“数值”。",
  },
  company: "页眉上的公司名称",
  companyHint: "可不填",
  write: (count: number) => `写入报告（${count} 张表）`,
  chooseSome: "请至少勾选一部分。",
  writing: (name: string, done: number, total: number) =>
    `正在写入“${name}”（${done + 1} / ${total}）`,
  progress: "写入进度",
  stop: "停止",
  done: (count: number) => `已写好 ${count} 张表`,
  stopped: (count: number) => `已停止；写好的 ${count} 张表保留在工作簿中`,
  made: "工作簿中的报告",
  madeOf: (asOf: string, source: string) => `截至 ${asOf}，来自“${source}”`,
  unknownOrigin: "不清楚由哪张台账生成",
  sourceGone: (source: string) =>
    `来源工作表“${source}”已不在工作簿中，这张报告无法更新。请恢复该表，或读取另一张台账后重新写入。`,
  update: "更新",
  updateName: (sheet: string) => `更新“${sheet}”`,
  open: "打开",
  openName: (sheet: string) => `打开“${sheet}”`,
};
