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
const agingColumns = {
  ...argument("dueDate", "到期日列；要按单据日期算账龄，就选单据日期列。"),
  ...argument("openAmount", "未收金额列，贷项为负数。"),
  ...asOfDate,
  ...scheme,
  ...argument("currency", "币种列；不填则视为同一币种。"),
  ...argument(
    "credits",
    "separate：贷项单列；own-date：按自身日期计入各段；oldest-first：冲抵同一客户最早的欠款。留空为 separate。",
  ),
};

const receivables = argument("receivables", "期末的应收账款余额。");
const notDueReceivables = argument("notDueReceivables", "期末尚未到期的应收账款。");
const creditSales = argument("creditSales", "本期赊销额，与应收口径一致（含税）。");
const days = argument("days", "期间的天数；留空为 365。");

export const functionHelp = {
  DAYSPASTDUE: {
    description:
      "逾期天数：截止日减到期日的日历天数。未到期为负数，到期当天为 0；到期日为空时结果为空。",
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
      ...argument("terms", "付款条件的文字或天数；一个单元格适用于全部，或与日期同样大小的一列。"),
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
      "把文本金额（¥1,234.50、（1,200.00）、1,200-、1.2万、1.234,50 €）变成数字。百分数和科学计数不接受。",
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
      "逾期金额：截止日已逾期的未收金额，否则为 0。到期当天不算逾期；没有到期日时结果为空。",
    parameters: {
      ...argument("openAmount", "尚未收回的金额，一个单元格或整列。"),
      ...argument("dueDate", "每笔金额的到期日。"),
      ...asOfDate,
      ...argument("graceDays", "到期后仍可等待的天数；留空为 0。"),
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
};
