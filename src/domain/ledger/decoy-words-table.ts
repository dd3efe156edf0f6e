// Words that turn a column away from a role it would otherwise win: a posting date is a date, a converted amount
// is an amount, and both would age the wrong money. `factor` multiplies the score of the named roles.
import type { ColumnRole } from "./column-role";

const DATES = ["documentDate", "dueDate", "settledDate"] as const;
const AMOUNTS = [
  "originalAmount",
  "paidAmount",
  "creditedAmount",
  "openAmount",
  "debitAmount",
  "creditAmount",
] as const;

export interface DecoyWords {
  readonly words: readonly string[];
  readonly against: readonly ColumnRole[];
  readonly factor: number;
}

const split = (text: string): readonly string[] => text.split("|").map((word) => word.trim());

export const DECOY_WORDS: readonly DecoyWords[] = [
  {
    words: split(
      "predict|predicted|prediction|forecast|estimated|expected|planned|projected|probability|promised|promise|预测|预计|预估|估计|承诺|拟|prognose|previsto|estimado",
    ),
    against: [...DATES, ...AMOUNTS],
    factor: 0.15,
  },
  {
    words: split(
      "baseline|base line|value date|period start|period end|start|end date|created|creation|create date 1|modified|updated|last updated|change date|upload|uploaded|printed|print date|statement date|report date|as of|as of date|paperless|birth|registration|valid from|valid to|基准日|基准日期|创建|创建时间|修改|更新|打印|审核日期|审批|对账日期|截止日期|报表日期|统计日期|快照|起始|生效|失效",
    ),
    against: [...DATES],
    factor: 0.3,
  },
  {
    words: split(
      "delivery|ship|shipping|shipment|order date|service date|discount date|cash discount|reminder|dunning|last reminder|follow up|contact date|call date|next action|invoice received|receipt of goods|交货|发货|订单日期|合同日期|签约|签订|催收日期|催款|跟进|折扣|验收",
    ),
    against: ["dueDate", "settledDate"],
    factor: 0.15,
  },
  {
    words: split("due|maturity|到期|fallig|faellig|echeance|vencimiento|scadenza"),
    against: ["documentDate", "settledDate"],
    factor: 0.1,
  },
  {
    words: split("posting|posted|entry|记账|过账|入账|录入|制单"),
    against: ["dueDate", "settledDate"],
    factor: 0.15,
  },
  {
    words: split(
      "days|day|age|aging|ageing|aged|bucket|delay|late days|overdue days|arrears|dpd|bracket|账龄|天数|逾期天数|超期天数|超期|几天|天|区间|段|月数|经过日数|tage|jours|dias|giorni|dagen|дней",
    ),
    against: [...DATES, ...AMOUNTS, "customerName", "customerId", "documentNumber"],
    factor: 0.12,
  },
  {
    words: split(
      "local|local currency|lcy|lc|base|functional|company currency|reporting|group currency|converted|equivalent|in usd|usd equivalent|本位币|本币|折合|折算|折人民币|换算|基准货币|集团货币|hauswahrung|devise locale",
    ),
    against: [...AMOUNTS, "currency"],
    factor: 0.72,
  },
  {
    words: split(
      "tax|vat|gst|withholding|discount|quantity|qty|price|unit price|cost|profit|margin|rate|percent|pct|interest|penalty|fee|late fee|limit|credit limit|budget|target|provision|allowance|reserve|freight|deposit|deposits|税额|税金|税款|税率|单价|数量|成本|毛利|利润|折扣|利息|违约金|滞纳金|罚息|额度|信用额度|信用余额|预算|坏账准备|减值|计提|准备|运费|保证金|质保金|比例|占比|steuer|mwst|rabatt|tva|remise|iva|impuesto|descuento|imposta|sconto",
    ),
    against: [...AMOUNTS],
    factor: 0.2,
  },
  {
    words: split(
      "past due|overdue|not due|current due|in dispute|disputed amount|逾期|超期|到期金额|未到期|已到期|争议金额|本月|本期|上月|上期|本年|去年|当月|期初|年初|opening|beginning|prior|last month|ytd|mtd|累计销售|全年",
    ),
    against: [...AMOUNTS],
    factor: 0.55,
  },
  {
    words: split("last|latest|最近|最后|上次|末次|next|下次|partial"),
    against: ["settledDate", "paidAmount"],
    factor: 0.4,
  },
  {
    words: split(
      "method|type|mode|方式|银行|bank|channel|account no|cheque|check no|status|状态|code|terms|条件|reference",
    ),
    against: ["paidAmount", "settledDate", "openAmount", "originalAmount"],
    factor: 0.25,
  },
  {
    words: split(
      "vendor|supplier|供应商|供货商|供货单位|收款单位|收款方|销售方|销货单位|销方|payee|卖方|lieferant|kreditor|fournisseur|proveedor|fornitore|fornecedor|leverancier",
    ),
    against: ["customerName", "customerId"],
    factor: 0.4,
  },
  {
    words: split(
      "address|email|phone|mobile|group|category|class|type|segment|since|parent|bank|tax|vat|地址|电话|手机|邮箱|分类|类别|类型|级别|等级|等級|性质|行业|地区|区域|信用|税号|开户|原|old|previous|old customer",
    ),
    against: ["customerName", "customerId"],
    factor: 0.3,
  },
  {
    words: split(
      "line|row|行号|序号|seq|sequence|batch|bat nbr|index|page|item count|phone|mobile|tax|bank|customer|client|cust|客户|银行",
    ),
    against: ["documentNumber"],
    factor: 0.35,
  },
  {
    words: split("order|po|purchase order|contract|delivery|订单|合同|项目"),
    against: ["documentNumber", "documentDate"],
    factor: 0.6,
  },
  {
    words: split(
      "id|no|number|code|ref|po|order|document|invoice|terms|currency|balance|amount|编码|编号|代码|订单|合同|单号|余额|金额|币种|条件|联系人|credit|comment|remark|备注",
    ),
    against: ["customerName"],
    factor: 0.3,
  },
  {
    words: split(
      "po|order|ref|document|invoice|product|balance|amount|订单|合同|单号|发票|单据|凭证|产品|商品|存货|物料|科目|部门|余额|金额|email|联系人",
    ),
    against: ["customerId"],
    factor: 0.3,
  },
  {
    words: split("payment|service|product|purchase|customer|account|付款|产品|服务|客户|结算方式"),
    against: ["documentType"],
    factor: 0.3,
  },
  { words: split("related|original|reference|关联|原"), against: ["documentNumber"], factor: 0.6 },
];
