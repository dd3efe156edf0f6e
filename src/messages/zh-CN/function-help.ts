// What the formula bar shows in Chinese, by function id. English stands in the docstrings of src/functions;
// the build checks that both name the same functions and arguments.
import { argumentNames as names } from "./functions";

const argument = (name: keyof typeof names, description: string) => ({
  [name]: { name: names[name], description },
});

const asOfDate = argument(
  "asOfDate",
  "从哪一天看，建议引用一个单元格，例如 $B$1。不要写 TODAY()，否则每次编辑都会全部重算。",
);

const scheme = argument(
  "scheme",
  '分段方式：thirty-day、30-60-90-120、habit-stages、phases、signed、audit-years，或自定上限，例如 "30,60,90"。留空为 30 天一段。',
);
const agedColumns = {
  ...argument("dueDate", "到期日列；要按单据日期算账龄，就选单据日期列。"),
  ...argument("openAmount", "未收金额列，贷项为负数。"),
  ...asOfDate,
  ...scheme,
};
const agingColumns = {
  ...agedColumns,
  ...argument("currency", "币种列；不填则视为同一币种。"),
  ...argument(
    "credits",
    "separate：贷项单列；own-date：按自身日期计入各段；oldest-first：冲抵同一客户最早的欠款。留空为 separate。",
  ),
  ...argument("reportingCurrency", "另加一行，把各币种折合成这一种，例如 CNY。"),
  ...argument("exchangeRates", "两列：币种，以及该币种 1 单位折合多少。"),
};

const receivables = argument("receivables", "期末的应收账款余额。");
const notDueReceivables = argument("notDueReceivables", "期末尚未到期的应收账款。");
const creditSales = argument("creditSales", "本期赊销额，与应收口径一致（含税）。");
const days = argument("days", "期间的天数；留空为 365。");

const dueAndAsOf = { ...argument("dueDate", "到期日，一个单元格或整列。"), ...asOfDate };
const importance = argument("importance", "I1 重要客户、I2 普通客户、I3 问题客户；留空为 I2。");
const caseColumns = {
  ...argument("dueDate", "到期日，一个单元格或整列。"),
  ...argument("openAmount", "未收金额；占比和排名按所选区域计算。"),
  ...asOfDate,
};
const known = {
  ...argument("reason", "不付款的原因：RC00 到 RC21，或原因名称。"),
  ...argument("behaviour", "行为类型：B0 到 B4，或类型名称。"),
  ...argument("quadrant", "意愿能力象限：Q0 到 Q4，或象限名称。"),
  ...importance,
};
const settings = argument(
  "settings",
  "自己的参数：引用参数表（HuikuanPolicy），或“键、值”两列；留空用默认参数。",
);
const disputedAmount = argument("disputedAmount", "其中有争议的金额；留空为 0。");

