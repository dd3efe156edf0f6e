// Examples of every worksheet function, as its help page shows them. A test calculates each one.

type Rows = readonly (readonly (string | number)[])[];
/** Blocks of cells by their first cell. */
type Blocks = Readonly<Record<string, Rows>>;

/** A small sheet, a formula on it, and what the formula shows. */
export interface FunctionExample {
  readonly cells: Blocks;
  readonly formula: string;
  /** Rows of the result; days as ISO texts where `isDate` is set, as they look in cells formatted as dates. */
  readonly shows: Rows;
  readonly isDate?: true;
  /** Where the function answers in the user's language: the same example in English. */
  readonly inEnglish?: { readonly cells: Blocks; readonly shows: Rows };
}

/** The example as a reader of this language sees it. */
export function exampleIn(
  { inEnglish, ...example }: FunctionExample,
  language: "zh-CN" | "en",
): Omit<FunctionExample, "inEnglish"> {
  return language === "en" ? { ...example, ...inEnglish } : example;
}

const ENGLISH_LINES = [
  ...["Not due", "1–30 days", "31–90 days", "Over 90 days", "Credits", "No due date"],
  ...["Outstanding", "Past due"],
];

export const FUNCTION_EXAMPLES: Readonly<Record<string, readonly FunctionExample[]>> = {
  DAYSPASTDUE: [
    {
      cells: { A2: [["2026-03-01"], ["2026-03-31"], ["2026-04-10"], [""]], B1: [["2026-03-31"]] },
      formula: "=AR.DAYSPASTDUE(A2:A5,$B$1)",
      shows: [[30], [0], [-10], [""]],
    },
  ],
  DUEDATE: [
    {
      cells: {
        A2: [
          ["2026-01-10", "Net 30"],
          ["2026-01-10", "月结30天"],
          ["2026-01-10", "2/10 net 30"],
          ["2026-01-10", "次月25日"],
        ],
      },
      formula: "=AR.DUEDATE(A2:A5,B2:B5)",
      shows: [["2026-02-09"], ["2026-03-02"], ["2026-02-09"], ["2026-02-25"]],
      isDate: true,
    },
  ],
  PARSEDATE: [
    {
      cells: { A2: [["03/02/2026"], ["13/02/2026"], ["2026年3月1日"], ["1-Mar-2026"]] },
      formula: "=AR.PARSEDATE(A2:A5)",
      shows: [["2026-02-03"], ["2026-02-13"], ["2026-03-01"], ["2026-03-01"]],
      isDate: true,
    },
    {
      cells: { A2: [["03/04/2026"]] },
      formula: '=AR.PARSEDATE(A2,"day-first")',
      shows: [["2026-04-03"]],
      isDate: true,
    },
  ],
  PARSEAMOUNT: [
    {
      cells: { A2: [["¥1,234.50"], ["（1,200.00）"], ["1,200-"], ["1.2万"]] },
      formula: "=AR.PARSEAMOUNT(A2:A5)",
      shows: [[1234.5], [-1200], [-1200], [12000]],
    },
    {
      cells: { A2: [["1.234"]] },
      formula: '=AR.PARSEAMOUNT(A2,"comma")',
      shows: [[1234]],
    },
  ],
  OVERDUE: [
    {
      cells: {
        A2: [
          [5000, "2026-03-01"],
          [1200, "2026-03-28"],
          [800, "2026-04-15"],
        ],
        D1: [["2026-03-31"]],
      },
      formula: "=AR.OVERDUE(A2:A4,B2:B4,$D$1,5)",
      shows: [[5000], [0], [0]],
    },
  ],
  BUCKET: [
    {
      cells: { A2: [["2026-03-01"], ["2026-02-28"], ["2026-04-10"]], B1: [["2026-03-31"]] },
      formula: "=AR.BUCKET(A2:A4,$B$1)",
      shows: [["1–30 天"], ["31–60 天"], ["未到期"]],
      inEnglish: {
        cells: { A2: [["2026-03-01"], ["2026-02-28"], ["2026-04-10"]], B1: [["2026-03-31"]] },
        shows: [["1–30 days"], ["31–60 days"], ["Not due"]],
      },
    },
    {
      cells: { A2: [["2026-03-01"], ["2025-12-01"]], B1: [["2026-03-31"]] },
      formula: '=AR.BUCKET(A2:A3,$B$1,"45,90")',
      shows: [["1–45 天"], ["90 天以上"]],
      inEnglish: {
        cells: { A2: [["2026-03-01"], ["2025-12-01"]], B1: [["2026-03-31"]] },
        shows: [["1–45 days"], ["Over 90 days"]],
      },
    },
  ],
  AGING: [
    {
      cells: {
        A2: [
          ["甲公司", "2026-03-01", 5000],
          ["乙公司", "2026-04-15", 800],
          ["甲公司", "2025-12-01", 1200.5],
          ["乙公司", "2026-03-20", -300],
        ],
        E1: [["2026-03-31"]],
      },
      formula: '=AR.AGING(A2:A5,B2:B5,C2:C5,$E$1,"30,90")',
      shows: [
        [
          "客户",
          "未到期",
          "1–30 天",
          "31–90 天",
          "90 天以上",
          "贷项与预收",
          "无到期日",
          "未清余额",
          "逾期金额",
        ],
        ["甲公司", 0, 5000, 0, 1200.5, 0, 0, 6200.5, 6200.5],
        ["乙公司", 800, 0, 0, 0, -300, 0, 500, 0],
        ["合计", 800, 5000, 0, 1200.5, -300, 0, 6700.5, 6200.5],
      ],
      inEnglish: {
        cells: {
          A2: [
            ["Alpha Ltd", "2026-03-01", 5000],
            ["Beta Ltd", "2026-04-15", 800],
            ["Alpha Ltd", "2025-12-01", 1200.5],
            ["Beta Ltd", "2026-03-20", -300],
          ],
          E1: [["2026-03-31"]],
        },
        shows: [
          ["Customer", ...ENGLISH_LINES],
          ["Alpha Ltd", 0, 5000, 0, 1200.5, 0, 0, 6200.5, 6200.5],
          ["Beta Ltd", 800, 0, 0, 0, -300, 0, 500, 0],
          ["Total", 800, 5000, 0, 1200.5, -300, 0, 6700.5, 6200.5],
        ],
      },
    },
  ],
  AGINGTOTALS: [
    {
      cells: {
        A2: [
          ["2026-03-01", 5000, "CNY"],
          ["2026-04-15", 800, "USD"],
          ["", 70, "CNY"],
        ],
        E1: [["2026-03-31"]],
      },
      formula: '=AR.AGINGTOTALS(A2:A4,B2:B4,$E$1,"30,90",C2:C4)',
      shows: [
        [
          "币种",
          "未到期",
          "1–30 天",
          "31–90 天",
          "90 天以上",
          "贷项与预收",
          "无到期日",
          "未清余额",
          "逾期金额",
        ],
        ["CNY", 0, 5000, 0, 0, 0, 70, 5070, 5000],
        ["USD", 800, 0, 0, 0, 0, 0, 800, 0],
      ],
      inEnglish: {
        cells: {
          A2: [
            ["2026-03-01", 5000, "CNY"],
            ["2026-04-15", 800, "USD"],
            ["", 70, "CNY"],
          ],
          E1: [["2026-03-31"]],
        },
        shows: [
          ["Currency", ...ENGLISH_LINES],
          ["CNY", 0, 5000, 0, 0, 0, 70, 5070, 5000],
          ["USD", 800, 0, 0, 0, 0, 0, 800, 0],
        ],
      },
    },
  ],
  DSO: [
    {
      cells: {
        A2: [
          [800000, 1200000],
          [900000, 1080000],
        ],
      },
      formula: "=AR.DSO(A2:A3,B2:B3,90)",
      shows: [[60], [75]],
    },
  ],
  BPDSO: [{ cells: { A2: [[560000, 1200000]] }, formula: "=AR.BPDSO(A2,B2,90)", shows: [[42]] }],
  ADD: [
    { cells: { A2: [[800000, 560000, 1200000]] }, formula: "=AR.ADD(A2,B2,C2,90)", shows: [[18]] },
  ],
  CEI: [
    {
      cells: { A2: [[70000, 80000, 60000, 30000]] },
      formula: "=AR.CEI(A2,B2,C2,D2)",
      shows: [[75]],
    },
  ],
  ROLLRATE: [{ cells: { A2: [[200000, 50000]] }, formula: "=AR.ROLLRATE(A2,B2)", shows: [[25]] }],
  GUARD: [
    {
      cells: {
        A2: [["请于 2026-04-15 前支付货款 12,000.00 元。"], ["再不付款，我们就在朋友圈曝光你们。"]],
      },
      formula: '=AR.GUARD(A2:A3,"level")',
      shows: [["未发现问题"], ["禁止"]],
      inEnglish: {
        cells: {
          A2: [
            ["Please pay 12,000.00 for invoice A-17 by 2026-04-15."],
            ["Pay, or we post your debt on social media."],
          ],
        },
        shows: [["nothing found"], ["Blocked"]],
      },
    },
  ],
};
