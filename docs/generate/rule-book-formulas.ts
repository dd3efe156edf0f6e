// Parts of the rule book that the tables alone do not tell: conditions, sums and their units, in both languages.
import { POLICY_NUMBERS } from "../../src/domain/policy/policy-table";

const POLICY = new Map<string, number>(POLICY_NUMBERS.map(({ key, value }) => [key, value]));

/** The default of a setting; a key that does not exist is a mistake of this page. */
export function numberOf(key: string): string {
  const value = POLICY.get(key);
  if (value === undefined) throw new Error(`The rule book names no setting "${key}".`);
  return String(value);
}

/** Whether there is such a setting. */
export function hasNumber(key: string): boolean {
  return POLICY.has(key);
}

const signed = (key: string): string => {
  const text = numberOf(key);
  return text.startsWith("-") ? text.replace("-", "−") : `+${text}`;
};
const percent = (key: string): string =>
  `${String(Math.round(Number(numberOf(key)) * 1000) / 10)}%`;

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(header), `|${" --- |".repeat(header.length)}`, ...rows.map(line)].join("\n");
}

/** When a grade is given: tested from the top, the first that holds. */
export function gradeConditions(): string {
  const n = numberOf;
  return [
    "Tested from G5 down; the first that holds counts, a grade entered by hand wins. d = days past due, in calendar days. 自 G5 起逐级检查，首个成立者有效；手工填写的等级优先。d 为逾期自然日数。",
    [
      "- G5: insolvency without assets, enforcement ended without assets, struck off without successor, or limitation expired and pleaded. Never by days alone. 破产无财产、执行终结无财产、注销且无承继人，或时效届满且对方已提出抗辩；不因天数而定。",
      `- G4: d ≥ ${n("grade.G4.fromDay")}, or fraud signs ≥ ${n("grade.G4.fraudSigns")}, or the customer cannot be found. d ≥ ${n("grade.G4.fromDay")}，或欺诈信号不少于 ${n("grade.G4.fraudSigns")} 个，或找不到对方。`,
      `- G3: d ≥ ${n("grade.G3.fromDay")}, or d ≥ ${n("grade.G3.signsFromDay")} and (promises broken ≥ ${n("grade.G3.brokenPromises")} or warning score ≥ ${n("grade.G3.warningScore")}). d ≥ ${n("grade.G3.fromDay")}，或 d ≥ ${n("grade.G3.signsFromDay")} 且（失约不少于 ${n("grade.G3.brokenPromises")} 次或预警分不低于 ${n("grade.G3.warningScore")}）。`,
      `- G2: d ≥ ${n("grade.G2.fromDay")}; G1: otherwise. G2：d ≥ ${n("grade.G2.fromDay")}；其余为 G1。`,
      `- From d ≥ ${n("grade.G5.reviewFromDay")} a review of the evidence is due; the grade stays. d ≥ ${n("grade.G5.reviewFromDay")} 时复核证据，等级不变。`,
    ].join("\n"),
  ].join("\n\n");
}

/** Tiers of the score. */
export function tiers(): string {
  const n = numberOf;
  const bounds = [
    ["R1", "0", n("tier.R1.below"), "低 · low"],
    ["R2", n("tier.R1.below"), n("tier.R2.below"), "中 · middle"],
    ["R3", n("tier.R2.below"), n("tier.R3.below"), "高 · high"],
    ["R4", n("tier.R3.below"), "100", "很高 · very high"],
  ] as const;
  const rows = bounds.map(([id, from, below, word]) => [
    id,
    id === "R4" ? `${from} ≤ score ≤ ${below}` : `${from} ≤ score < ${below}`,
    word,
    signed(`tier.${id}.delta`).replace("+0", "0"),
    `× ${n(`tier.${id}.gap`)}`,
  ]);
  return [
    "## Risk tiers · 风险级",
    "The tier follows from the exact score; scores and priorities are shown with two decimals, halves up. 风险级按未舍入的分数确定；分数与优先级显示两位小数，四舍五入。",
    table(
      [
        "id",
        "分数（0–100） · score",
        "风险 · risk",
        "级别调整 · delta E",
        "联系间隔 · days to next contact",
      ],
      rows,
    ),
  ].join("\n\n");
}

