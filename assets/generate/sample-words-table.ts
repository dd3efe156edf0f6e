// The words of the sample ledgers. Every company and person is made up: stems are drawn character by
// character or syllable by syllable, so that none is meant to be anybody.

export interface SampleWords {
  readonly file: string;
  readonly ledgerSheet: string;
  readonly customerSheet: string;
  readonly payablesSheet: string;
  readonly noteSheet: string;
  readonly headers: readonly string[];
  readonly customerHeaders: readonly string[];
  readonly payablesHeaders: readonly string[];
  /** Parts of domestic customers' names: stem characters, trades, legal forms. */
  readonly stems: readonly string[];
  readonly stemLength: number;
  readonly trades: readonly { readonly name: string; readonly industry: string }[];
  readonly legalForms: readonly string[];
  readonly nameOf: (stem: string, trade: string, legalForm: string) => string;
  readonly salespeople: readonly { readonly name: string; readonly region: string }[];
  readonly departments: readonly string[];
  readonly abroad: string;
  readonly terms: {
    readonly net: (days: number) => string;
    readonly monthEnd: (days: number) => string;
  };
  readonly disputed: string;
  readonly total: string;
  readonly remarks: { readonly credit: string; readonly advance: string; readonly dispute: string };
  readonly messy: {
    readonly dateText: (year: number, month: number, day: number) => string;
    readonly amountText: (text: string) => string;
    readonly toBeAgreed: string;
  };
  readonly note: readonly (readonly [string, string])[];
}

const FOREIGN_SYLLABLES = [
  "tar",
  "vo",
  "len",
  "quen",
  "brel",
  "mor",
  "wyk",
  "sal",
  "dri",
  "nor",
  "fen",
  "kel",
];
export const FOREIGN = {
  syllables: FOREIGN_SYLLABLES,
  trades: ["Tools", "Machinery", "Components", "Industrial Supply", "Pumps"],
  legalForms: ["Ltd", "GmbH", "Inc", "B.V.", "Pty Ltd"],
} as const;

export const CHINESE: SampleWords = {
  file: "sample-ledger.xlsx",
  ledgerSheet: "应收明细",
  customerSheet: "客户资料",
  payablesSheet: "应付明细",
  noteSheet: "说明",
  headers: [
    ...["客户编号", "客户名称", "发票号", "开票日期", "到期日", "付款条件", "币种", "发票金额"],
    ...["已收金额", "未收余额", "业务员", "区域", "行业", "部门", "是否争议", "备注"],
  ],
  customerHeaders: ["客户编号", "客户名称", "区域", "行业", "业务员", "信用额度", "信用期（天）"],
  payablesHeaders: ["供应商编号", "供应商名称", "发票号", "发票日期", "应付日期", "应付金额"],
  stems: [..."澄屿岚泊栖禾墨穗霁陌砚溪谷杉砾蔓芷汀渚峤笙筠翎潆珩"],
  stemLength: 3,
  trades: [
    { name: "机械设备", industry: "机械制造" },
    { name: "电子科技", industry: "电子" },
    { name: "汽车零部件", industry: "汽车零部件" },
    { name: "建筑工程", industry: "建筑工程" },
    { name: "食品", industry: "食品饮料" },
    { name: "新能源", industry: "新能源" },
    { name: "医疗器械", industry: "医疗器械" },
    { name: "商贸", industry: "批发零售" },
  ],
  legalForms: ["有限公司", "有限公司", "有限公司", "有限责任公司", "股份有限公司"],
  nameOf: (stem, trade, legalForm) => `${stem}${trade}${legalForm}`,
  salespeople: [
    { name: "沈芷砚", region: "华东" },
    { name: "陆霁川", region: "华东" },
    { name: "何汀", region: "华南" },
    { name: "邵穗禾", region: "华南" },
    { name: "顾砾", region: "华北" },
    { name: "祁墨杉", region: "华中" },
    { name: "岑笙", region: "西南" },
    { name: "韩峤", region: "东北" },
    { name: "莫屿岚", region: "海外" },
  ],
  departments: ["轴承事业部", "液压事业部", "售后服务部"],
  abroad: "海外",
  terms: { net: (days) => `${days}天`, monthEnd: (days) => `月结${days}天` },
  disputed: "是",
  total: "合计",
  remarks: { credit: "红字发票", advance: "预收款", dispute: "对方称数量不符" },
  messy: {
    dateText: (year, month, day) => `${year}年${month}月${day}日`,
    amountText: (text) => `${text}元`,
    toBeAgreed: "待定",
  },
  note: [
    ["截至日", ""],
    ["", ""],
    ["这是什么", "回款的示例台账：一家机械零件制造商的应收明细。公司与人名均为虚构。"],
    ["应收明细", "第 1 行是列标题，第 2 至 1201 行是 1,200 笔未清项目，其后是各币种合计行。"],
    [
      "试一试",
      "在“应收明细”的 R2 单元格输入 =AR.DAYSPASTDUE(E2:E1201,说明!$B$1)，逾期天数会自动填满整列。",
    ],
    ["乱数据", "少数单元格故意写得不规范：文字日期、带“元”的金额、缺到期日、重复行、全角数字。"],
  ],
};

