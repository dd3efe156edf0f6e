import type { AgingSettings } from "../../domain/aging/aging-settings";
import { AGING_DIMENSIONS } from "../../domain/aging/item-groups";
import { isoOf } from "../../domain/calendar/calendar-date";
import { buckets } from "./buckets";

/** Words of the aging report: the sheet, the printed text and the headings they share. */
export const report = {
  sheetName: "账龄分析",
  title: "应收账款账龄分析表",
  asOf: (date: string) => `截至 ${date}`,
  source: (sheet: string, address: string) => `来源：${sheet}!${address}`,
  settings: (settings: AgingSettings): string =>
    [
      settings.basis === "due" ? "按到期日计算逾期天数" : "按单据日期计算账龄，逾期仍看到期日",
      ...(settings.ageAsOfDate === settings.asOfDate
        ? []
        : [`天数算到 ${isoOf(settings.ageAsOfDate)}`]),
      settings.isDueTodayPastDue ? "到期当天即算逾期" : "到期当天不算逾期",
      ...(settings.graceDays > 0 ? [`宽限 ${settings.graceDays} 天内不算逾期`] : []),
      {
        separate: "贷项与预收单列，不冲减账龄段",
        "own-date": "贷项按其自身日期计入账龄段",
        "oldest-first": "贷项与预收先冲抵同一客户最早到期的款项，冲抵后的余额单列",
      }[settings.credits],
      "各币种分别统计，不折算。",
    ].join("；"),
  lines: {
    bucket: buckets.name,
    credits: "贷项与预收",
    noDueDate: "无到期日",
  },
  columns: {
    currency: "币种",
    customerId: "客户编号",
    customer: "客户",
    outstanding: "未清余额",
    pastDue: "逾期金额",
    daysPastDue: "逾期天数",
    stage: "阶段",
    tier: "风险等级",
    tactic: "建议动作",
    approval: "执行条件",
    next: "后续动作",
    reasons: "依据",
  },
  totals: {
    heading: "分币种合计",
    proof: "核对：各段合计 + 贷项 + 无到期日 = 未清余额 = 台账合计",
    buckets: "各段合计",
    share: "占比",
    settled: "截至日前已结清",
    notYet: "截至日后才开立",
    reopened: "截至日后结清",
    control: "台账合计",
    controlOrigin: "取自",
    origins: {
      entered: "输入的余额",
      "total-row": "表内合计行",
      "column-sum": "金额列相加",
    },
    noControl: "无",
    difference: "差额",
    verdict: "核对结果",
    proven: "一致",
    unproven: "不一致",
  },
  unnamedCurrency: "未注明",
  unnamedCustomer: "（未注明客户）",
  nothingOpen: "截至这一天没有未清余额。",
  total: "合计",
  totalsByCurrencyAbove: "合计见上方分币种行",
  customersHeading: (count: number) => `客户明细（${count}）`,
  chartTitle: (currency: string) =>
    currency === "" ? "逾期最多的客户：账龄构成" : `逾期最多的客户：账龄构成（${currency}）`,
  chartHeading: (count: number, currency: string) =>
    currency === "" ? `逾期最多的 ${count} 位客户` : `逾期最多的 ${count} 位客户（${currency}）`,
  unread: (count: number) => `台账中有 ${count} 行因数据无法识别而未计入，详见数据问题。`,
  adviceNote: "风险等级与建议动作仅依据逾期天数、金额和争议标记，供催收参考，不构成法律意见。",
  pageFooter: "第 &P 页，共 &N 页",
  /** Words of the report in a terminal (`npm run report`). */
  terminal: {
    counts: (rows: number, openItems: number, issues: number) =>
      `数据行 ${rows}，未清项目 ${openItems}，数据问题 ${issues}`,
    amount: "金额",
    count: "笔数",
    moreCustomers: (count: number) => `另有 ${count} 位客户：用 --json 或 --out 查看全部。`,
    written: (file: string) => `已写入 ${file}`,
    inCurrency: (code: string) => `各币种折合 ${code}`,
    rateMissing: (code: string) =>
      code === ""
        ? "未注明币种的金额没有汇率，不做合计。请在表中注明币种。"
        : `${code}：没有汇率，不做合计。请加上 --rate ${code}=汇率，或在工作簿中放一张汇率表。`,
    answerWith: (key: string, options: string) => `请加上 --answer "${key}=选项"，选项：${options}`,
    missingRoles: (roles: string) => `可用 --role 角色=列标题 指定列（缺少：${roles}）。`,
    noSuchFile: (file: string) => `找不到文件 ${file}。请检查路径和文件名。`,
    noSuchSheet: (sheet: string, sheets: string) => `没有名为“${sheet}”的工作表。现有：${sheets}。`,
    emptyWorkbook: "这个文件里没有数据。请选择含有应收明细的文件。",
    seemsToBe: (sheet: string, kind: string) => `“${sheet}”看起来是${kind}。`,
    cannotWrite: (file: string, why: string) => `无法写入 ${file}（${why}）。`,
    files: {
      "not-a-workbook": "这个文件不是工作簿。支持 .xlsx、.xlsm、.xls 和 .csv。",
      encrypted: "这个文件有打开密码。请先在 Excel 中去掉密码再另存。",
      "too-large": "这个文件太大，无法读取。请拆分后再试。",
      damaged: "这个文件已损坏。请在 Excel 中打开并另存为 .xlsx 后再试。",
      empty: "这个文件是空的。",
      "unsupported-format": "暂不支持这种文件格式。请在 Excel 中另存为 .xlsx 后再试。",
    },
    usage: {
      problem: {
        "file-missing": () => "缺少要分析的文件。",
        "too-many": (about: string) => `多余的参数：${about}。`,
        unknown: (about: string) => `无法理解的参数：${about}。`,
        "as-of-missing": () => "缺少 --as-of（截至日）。",
        "as-of": (about: string) =>
          `--as-of 要写成 YYYY-MM-DD，例如 2026-03-31；“${about}”不是日期。`,
        part: (about: string) =>
          `--part 可用：metrics、customers、owners、largest、overdue、provision、migration、forecast、issues、method；不认识“${about}”。`,
        by: (about: string) =>
          `--by 可用一个或两个字段：${AGING_DIMENSIONS.join("、")}；不认识“${about}”。`,
        reporting: (about: string) => `--reporting 要写币种，例如 CNY；不认识“${about}”。`,
        rate: (about: string) =>
          `--rate 要写成 币种=汇率（大于零），例如 USD=7.12；不认识“${about}”。`,
        "rate-alone": (about: string) =>
          `--rate ${about} 要和 --reporting（折算成哪种币种）一起用。`,
        sales: (about: string) =>
          `--sales 要写成 月份=金额，例如 2026-05=120000 或 USD:2026-05=1200；不认识“${about}”。`,
        opening: (about: string) =>
          `--opening 要写成 [币种=]金额，例如 800000 或 USD=1200；不认识“${about}”。`,
        provision: (about: string) =>
          `--provision 只能是 share-of-balance、aging-rates、individual 或 matrix，不能是 ${about}。`,
        rates: (about: string) => `--rates 只能是 default、roll-rates 或 losses，不能是 ${about}。`,
        "loss-rate": (about: string) =>
          `--loss-rate 要写成 账龄段=百分数（0–100），例如 31-60=8；不认识“${about}”。`,
        share: (about: string) => `--share 要写 0 到 100 的百分数，不能是 ${about}。`,
        forward: (about: string) => `--forward 要写 0 到 10 的系数，不能是 ${about}。`,
        booked: (about: string) =>
          `--booked 要写成 [币种=]金额，例如 50000 或 USD=1200；不认识“${about}”。`,
        individual: (about: string) =>
          `--individual 要写成 客户=损失百分数，例如 某某公司=80；不认识“${about}”。`,
        "individual-unknown": (about: string) =>
          `--individual ${about}：台账里没有这个编号或名称的客户。`,
        snapshot: () => "--snapshot 要和 --out（把快照留存在哪个工作簿）一起用。",
        period: (about: string) => `--period 要写 1 到 60 个月，不能是 ${about}。`,
        basis: (about: string) =>
          `--basis 只能是 due（到期日）或 document（单据日期），不能是 ${about}。`,
        scheme: (about: string) =>
          `没有“${about}”这种账龄分段。可用：${Object.keys(buckets.schemes).join("、")}；也可以直接写 30,60,90。`,
        "scheme-basis": (about: string) =>
          `分段 ${about} 看的是到期日：请去掉 --basis document，或换一种分段。`,
        "age-as-of": (about: string) =>
          `--age-as-of 要写成 YYYY-MM-DD，例如 2026-03-31；“${about}”不是日期。`,
        grace: (about: string) => `--grace 要写 0 到 999 的整天数，不能是 ${about}。`,
        "due-today": (about: string) => `--due-today 只能是 not-due 或 past-due，不能是 ${about}。`,
        lang: (about: string) => `--lang 只能是 zh-CN 或 en，不能是 ${about}。`,
        answer: (about: string) => `--answer 要写成 问题=选项；不认识“${about}”。`,
        role: (about: string) => `--role 要写成 角色=列标题；不认识“${about}”。`,
        "role-without-column": (about: string) =>
          `--role ${about}：台账里没有这个列标题。请照表中的写法填写。`,
        control: (about: string) =>
          `--control 要写成 金额 或 币种=金额，例如 CNY=1234.56；不认识“${about}”。`,
        credits: (about: string) =>
          `--credits 只能是 separate、own-date 或 oldest-first，不能是 ${about}。`,
        out: (about: string) => `--out 必须是另一个 .xlsx 文件，不能是 ${about}。`,
      },
      help: (roles: string) => `用法：npm run report -- 文件 --as-of YYYY-MM-DD [选项]

  文件              .xlsx、.xlsm、.xls 或 .csv
  --as-of 日期      截至日，账龄和余额都看这一天
  --sheet 名称      只在这张工作表里找台账
  --json            输出 JSON
  --documents       与 --json 合用：列出每张未清单据的阶段、函件、时效与下一步
  --out 文件.xlsx   另存一份带整套报告的工作簿
  --part 部分       只写这一部分，可重复：metrics、customers、owners、largest、overdue、provision、migration、forecast、issues、method
  --company 名称    打印在每页页眉上
  --lang zh-CN|en   语言，默认 zh-CN
  --age-as-of 日期    天数算到另一天（默认与截至日相同）
  --basis due|document   按到期日（默认）或单据日期计算账龄
  --scheme 分段|天数    账龄分段，也可自己写天数，如 30,60,90；可选：
                      ${Object.keys(buckets.schemes).join("、")}
  --due-today not-due|past-due   到期当天是否算逾期
  --grace 天数        逾期多少天以内不算逾期
  --by 字段[,字段]    再按字段或两个字段交叉汇总，可重复；字段：
                      ${AGING_DIMENSIONS.join("、")}
  --reporting 币种    把各币种折算成这一种再合计
  --rate 币种=汇率    1 单位外币折合多少，可重复
  --sales [币种:]月份=金额   某月赊销额，用于 DSO 等指标，可重复
  --opening [币种=]金额  期初应收，用于 CEI 和周转率，可重复
  --period 月数       DSO、CEI 往回看几个月，默认 3
  --provision 方法    坏账准备：matrix（默认）、aging-rates、share-of-balance、individual
  --rates 来源        损失率：default 默认值，或留存快照的 roll-rates（迁徙率）、losses（实际损失）
  --loss-rate 账龄段=百分数   自定损失率，可重复
  --share 百分数      余额百分比法的比例
  --forward 系数      减值矩阵的前瞻系数，默认 1
  --individual 客户=百分数   对某客户单项评估，百分数为预计损失，可重复
  --booked [币种=]金额   账面已有坏账准备，可按币种重复
  --snapshot          把这次账龄作为快照留存到 --out 的工作簿
  --answer 问题=选项   回答必须先确认的问题，可重复
  --role 角色=列标题   指定某一列的角色，可重复
  --control [币种=]金额   总账余额，用来核对账龄；每个币种可写一次
  --credits 方式       贷项与预收：separate 单列（默认）、own-date 按自身日期、oldest-first 先冲最早
  --skip-hidden        不计隐藏和筛选掉的行（默认计入）
  --age-by-document-date   没有到期日的款项按单据日期计算账龄

JSON 键：asOf、settings、source、counts、currencies、customers、issues、joinSuggestions、proof；
  by（--by 要求的汇总：rows 含 keys、各项金额、sheetRows；proof），metrics（按币种：id、value、unit、formula、
  inputs 及 origin、source、needs；customers 付款天数；collectionByStage），provision（按币种：rows 含
  ratePercent、origin、allowance；required、booked、movement），forecast（按币种：weeks、later、undated、total），
  snapshots（trend、comparisons 含 rollRates 与 migration、damaged），reporting（配合 --reporting）。
  金额为十进制文本；null 表示未知。

退出码：0 完成；2 没有可做账龄的内容；3 有问题要先回答；64 参数有误；1 程序错误

角色：${roles}`,
    },
  },
};