/** When a behaviour is seen in the log of the last twelve months. */
export function behaviourConditions(): string {
  const n = numberOf;
  return [
    "From the log of the last twelve months; the first from B4 down that holds, an entered one wins. 按近十二个月的记录，自 B4 起首个成立者；手工填写优先。",
    [
      `- B4: proven false statements ≥ ${n("behaviour.B4.falseStatements")}, or fraud signs ≥ ${n("behaviour.B4.fraudSigns")} with evidence, or promises broken ≥ ${n("behaviour.B4.brokenPromises")} with changing reasons. 已证实的不实陈述、有证据的欺诈信号、理由多变的失约达到所列次数。`,
      `- B3: unanswered ≥ ${percent("behaviour.B3.unansweredShare")} of at least ${n("behaviour.B3.contacts")} contacts, or ${n("behaviour.B3.unansweredInRow")} in a row and the decider out of reach. 至少 ${n("behaviour.B3.contacts")} 次联系中无回应达 ${percent("behaviour.B3.unansweredShare")}，或连续 ${n("behaviour.B3.unansweredInRow")} 次无回应且找不到拍板人。`,
      `- B2: short payments or deductions ≥ ${n("behaviour.B2.shortPayments")}, or objections after acceptance ≥ ${n("behaviour.B2.objections")}. 少付或扣款、验收后异议达到所列次数。`,
      `- B1: part payments ≥ ${n("behaviour.B1.partPayments")}, or a mean delay ≥ ${n("behaviour.B1.meanDelayDays")} days but paid at last. 部分付款达 ${n("behaviour.B1.partPayments")} 次，或平均拖延不少于 ${n("behaviour.B1.meanDelayDays")} 天但最终付清。`,
      "- B0: none of these. 以上都不成立。",
    ].join("\n"),
  ].join("\n\n");
}

/** How willingness and ability are summed up. */
export function quadrantPoints(): string {
  const n = numberOf;
  const rows = [
    [
      "意愿 · willingness",
      "主动提出计划或主动联系 · offered a plan or answered unasked",
      signed("willingness.offeredPlanOrAnswered"),
    ],
    [
      "",
      `履约率 · promises kept ≥ ${percent("willingness.keptRateHighFrom")}`,
      signed("willingness.keptRateHigh"),
    ],
    [
      "",
      `履约率 · promises kept < ${percent("willingness.keptRateLowBelow")}`,
      signed("willingness.keptRateLow"),
    ],
    [
      "",
      "60 天内部分付款 · part payment within 60 days",
      signed("willingness.partPaymentWithin60"),
    ],
    [
      "",
      `连续无回应 · unanswered in a row ≥ ${n("willingness.unansweredInRowFrom")}`,
      signed("willingness.unansweredInRow"),
    ],
    [
      "",
      "只在验收后提出异议 · objection only after acceptance",
      signed("willingness.objectionOnlyAfterAcceptance"),
    ],
    [
      "",
      `无凭据的借口 · excuses without proof ≥ ${n("willingness.excusesWithoutProofFrom")}`,
      signed("willingness.excusesWithoutProof"),
    ],
    [
      "能力 · ability",
      "已知可用资产达债务 1.5 倍 · free assets of 1.5 × the debt",
      signed("ability.freeAssets15"),
    ],
    [
      "",
      "正常发薪并支付其他供应商 · pays wages and other suppliers",
      signed("ability.paysWagesAndSuppliers"),
    ],
    ["", `预警分 · warning score ≥ ${n("warning.red")}`, signed("ability.warningRed")],
    [
      "",
      `预警分 · warning score ${n("warning.amber")} … < ${n("warning.red")}`,
      signed("ability.warningAmber"),
    ],
    ["", "票据被退 · returned bills", signed("ability.returnedBills")],
    ["", "现金缺口 · cash gap", signed("ability.cashGap")],
    ["", "已被他人申请执行 · in enforcement", signed("ability.customerInEnforcement")],
  ];
  return [
    `Willingness starts at ${n("willingness.start")} points and is yes from ${n("willingness.yesFrom")}; ability at ${n("ability.start")} and yes from ${n("ability.yesFrom")}. Where one has no sign at all, the hint of the reason fills it; where that is silent too, the quadrant is Q0. A promise rate between the two limits says nothing. 意愿自 ${n("willingness.start")} 分起、${n("willingness.yesFrom")} 分及以上为“愿”；能力自 ${n("ability.start")} 分起、${n("ability.yesFrom")} 分及以上为“能”。某一项没有任何迹象时由原因提示补上；仍不明则为 Q0。履约率介于两个界限之间不作迹象。`,
    table(["项目 · axis", "迹象 · sign", "分 · points"], rows),
    `Delta E: Q1 ${signed("quadrant.Q1.delta")}, Q3 ${signed("quadrant.Q3.delta")}, Q4 ${signed("quadrant.Q4.delta")} from stage S${n("quadrant.Q4.fromStage")} on. 象限对级别的调整如上，Q4 自 S${n("quadrant.Q4.fromStage")} 起。`,
  ].join("\n\n");
}