export const ENGLISH: SampleWords = {
  file: "sample-ledger-en.xlsx",
  ledgerSheet: "Receivables",
  customerSheet: "Customers",
  payablesSheet: "Payables",
  noteSheet: "Read me",
  headers: [
    ...["Customer No.", "Customer", "Invoice No.", "Invoice Date", "Due Date", "Terms", "Currency"],
    ...["Invoice Amount", "Paid", "Open Amount", "Salesperson", "Region", "Industry", "Department"],
    ...["Disputed", "Remark"],
  ],
  customerHeaders: [
    "Customer No.",
    "Customer",
    "Region",
    "Industry",
    "Salesperson",
    "Credit Limit",
    "Credit Days",
  ],
  payablesHeaders: [
    "Vendor No.",
    "Vendor",
    "Invoice No.",
    "Invoice Date",
    "Payable On",
    "Amount Payable",
  ],
  stems: ["mel", "dor", "bri", "gath", "wen", "lor", "fax", "tun", "ith", "ral", "cob", "esk"],
  stemLength: 3,
  trades: [
    { name: "Machinery", industry: "Machinery" },
    { name: "Electronics", industry: "Electronics" },
    { name: "Motor Parts", industry: "Automotive" },
    { name: "Building", industry: "Construction" },
    { name: "Foods", industry: "Food" },
    { name: "Energy", industry: "Energy" },
    { name: "Medical", industry: "Medical" },
    { name: "Trading", industry: "Wholesale" },
  ],
  legalForms: ["Ltd", "Ltd", "Limited", "LLC", "PLC"],
  nameOf: (stem, trade, legalForm) =>
    `${stem.charAt(0).toUpperCase()}${stem.slice(1)} ${trade} ${legalForm}`,
  salespeople: [
    { name: "Iris Melgath", region: "East" },
    { name: "Tobin Eskwen", region: "East" },
    { name: "Nora Lorfax", region: "South" },
    { name: "Owen Brital", region: "South" },
    { name: "Petra Dorith", region: "North" },
    { name: "Silas Tuncob", region: "Midlands" },
    { name: "Mara Ralwen", region: "West" },
    { name: "Hugh Gathmel", region: "West" },
    { name: "Lena Coblor", region: "Overseas" },
  ],
  departments: ["Bearings", "Hydraulics", "Service"],
  abroad: "Overseas",
  terms: { net: (days) => `Net ${days}`, monthEnd: (days) => `EOM + ${days}` },
  disputed: "Yes",
  total: "Total",
  remarks: { credit: "Credit note", advance: "Advance", dispute: "Says quantity is short" },
  messy: {
    dateText: (year, month, day) => `${day} ${MONTHS[month - 1] ?? ""} ${year}`,
    amountText: (text) => `CNY ${text}`,
    toBeAgreed: "to be agreed",
  },
  note: [
    ["As of", ""],
    ["", ""],
    [
      "What it is",
      "Sample ledger of Huikuan: receivables of a maker of machine parts. All names are made up.",
    ],
    [
      "Receivables",
      "Row 1 is the header, rows 2 to 1201 are 1,200 open items, then a total row per currency.",
    ],
    [
      "Try it",
      "Type =AR.DAYSPASTDUE(E2:E1201,'Read me'!$B$1) into R2 of Receivables: the days fill the column.",
    ],
    [
      "Messy data",
      "A few cells are wrong on purpose: text dates, text amounts, no due date, a repeated row.",
    ],
  ],
};

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