export const functionHelp = {
  DAYSPASTDUE: {
    description:
      "逾期天数：截至日减到期日的日历天数。未到期为负数，到期当天为 0；到期日为空时结果为空。",
    parameters: {
      ...argument("dueDate", "到期日，可以是一个单元格，也可以是整列；选整列时结果自动向下填满。"),
      ...asOfDate,
    },
  },
  BUCKET: {
    description:
      "账龄段：每个到期日属于哪一段，如“未到期”“1–30 天”。名称与 AR.AGING 和账龄表一致。",
    parameters: { ...argument("dueDate", "到期日，一个单元格或整列。"), ...asOfDate, ...scheme },
  },
  DUEDATE: {
    description:
      "到期日：按单据日期和付款条件推算，条件可以是 30天、月结30天、次月25日、Net 30、EOM+15、2/10 net 30。结果请设为日期格式。",
    parameters: {
      ...argument("documentDate", "发票或单据的日期，一个单元格或整列。"),
      ...argument(
        "terms",
        "付款条件的文字或天数；一个单元格适用于全部，或与日期同样大小的一列。即付请写“现结”，0 视为未填。",
      ),
    },
  },
  PARSEDATE: {
    description:
      "把文本日期（2026-03-01、2026年3月1日、01.03.2026、3/1/26、1-Mar-2026）变成日期。先日还是先月，由整个区域一起判断。",
    parameters: {
      ...argument("dateText", "文本或日期，一个单元格或整列。"),
      ...argument(
        "dateOrder",
        "整列也看不出顺序时填写：day-first（日在前）、month-first（月在前）、year-first（年在前）；留空则由整列判断。",
      ),
    },
  },
  PARSEAMOUNT: {
    description:
      "把文本金额（¥1,234.50、（1,200.00）、1,200-、1.2万、人民币壹万元整、1.234,50 €）变成数字。百分数和科学计数不接受。",
    parameters: {
      ...argument("amountText", "文本或数字，一个单元格或整列。"),
      ...argument(
        "decimalMark",
        "整列也看不出小数点时填写：point（1,234.50）或 comma（1.234,50）；留空则由整列判断。",
      ),
    },
  },
  OVERDUE: {
    description:
      "逾期金额：截至日已逾期的未收金额，否则为 0。到期当天不算逾期；没有到期日时结果为空。",
    parameters: {
      ...argument("openAmount", "尚未收回的金额，一个单元格或整列。"),
      ...argument("dueDate", "每笔金额的到期日。"),
      ...asOfDate,
      ...argument("graceDays", "到期后仍可等待的天数；留空为 0。"),
    },
  },
  REPORT: {
    description:
      "报告：由整张台账（含标题行）算出报告包的一个部分，与回款窗格写出的报告相同。结果自动填满，请在下方和右侧留出空白。",
    parameters: {
      ...argument(
        "reportPart",
        "customers 客户账龄、customer-amounts 只要金额、totals 合计、proof 核对、salesperson 业务员、region 地区、largest 欠款大户、overdue 逾期清单、figures 要点、bands 账龄构成、metrics 指标。",
      ),
      ...argument("ledger", "整张台账，含标题行；可以多选下方的空行。"),
      ...asOfDate,
      ...scheme,
      ...argument(
        "credits",
        "separate：贷项单列；own-date：按自身日期计入各段；oldest-first：冲抵同一客户最早的欠款。留空为 separate。",
      ),
      ...argument("currency", "largest、figures、bands、metrics 要看哪个币种；留空为第一个。"),
      ...argument("readingRules", "由加载项写入实时报告，记录台账的读法。手工输入时不填。"),
    },
  },
  AGING: {
    description:
      "账龄表：行为客户、列为账龄段，带表头和分币种合计，逾期多的在前。结果会向右向下填满，请放在空白处。",
    parameters: {
      ...argument("customer", "分组列：客户，也可以是业务员、地区等。"),
      ...agingColumns,
    },
  },
  AGINGTOTALS: {
    description: "账龄合计：表头一行，每个币种一行，列出各段、贷项、无到期日、未清余额和逾期金额。",
    parameters: agingColumns,
  },
  DSO: {
    description: "应收账款周转天数：期末应收 ÷ 赊销额 × 期间天数。选整列时逐行计算。",
    parameters: { ...receivables, ...creditSales, ...days },
  },
  BPDSO: {
    description: "最佳周转天数：未到期应收 ÷ 赊销额 × 期间天数，即人人按期付款时的周转天数。",
    parameters: { ...notDueReceivables, ...creditSales, ...days },
  },
  ADD: {
    description: "平均拖延天数：周转天数减最佳周转天数，即拖欠造成的天数。",
    parameters: { ...receivables, ...notDueReceivables, ...creditSales, ...days },
  },
  CEI: {
    description:
      "回款效率指数：（期初＋赊销−期末）÷（期初＋赊销−期末未到期）× 100，越接近 100 越好。",
    parameters: {
      ...argument("openingReceivables", "期初的应收账款余额。"),
      ...creditSales,
      ...receivables,
      ...notDueReceivables,
    },
  },
  ROLLRATE: {
    description: "迁徙率（百分数）：本期某段余额 ÷ 上期前一段余额 × 100。",
    parameters: {
      ...argument("balanceBefore", "上次结账时前一段的余额。"),
      ...argument("balanceAfter", "本次结账时后一段的余额。"),
    },
  },
  GUARD: {
    description:
      "合规检查：要发给客户的文字是禁止、须改写、须确认还是可以发出，并说明理由。供参考，不构成法律意见。",
    parameters: {
      ...argument("text", "文本，一个单元格或整列。"),
      ...argument(
        "guardField",
        "verdict：结论和理由；level：级别；codes：规则代码；rewording：全文的合法改写。留空为 verdict。",
      ),
    },
  },
  STAGE: {
    description:
      "欠款阶段：S0 到期前、S1 15 天内、S2 30 天内、S3 90 天内、S4 180 天内、S5 364 天内、S6 一年及以上。",
    parameters: { ...dueAndAsOf, ...settings },
  },
  PHASE: {
    description:
      "催收周期：未逾期、早期预警（30 天内）、中期攻坚（31–90 天）、长期干预（90 天以上）。",
    parameters: { ...dueAndAsOf, ...settings },
  },
  GRADE: {
    description: "欠款等级：G1 未收款、G2 催收款、G3 准呆账、G4 呆账。G5 死账不会仅凭天数得出。",
    parameters: {
      ...dueAndAsOf,
      ...argument("fraudSigns", "欺诈信号个数，0 到 6。"),
      ...argument("promisesBroken", "失约次数。"),
      ...argument("warningScore", "预警分，0 到 100。"),
    },
  },
  RISKSCORE: {
    description:
      "风险分 0–100：九列评分依次为欠款金额、还款意愿、欠款期限、支付历史、利润贡献、发展潜力、行动表现、所在行业、地理位置，1 低 5 高，空为未评。",
    parameters: {
      ...argument("ratings", "九列评分，每位客户一行。"),
      ...argument("dueDate", "每行的到期日；评分太少时按阶段给默认分。"),
      ...argument("asOfDate", "从哪一天看；给了到期日就要填写。"),
      ...argument("weights", "九个权重，顺序与评分相同，只看相互比例；留空用课程的权重。"),
    },
  },
  RISKTIER: {
    description: "风险等级：R1 低（25 以下）、R2 中、R3 高（50 起）、R4 很高（75 起）。",
    parameters: argument("score", "风险分 0 到 100，一个单元格或整列。"),
  },
  WARNINGSCORE: {
    description:
      "预警分 0–100：十九列勾选，公司八项、财务五项、人员四项、外部两项。15 起为黄色，30 起为红色。",
    parameters: argument("ticks", "十九列，空、0、否以外的内容都算勾选；每位客户一行。"),
  },
  QUADRANT: {
    description:
      "意愿能力象限：两项各 0–100，50 起为有。Q1 都有、Q2 有意愿无能力、Q3 有能力无意愿、Q4 都无。",
    parameters: {
      ...argument("willingness", "付款意愿，0 到 100。Windows 版 Excel 把空单元格当作 0。"),
      ...argument("ability", "付款能力，0 到 100。Windows 版 Excel 把空单元格当作 0。"),
    },
  },
  TACTIC: {
    description:
      "建议动作：每笔欠款首选的做法，可取名称、代码、后续、依据或优先级。供催收参考，不构成法律意见。",
    parameters: {
      ...caseColumns,
      ...argument(
        "tacticField",
        "name 名称、code 代码、next 后续、why 依据、priority 优先级。留空为名称。",
      ),
      ...known,
      ...disputedAmount,
      ...settings,
    },
  },
  TACTICS: {
    description:
      "整本台账的建议：每位客户一行，列出余额、逾期、阶段、等级、建议动作、后续和依据。供催收参考，不构成法律意见。",
    parameters: {
      ...argument("customer", "客户列。"),
      ...argument("dueDate", "到期日列。"),
      ...argument("openAmount", "未收金额列，贷项为负数。"),
      ...asOfDate,
      ...argument("currency", "币种列；不填则视为同一币种。"),
      ...argument("disputed", "争议列：写“是”或争议原因的项目视为有争议。"),
      ...settings,
    },
  },
  LEVEL: {
    description:
      "催收级别：0 关怀提醒、1 提醒、2 正式催收、3 上门与书面、4 法务函、5 法律程序、6 核销或执行。",
    parameters: { ...caseColumns, ...known, ...disputedAmount },
  },
  NEXTLETTER: {
    description: "下一封催款函：第一封到期前、第二封逾期后、第三封为法律催款函，附日期和状态。",
    parameters: { ...caseColumns, ...importance },
  },
  NEXTCONTACT: {
    description: "下次联系日：按级别和风险确定间隔，只落在工作日。结果请设为日期格式。",
    parameters: { ...caseColumns, ...known },
  },
  OWNER: {
    description: "负责人：该级别由谁出面，客服、销售、财务、法务或管理层。",
    parameters: { ...caseColumns, ...known },
  },
  EXPLAIN: {
    description: "完整依据：阶段、等级、评分、级别、动作，以及为什么不用其他做法。不构成法律意见。",
    parameters: { ...caseColumns, ...known, ...disputedAmount, ...settings },
  },
  PROVISION: {
    description:
      "坏账准备：按账龄段列出计提基数、损失率、准备额和比例来源，并给出合计；给出账面已有数时，算出补提或转回。",
    parameters: {
      ...agedColumns,
      ...argument(
        "lossRates",
        "按段的顺序，每段一个损失率，例如 5%（没有就写 0%）；只给一个则用于全部余额。不填为占位比例，请换成自己的。",
      ),
      ...argument("currency", "币种列；不填则视为同一币种。"),
      ...argument(
        "credits",
        "separate：贷项不计提；own-date：按自身日期计入各段；oldest-first：冲抵最早的欠款。留空为 separate。",
      ),
      ...argument("forwardFactor", "前瞻系数，与损失率相乘：1.1 表示比过去差一成。留空为 1。"),
      ...argument("booked", "账面已有的坏账准备；据此算出补提或转回。只限一种币种。"),
    },
  },
  ALLOCATE: {
    description:
      "收款冲抵：把一笔收款分到各笔欠款，按民法典第560、561条的顺序、先旧后新、按比例，或只按指定。不是法律意见。",
    parameters: {
      ...argument("payment", "收到的金额，一个单元格。"),
      ...argument("openAmount", "该付款人每笔未付的本金，一列；贷项不冲抵。"),
      ...argument("dueDate", "每笔的到期日。"),
      ...argument(
        "allocateBy",
        "law 法定（先到期、先无担保、先负担重、先旧）；oldest 先旧后新；pro-rata 按比例；named 只冲指定的。留空为 law。",
      ),
      ...argument("asOfDate", "收款日；法定顺序下有担保或负担不同时必填。"),
      ...argument("interest", "每笔应付的利息；在费用之后、本金之前冲抵。"),
      ...argument("fees", "每笔的实现债权费用；最先冲抵。"),
      ...argument(
        "named",
        "付款人指定的：打勾或“是”表示整笔，数字表示金额。任何顺序下都最先冲抵。",
      ),
      ...argument("secured", "有担保的打勾或写“是”。"),
      ...argument("burden", "对付款人的负担轻重，例如利率；数大为重。"),
      ...argument(
        "allocateField",
        "applied 冲抵额、left 剩余、fees 费用、interest 利息、principal 本金、table 全部并列出未冲抵的收款。留空为 applied。",
      ),
    },
  },
  LIMITATION: {
    description:
      "诉讼时效：自到期日或最近一次有证据的中断起三年，最长二十年（民法典第188、195条）。不构成法律意见。",
    parameters: {
      ...argument("dueDate", "到期日，一个单元格或整列。"),
      ...asOfDate,
      ...argument(
        "lastInterruption",
        "最近一次能证明的催款、部分付款、确认或计划的日期；没有则留空。",
      ),
      ...argument(
        "limitationField",
        "daysLeft 剩余天数（届满后为负数）或 end 届满日。留空为 daysLeft。",
      ),
    },
  },
  INTEREST: {
    description:
      "逾期利息：按约定、买卖合同司法解释、LPR 分段、中小企业款项条例或判决后的迟延履行计算。一律单利。不是法律意见。",
    parameters: {
      ...argument("openAmount", "未付的金额，一个单元格或整列。"),
      ...argument("dueDate", "最后付款日；从次日起计息。"),
      ...argument("asOfDate", "利息算到哪一天，建议引用一个单元格，例如 $B$1。"),
      ...argument(
        "interestRule",
        "sales 没有约定、按违约日适用的规则；agreed 约定；lpr、lpr-5y 逐日 LPR；sme 中小企业；judgment 判决后迟延履行。留空为 sales。",
      ),
      ...argument(
        "rate",
        "约定或判决的利率：年利率如 12%，或文字如“日万分之五”“月息1%”；规则为 lpr 时是加点。",
      ),
      ...argument(
        "markUp",
        "在基准上加计的比例，如 50%。sales 为 30% 到 50%，留空为 30%；lpr 留空为 0。",
      ),
      ...argument(
        "interestField",
        "interest 利息、days 天数、rate 年利率、rule 依据、ceiling 违约金可被调低的年利率界限、segments 分段表（只对一笔）。留空为 interest。",
      ),
      ...argument("dayCount", "年利率折算：act/365 或 act/360；留空为 act/365。"),
      ...argument("lastDay", "counted：截至日当天计息；not-counted：不计。留空为 counted。"),
      ...argument("contractDate", "合同订立日；中小企业的约定利率不得低于当日的一年期 LPR。"),
      ...argument("lprTable", "两列：日期和 LPR。从第一个日期起替代并延续内置的利率表。"),
    },
  },
};