/** Limits of the amount classes. */
export function amountConditions(): string {
  const n = numberOf;
  return [
    `Judged on the open amount less its disputed part, in whole units of the currency; never converted. A1: below ${n("smallAmountLimit")} yuan. A3: from ${n("largeAmountFrom")} yuan, or from ${n("largeShareAmountFrom")} yuan if at least ${percent("largeShare")} of all that is open in the currency. A2: else. For A1, T30 stays where recovery is known to exceed its cost; for A3 a visit (T08) is allowed from E${n("large.visitLevel")}. 按未收金额减争议部分、以该币种整数单位判断，不折算。A1：低于 ${n("smallAmountLimit")} 元；A3：不低于 ${n("largeAmountFrom")} 元，或不低于 ${n("largeShareAmountFrom")} 元且占同币种应收的 ${percent("largeShare")} 以上；其余 A2。A1 在确知收回大于成本时保留 T30；A3 自 E${n("large.visitLevel")} 起可上门（T08）。`,
    "Other currencies have limits of their own (amount.USD.small …, proposals); in a currency without limits every debt is A2. 其他币种各有界限（amount.USD.small 等，均为建议值）；没有界限的币种一律按 A2。",
  ].join("\n\n");
}

/** What running overrides do to the level. */
export function overrideLevels(): string {
  const n = numberOf;
  return [
    `Level: O1 and O2 none; O4 E${n("O4.level")}; O5 at most E${n("O5.mostLevel")}; O7 in full, O8 and O9 at most E${n("O7.mostLevel")}. Caps come last and win over the grade. 级别：O1、O2 不计；O4 为 E${n("O4.level")}；O5 至多 E${n("O5.mostLevel")}；全额 O7、O8、O9 至多 E${n("O7.mostLevel")}。上限最后适用，优先于等级下限。`,
    `Deltas add up to ${n("level.leastDelta").replace("-", "−")} … +${n("level.mostDelta")}. O6 holds when limitation ends within ${n("O6.limitationDays")} days or the guarantee period within ${n("O6.guaranteeDays")}; one that has already ended does not count. O4 needs behaviour B4 and fraud signs ≥ ${n("O4.fraudSigns")}. 调整合计限于 ${n("level.leastDelta").replace("-", "−")} 至 +${n("level.mostDelta")}。时效 ${n("O6.limitationDays")} 天内或保证期 ${n("O6.guaranteeDays")} 天内届满时 O6 成立，已届满的不算。O4 须为 B4 且欺诈信号不少于 ${n("O4.fraudSigns")} 个。`,
  ].join("\n\n");
}

/** Days of the letters. */
export function letters(): string {
  const n = numberOf;
  const minus = (key: string): string => n(key).replace("-", "−");
  const rows = [
    ["到期前确认 · plan call", `d = ${minus("planConfirmOffset")}`, "客服 · customer service"],
    [
      "第一封 · letter 1 (T02)",
      `d = ${minus("letter1Offset")}, 只发一次 · once`,
      "客服 · customer service",
    ],
    ["第二封 · letter 2 (T05)", `d ≤ ${n("letter2Window")}, 只发一次 · once`, "财务 · finance"],
    [
      "第三封 · letter 3 (T06)",
      `I1 d = ${n("class.I1.letter3Day")}, I2 d = ${n("class.I2.letter3Day")}, I3 d = ${n("class.I3.letter3Day")}; 不早于 · never before d = ${n("letter3Earliest")}`,
      "法务 · legal",
    ],
  ];
  return [
    "## Letters · 函件",
    table(["函件 · letter", "日期（逾期天数） · day past due", "发函部门 · sender"], rows),
    `Letter 3 goes again ${n("letter3Repeat.S4")} days after the last one in S4 and S5, ${n("letter3Repeat.S6")} days in S6, and not in S2 and S3. For I1 it may go before its day from E${n("class.I1.letter3AnyDayFromLevel")} on. A letter whose tactic the level does not allow is shown as needing approval, never drafted by itself. 第三封在 S4、S5 满 ${n("letter3Repeat.S4")} 天、S6 满 ${n("letter3Repeat.S6")} 天可再发，S2、S3 不重复。I1 自 E${n("class.I1.letter3AnyDayFromLevel")} 起可早于所列日期。级别不允许的函件显示“需审批”，不会自动起草。`,
  ].join("\n\n");
}

