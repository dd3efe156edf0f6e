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
  /** The result goes on: only how it begins is shown. */
  readonly isBeginning?: true;
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
  REPORT: [
    {
      cells: {
        A1: [
          ["客户名称", "到期日", "未收金额", "业务员"],
          ["甲公司", "2026-03-01", 5000, "张"],
          ["乙公司", "2026-04-15", 800, "李"],
          ["甲公司", "2025-12-01", 1200.5, "张"],
        ],
        F1: [["2026-03-31"]],
      },
      formula: '=AR.REPORT("figures",A1:D4,$F$1)',
      shows: [
        ["未清余额", 7000.5, ""],
        ["逾期金额", 6200.5, ""],
        ["逾期占比", 6200.5 / 7000.5, ""],
        ["逾期客户数", 1, "家"],
        ["加权逾期天数", 47, "天"],
      ],
      inEnglish: {
        cells: {
          A1: [
            ["Customer", "Due date", "Open amount", "Salesperson"],
            ["Acme", "2026-03-01", 5000, "Ann"],
            ["Bell", "2026-04-15", 800, "Bob"],
            ["Acme", "2025-12-01", 1200.5, "Ann"],
          ],
          F1: [["2026-03-31"]],
        },
        shows: [
          ["Outstanding", 7000.5, ""],
          ["Past due", 6200.5, ""],
          ["Past due, %", 6200.5 / 7000.5, ""],
          ["Customers past due", 1, ""],
          ["Weighted days late", 47, "days"],
        ],
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
  STAGE: [
    {
      cells: { A2: [["2026-03-20"], ["2025-12-01"], ["2026-04-20"]], B1: [["2026-03-31"]] },
      formula: "=AR.STAGE(A2:A4,$B$1)",
      shows: [["S1"], ["S4"], ["S0"]],
    },
  ],
  PHASE: [
    {
      cells: { A2: [["2026-03-20"], ["2025-12-01"], ["2026-04-20"]], B1: [["2026-03-31"]] },
      formula: "=AR.PHASE(A2:A4,$B$1)",
      shows: [["早期预警"], ["长期干预"], ["未逾期"]],
      inEnglish: {
        cells: { A2: [["2026-03-20"], ["2025-12-01"], ["2026-04-20"]], B1: [["2026-03-31"]] },
        shows: [["early warning"], ["long phase"], ["not past due"]],
      },
    },
  ],
  GRADE: [
    {
      cells: { A2: [["2026-03-20"], ["2025-12-01"], ["2026-04-20"]], B1: [["2026-03-31"]] },
      formula: "=AR.GRADE(A2:A4,$B$1)",
      shows: [["G2"], ["G3"], ["G1"]],
    },
  ],
  RISKSCORE: [
    {
      cells: { A2: [[3, 4, 3, 4, 2, 3, 4, 3, 2]] },
      formula: "=AR.RISKSCORE(A2:I2)",
      shows: [[58.5]],
    },
  ],
  RISKTIER: [
    {
      cells: { A2: [[24.9], [50], [75]] },
      formula: "=AR.RISKTIER(A2:A4)",
      shows: [["R1"], ["R3"], ["R4"]],
    },
  ],
  WARNINGSCORE: [
    {
      cells: {
        A2: [["", "√", "", "", "", "", "", "", "√", "", "", "√", "", "", "", "", "", "", ""]],
      },
      formula: "=AR.WARNINGSCORE(A2:S2)",
      shows: [[24]],
    },
  ],
  QUADRANT: [
    {
      cells: {
        A2: [
          [65, 40],
          [35, 70],
        ],
      },
      formula: "=AR.QUADRANT(A2:A3,B2:B3)",
      shows: [["Q2"], ["Q3"]],
    },
  ],
  TACTIC: [
    {
      cells: {
        A2: [
          ["2026-03-06", 60000, "把欠款当免息融资"],
          ["2025-11-01", 120000, "RC18"],
        ],
        E1: [["2026-03-31"]],
      },
      formula: '=AR.TACTIC(A2:A3,B2:B3,$E$1,"name",C2:C3)',
      shows: [["失信成本说明"], ["债权转让"]],
      inEnglish: {
        cells: {
          A2: [
            ["2026-03-06", 60000, "RC01"],
            ["2025-11-01", 120000, "RC18"],
          ],
          E1: [["2026-03-31"]],
        },
        shows: [["True cost of default"], ["Take over a receivable"]],
      },
    },
    {
      cells: {
        A2: [
          ["2026-03-06", 60000, "把欠款当免息融资"],
          ["2025-11-01", 120000, "RC18"],
        ],
        E1: [["2026-03-31"]],
      },
      formula: '=AR.TACTIC(A2:A3,B2:B3,$E$1,"code",C2:C3)',
      shows: [["T21"], ["T18"]],
    },
  ],
  TACTICS: [
    {
      cells: {
        A2: [
          ["甲公司", "2026-03-06", 60000],
          ["乙公司", "2025-11-01", 120000],
          ["甲公司", "2026-05-01", 5000],
        ],
        E1: [["2026-03-31"]],
      },
      formula: "=AR.TACTICS(A2:A4,B2:B4,C2:C4,$E$1)",
      shows: [
        [
          "客户",
          "未清余额",
          "逾期金额",
          "逾期天数",
          "阶段",
          "风险等级",
          "建议动作",
          "后续动作",
          "依据",
        ],
        [
          "乙公司",
          120000,
          120000,
          150,
          "六个月内",
          "高",
          "对账签章",
          "上门催款、法律催款函、偿债调查",
          "逾期 150 天，属“六个月内”阶段，长期干预。首选“对账签章”：“六个月内、意愿或能力未知”的做法。",
        ],
        [
          "甲公司",
          65000,
          60000,
          25,
          "一个月内",
          "中",
          "礼貌问因",
          "借口三问、逾期催款函、找拍板人",
          "逾期 25 天，属“一个月内”阶段，早期预警。首选“礼貌问因”：“一个月内、意愿或能力未知”的做法；与原因“尚未查明”相符，提前。",
        ],
      ],
      inEnglish: {
        cells: {
          A2: [
            ["Alpha Ltd", "2026-03-06", 60000],
            ["Beta Ltd", "2025-11-01", 120000],
            ["Alpha Ltd", "2026-05-01", 5000],
          ],
          E1: [["2026-03-31"]],
        },
        shows: [
          [
            "Customer",
            "Outstanding",
            "Past due",
            "Days late",
            "Stage",
            "Risk tier",
            "Recommended tactic",
            "Next tactics",
            "Reasons",
          ],
          [
            "Beta Ltd",
            120000,
            120000,
            150,
            "Within six months",
            "High",
            "Reconcile and sign",
            "Visit, Letter 3, debtor and guarantor only, Public-source solvency check",
            "150 days past due: stage “Within six months”, long phase. First “Reconcile and sign”: the way for “Within six months” and “Willingness or ability unknown”.",
          ],
          [
            "Alpha Ltd",
            65000,
            60000,
            25,
            "Within a month",
            "Middle",
            "Polite call, ask the cause",
            "Test the excuse, Letter 2, Reach the decider",
            "25 days past due: stage “Within a month”, early warning. First “Polite call, ask the cause”: the way for “Within a month” and “Willingness or ability unknown”; brought forward by the reason “Not known yet”.",
          ],
        ],
      },
    },
  ],
  LEVEL: [
    {
      cells: {
        A2: [
          ["2026-03-06", 60000, "把欠款当免息融资"],
          ["2025-11-01", 120000, "RC18"],
        ],
        E1: [["2026-03-31"]],
      },
      formula: "=AR.LEVEL(A2:A3,B2:B3,$E$1,C2:C3)",
      shows: [[3], [4]],
      inEnglish: {
        cells: {
          A2: [
            ["2026-03-06", 60000, "RC01"],
            ["2025-11-01", 120000, "RC18"],
          ],
          E1: [["2026-03-31"]],
        },
        shows: [[3], [4]],
      },
    },
  ],
  NEXTLETTER: [
    {
      cells: {
        A2: [
          ["2026-03-06", 60000, "把欠款当免息融资"],
          ["2025-11-01", 120000, "RC18"],
        ],
        E1: [["2026-03-31"]],
      },
      formula: "=AR.NEXTLETTER(A2:A3,B2:B3,$E$1)",
      shows: [
        ["第二封函（逾期催款） 2026-03-21 早该发出"],
        ["第二封函（逾期催款） 2025-11-16 早该发出"],
      ],
      inEnglish: {
        cells: {
          A2: [
            ["2026-03-06", 60000, "RC01"],
            ["2025-11-01", 120000, "RC18"],
          ],
          E1: [["2026-03-31"]],
        },
        shows: [
          ["Letter 2 (overdue) 2026-03-21 should have gone out"],
          ["Letter 2 (overdue) 2025-11-16 should have gone out"],
        ],
      },
    },
  ],
  NEXTCONTACT: [
    {
      cells: {
        A2: [
          ["2026-03-06", 60000, "把欠款当免息融资"],
          ["2025-11-01", 120000, "RC18"],
        ],
        E1: [["2026-03-31"]],
      },
      formula: "=AR.NEXTCONTACT(A2:A3,B2:B3,$E$1,C2:C3)",
      shows: [["2026-04-07"], ["2026-04-07"]],
      isDate: true,
      inEnglish: {
        cells: {
          A2: [
            ["2026-03-06", 60000, "RC01"],
            ["2025-11-01", 120000, "RC18"],
          ],
          E1: [["2026-03-31"]],
        },
        shows: [["2026-04-07"], ["2026-04-07"]],
      },
    },
  ],
  OWNER: [
    {
      cells: {
        A2: [
          ["2026-03-06", 60000, "把欠款当免息融资"],
          ["2025-11-01", 120000, "RC18"],
        ],
        E1: [["2026-03-31"]],
      },
      formula: "=AR.OWNER(A2:A3,B2:B3,$E$1,C2:C3)",
      shows: [["销售经理、财务"], ["法务、财务"]],
      inEnglish: {
        cells: {
          A2: [
            ["2026-03-06", 60000, "RC01"],
            ["2025-11-01", 120000, "RC18"],
          ],
          E1: [["2026-03-31"]],
        },
        shows: [["sales manager, finance"], ["legal, finance"]],
      },
    },
  ],
  EXPLAIN: [
    {
      cells: {
        A2: [
          ["2026-03-06", 60000, "把欠款当免息融资"],
          ["2025-11-01", 120000, "RC18"],
        ],
        E1: [["2026-03-31"]],
      },
      formula: "=AR.EXPLAIN(A2,B2,$E$1,C2)",
      shows: [["逾期 25 天，属“一个月内”阶段，早期预警。"]],
      isBeginning: true,
      inEnglish: {
        cells: {
          A2: [
            ["2026-03-06", 60000, "RC01"],
            ["2025-11-01", 120000, "RC18"],
          ],
          E1: [["2026-03-31"]],
        },
        shows: [["25 days past due: stage “Within a month”, early warning."]],
      },
    },
  ],
  INTEREST: [
    {
      cells: {
        A2: [
          [100_000, "2024-06-30"],
          [50_000, "2025-06-30"],
          [80_000, "2026-12-31"],
        ],
        D1: [["2026-03-31"]],
      },
      formula: "=AR.INTEREST(A2:A4,B2:B4,$D$1)",
      shows: [[7851.82], [1463.84], [0]],
    },
    {
      cells: { A2: [[1_000_000, "2025-12-31"]], D1: [["2026-04-10"]] },
      formula: '=AR.INTEREST(A2,B2,$D$1,"agreed","日万分之五")',
      shows: [[50_000]],
      inEnglish: {
        cells: { A2: [[1_000_000, "2025-12-31"]], D1: [["2026-04-10"]] },
        shows: [[50_000]],
      },
    },
    {
      cells: { A2: [[1_000_000, "2024-06-30"]], D1: [["2024-12-31"]] },
      formula: '=AR.INTEREST(A2,B2,$D$1,"lpr",,0.5,"segments")',
      shows: [
        ["起", "止", "天数", "年利率", "利息", "依据"],
        [45474, 45494, 21, 0.05175, 2977.4, "逐日适用的 LPR"],
        [45495, 45585, 91, 0.05025, 12528.08, "逐日适用的 LPR"],
        [45586, 45657, 72, 0.0465, 9172.6, "逐日适用的 LPR"],
        ["合计", "", 184, "", 24678.08, ""],
      ],
      inEnglish: {
        cells: { A2: [[1_000_000, "2024-06-30"]], D1: [["2024-12-31"]] },
        shows: [
          ["From", "To", "Days", "Yearly rate", "Interest", "Basis"],
          [45474, 45494, 21, 0.05175, 2977.4, "LPR in force on each day"],
          [45495, 45585, 91, 0.05025, 12528.08, "LPR in force on each day"],
          [45586, 45657, 72, 0.0465, 9172.6, "LPR in force on each day"],
          ["Total", "", 184, "", 24678.08, ""],
        ],
      },
    },
  ],
  PROVISION: [
    {
      cells: {
        A2: [
          ["2026-03-01", 5000],
          ["2026-04-15", 800],
          ["2025-12-01", 1200.5],
        ],
        D1: [["2026-03-31"]],
        E2: [[0.01], [0.05], [0.1], [0.2], [0.5]],
      },
      formula: '=AR.PROVISION(A2:A4,B2:B4,$D$1,"30,90,180",E2:E6,,,,100)',
      shows: [
        ["组别", "计提基数", "损失率", "采用比例", "坏账准备", "比例来源"],
        ["未到期", 800, 0.01, 0.01, 8, "手工输入"],
        ["1–30 天", 5000, 0.05, 0.05, 250, "手工输入"],
        ["31–90 天", 0, 0.1, 0.1, 0, "手工输入"],
        ["91–180 天", 1200.5, 0.2, 0.2, 240.1, "手工输入"],
        ["180 天以上", 0, 0.5, 0.5, 0, "手工输入"],
        ["应计提合计", "", "", "", 498.1, ""],
        ["账面已有", "", "", "", 100, ""],
        ["本期补提", "", "", "", 398.1, ""],
      ],
      inEnglish: {
        cells: {
          A2: [
            ["2026-03-01", 5000],
            ["2026-04-15", 800],
            ["2025-12-01", 1200.5],
          ],
          D1: [["2026-03-31"]],
          E2: [[0.01], [0.05], [0.1], [0.2], [0.5]],
        },
        shows: [
          ["Group", "Base", "Loss rate", "Applied", "Allowance", "Origin of the rate"],
          ["Not due", 800, 0.01, 0.01, 8, "entered"],
          ["1–30 days", 5000, 0.05, 0.05, 250, "entered"],
          ["31–90 days", 0, 0.1, 0.1, 0, "entered"],
          ["91–180 days", 1200.5, 0.2, 0.2, 240.1, "entered"],
          ["Over 180 days", 0, 0.5, 0.5, 0, "entered"],
          ["Required", "", "", "", 498.1, ""],
          ["Booked", "", "", "", 100, ""],
          ["To charge", "", "", "", 398.1, ""],
        ],
      },
    },
  ],
  ALLOCATE: [
    {
      cells: {
        A2: [
          [5000, "2026-03-01"],
          [1200, "2026-01-15"],
          [800, "2026-04-15"],
        ],
        D1: [[4000]],
      },
      formula: "=AR.ALLOCATE($D$1,A2:A4,B2:B4)",
      shows: [[2800], [1200], [0]],
    },
    {
      cells: {
        A2: [
          [5000, "2026-03-01", 60, 100, ""],
          [1200, "2026-01-15", 40, "", ""],
          [800, "2026-04-15", "", "", "是"],
        ],
        G1: [[2000], ["2026-03-31"]],
      },
      formula: '=AR.ALLOCATE(G1,A2:A4,B2:B4,"law",G2,C2:C4,D2:D4,E2:E4,,,"table")',
      shows: [
        ["冲抵额", "费用", "利息", "本金", "剩余"],
        [0, 0, 0, 0, 5160],
        [1200, 0, 40, 1160, 40],
        [800, 0, 0, 800, 0],
        [0, "未冲抵的收款", "", "", ""],
      ],
      inEnglish: {
        cells: {
          A2: [
            [5000, "2026-03-01", 60, 100, ""],
            [1200, "2026-01-15", 40, "", ""],
            [800, "2026-04-15", "", "", "yes"],
          ],
          G1: [[2000], ["2026-03-31"]],
        },
        shows: [
          ["Applied", "Costs", "Interest", "Principal", "Left"],
          [0, 0, 0, 0, 5160],
          [1200, 0, 40, 1160, 40],
          [800, 0, 0, 800, 0],
          [0, "not allocated", "", "", ""],
        ],
      },
    },
  ],
  LIMITATION: [
    {
      cells: {
        A2: [
          ["2023-05-10", ""],
          ["2023-05-10", "2024-01-15"],
        ],
        C1: [["2026-03-31"]],
      },
      formula: "=AR.LIMITATION(A2:A3,$C$1,B2:B3)",
      shows: [[41], [290]],
    },
    {
      cells: {
        A2: [
          ["2023-05-10", ""],
          ["2023-05-10", "2024-01-15"],
        ],
        C1: [["2026-03-31"]],
      },
      formula: '=AR.LIMITATION(A2:A3,$C$1,B2:B3,"end")',
      shows: [["2026-05-11"], ["2027-01-15"]],
      isDate: true,
    },
  ],
};