/** Order of the worklist and forecast. */
export function priorityAndForecast(): string {
  const n = numberOf;
  const stages = ["S0", "S1", "S2", "S3", "S4", "S5", "S6"];
  const rows = stages.map((id) => [
    id,
    id === "S0"
      ? `${n("stage.S0.windowNear")} (d ≥ ${n("planConfirmOffset").replace("-", "−")}), else ${n("stage.S0.window")}`
      : n(`stage.${id}.window`),
    percent(`stage.${id}.recovery`),
  ]);
  return [
    "## Worklist order and forecast · 待办次序与预测",
    `Priority = 100 × (${n("priority.score")} × score ÷ 100 + ${n("priority.amount")} × amount rank + ${n("priority.window")} × window + ${n("priority.legal")} × legal). The amount rank is the share of customers of the currency with a smaller open sum, half of the equal ones counted (0 … 1). Legal is the larger of limitation (≤ 30 days ${n("legal.limitation30")}, ≤ 90 ${n("legal.limitation90")}, ≤ 180 ${n("legal.limitation180")}) and guarantee (≤ 30 days ${n("legal.guarantee30")}, ≤ 60 ${n("legal.guarantee60")}). 优先级 = 100 ×（${n("priority.score")} × 评分 ÷ 100 + ${n("priority.amount")} × 金额位次 + ${n("priority.window")} × 时机 + ${n("priority.legal")} × 法律紧迫）。金额位次为同币种中金额更小的客户占比，金额相同的算一半；法律紧迫取时效与保证期两者中较大的。`,
    table(["阶段 · stage", "时机 · window", "回收率 · recovery rate"], rows),
    `Forecast: the promised sum × ${n("promiseWeight")} (B3 and B4 ${n("promiseWeightHabitual")}; from ${n("promisesMeasuredFrom")} promises on the share really kept) + the rest × the recovery rate. The disputed part is left out; under O2, O4, O5 and G5 nothing is expected. The rates are placeholders until your own history replaces them. 预测：承诺金额 × ${n("promiseWeight")}（B3、B4 为 ${n("promiseWeightHabitual")}；承诺满 ${n("promisesMeasuredFrom")} 次后用实际履约率）+ 其余 × 回收率。争议部分不计；O2、O4、O5 和 G5 预计为零。回收率为占位值，请用自己的历史替换。`,
  ].join("\n\n");
}

/** How open points of the tables are read. */
export function readings(): string {
  return [
    "## Readings · 解释口径",
    "Where tables and text leave a point open, it is read so: 表格与条文未尽之处按以下口径：",
    [
      "- A value that is given wins over one that is derived, a given Q0 too. 填写值优先于推算值，填写的 Q0 也一样。",
      "- Letter tactics logged as done in the last days without a letter's day go to the end like any tactic done lately; only a letter sent is held to its repeat interval. 只在办法记录中勾选而没有发函日期的函件，与其他近期做过的办法一样排后；有发函日期的按重复间隔处理。",
      "- A letter sent on an unknown day counts as sent; letter 3 then waits for its day to be filled in. 发函日期不详的视为已发，补填日期后第三封才再次提示。",
      `- A tactic done exactly ${numberOf("tacticDoneDays")} days ago is still recent; several keep their order. What step 14 or 15 puts in front stays in front. 恰好 ${numberOf("tacticDoneDays")} 天前做过的仍算近期，多项保持原次序；第 14、15 步提前的不受影响。`,
      "- Caps and removals of an override that holds but is not the first do not count. 成立但未居首的特例，其上限与剔除不适用。",
      "- Under O1 and O2 no level, letters or priority are shown, and a part dispute or a near period changes nothing. O1、O2 下不显示级别、函件和优先级，部分争议与临近期间不再适用。",
      "- T31 is offered only with a recorded guarantee or a confirmed legal condition against a shareholder; a near guarantee period puts it in front below E4 too. T31 须有已登记的担保或经确认的股东责任条件；保证期临近时，低于 E4 也提前。",
      "- A word about a dispute that contradicts the disputed amount is shown as a contradiction; the word wins. 争议状态与争议金额矛盾时提示矛盾，并以状态为准。",
      `- Days past due of a customer are the largest among its items that are not disputed in full and hold at least ${percent("decisive.share")} of what it owes or ${numberOf("decisive.units")} in the currency. 客户的逾期天数取未全额争议、且占其欠款 ${percent("decisive.share")} 或达 ${numberOf("decisive.units")} 的单据中最大的。`,
    ].join("\n"),
  ].join("\n\n");
}
