// The rule book for reviewers and lawyers: every table, rule and number of the advice, from the data themselves.
import { HOLIDAY_YEARS } from "../../src/domain/calendar/working-days";
import { POLICY_NUMBERS, POLICY_UNITS } from "../../src/domain/policy/policy-table";
import { BEHAVIOURS } from "../../src/domain/risk/behaviour";
import { GRADES } from "../../src/domain/risk/debt-grade";
import { QUADRANTS } from "../../src/domain/risk/quadrant";
import { FACTORS } from "../../src/domain/risk/risk-score";
import { STAGES } from "../../src/domain/risk/stage-table";
import { WARNING_SIGNS } from "../../src/domain/risk/warning-signs";
import { BASE_MATRIX } from "../../src/domain/tactics/base-matrix-table";
import {
  AMOUNT_EFFECTS,
  BEHAVIOUR_EFFECTS,
  CLASS_EFFECTS,
  CUSTOMER_CLASSES,
  OVERRIDES,
} from "../../src/domain/tactics/modifier-table";
import { REASONS } from "../../src/domain/tactics/reason-table";
import { LEVELS, RHYTHMS } from "../../src/domain/tactics/rhythm-table";
import { TACTICS } from "../../src/domain/tactics/tactic-table";
import { guidesIn } from "../../src/messages/guides";
import { messagesIn } from "../../src/messages/messages";

import {
  amountConditions,
  behaviourConditions,
  gradeConditions,
  hasNumber,
  letters,
  numberOf,
  overrideLevels,
  priorityAndForecast,
  quadrantPoints,
  readings,
  tiers,
} from "./rule-book-formulas";
import { contacts, guard, limitation } from "./rule-book-law";

const zh = messagesIn("zh-CN");
const en = messagesIn("en");
const zhGuides = guidesIn("zh-CN");
const enGuides = guidesIn("en");

const number = numberOf;

/** The text of docs/rule-book.md. */
export function ruleBook(): string {
  return `${[
    "# Rule book · 规则书",
    "Every table, rule and number that advice is made of, in both languages. This page is written by `npm run rules` from\n`src/domain/policy`, `src/domain/risk`, `src/domain/tactics` and `src/messages`, and a test fails when it is stale.\nNot legal advice: counsel reviews it before use. 非法律意见，使用前请法务审核。",
    algorithm(),
    stages(),
    grades(),
    factors(),
    tiers(),
    warnings(),
    behaviours(),
    quadrants(),
    matrix(),
    reasons(),
    classesAndAmounts(),
    overrides(),
    rhythm(),
    letters(),
    contacts(),
    priorityAndForecast(),
    readings(),
    guard(),
    tactics(),
    cards(),
    limitation(),
    numbers(),
  ].join("\n\n")}\n`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(header), `|${" --- |".repeat(header.length)}`, ...rows.map(line)].join("\n");
}

const both = (chinese: string, english: string): string => `${chinese} · ${english}`;
const codes = (list: readonly string[]): string => (list.length === 0 ? "–" : list.join(" "));

function algorithm(): string {
  return [
    "## Order of work · 计算次序",
    [
      "1. Days past due give the stage; the open amount less its disputed part gives the amount class. The word about a dispute wins over the disputed amount, and a debt disputed in full keeps its size. 逾期天数定阶段；未收金额减去争议部分定金额类别。争议状态的填写优先于争议金额；全额争议按未收金额定类。",
      "2. The log gives behaviour, willingness and ability; where it is silent, the reason hints. 记录定行为、意愿与能力，没有记录时由原因提示。",
      "3. Grade, nine-factor score and tier. 定等级、九因素评分与风险级。",
      "4. The first main override that holds gives the list; O3, O6 and O7 in part apply besides. 首个成立的主特例决定清单，O3、O6、部分争议另行适用。",
      "5. Level = base + deltas within their limits, within the stage, not below the grade, not above an override's cap. 级别为基准加调整，受合计、阶段、等级和特例上限约束。",
      "6. The list is the matrix cell or the override's own; O8 puts T39 before the cell. 清单取矩阵单元或特例清单，O8 先放 T39。",
      "7. For an important customer T40 goes right before T06. 重要客户把 T40 放到 T06 之前。",
      "8. From S1 on, without a main override (or under O8) and up to E4, what fits the reason goes to the front. S1 起、无主特例或 O8、E4 以下，与原因相符者提前。",
      "9. Behaviour, then reason, then amount add theirs, but not under O1, O2 and O10. 依次加上行为、原因、金额的办法，O1、O2、O10 除外。",
      "10. Behaviour, class, amount and overrides take theirs out; T10 only for a part dispute; T31 only with a guarantee or a legal condition. 按行为、类别、金额、特例剔除；T10 仅用于部分争议；T31 须有担保或法定条件。",
      "11. A small debt goes its short way (T26) first, from S1 on and without a main override. 小额自 S1 起无主特例时 T26 在前。",
      "12. Tactics above the level drop out, except an override's own. 高于级别者去掉，特例自己的清单除外。",
      "13. Date windows and letters already sent; what was done lately waits. An empty list is T07. 按日期窗口和已发函件处理，近期做过的排后；清单为空则用 T07。",
      "14. Part dispute: T10, then T09 in front. 部分争议先 T10 后 T09。",
      "15. Guarantee near: T31 in front; limitation near: T43. 保证期临近 T31 在前，时效临近 T43 在前。",
      "16. Each tactic once; the first is primary, the next three follow. 每项只留一次，首项为首选，其后三项为备选。",
    ].join("\n"),
  ].join("\n\n");
}

function stages(): string {
  const rows = STAGES.map(({ id, phase }) => [
    id,
    both(zh.tactics.stages[id], en.tactics.stages[id]),
    id === "S6" ? "…" : number(`stage.${id}.lastDay`),
    both(zh.plan.phases[phase], en.plan.phases[phase]),
    number(`stage.${id}.score`),
    ["baseLevel", "leastLevel", "mostLevel"]
      .map((part) => `E${number(`stage.${id}.${part}`)}`)
      .join(" / "),
    both(zhGuides.notes.stages[id], enGuides.notes.stages[id]),
  ]);
  const header = [
    ...["编号 · id", "阶段 · stage", "末日（逾期天数） · last day past due", "时期 · phase"],
    ...["默认分 · default score", "级别 基准/最低/最高 · level base / least / most", "说明 · note"],
  ];
  const months = ["S2", "S3", "S4", "S5"].map((stage) => number(`stage.${stage}.lastMonth`));
  return [
    "## Stages · 阶段",
    table(header, rows),
    `With the switch stage.byMonths, S2, S3, S4 and S5 end ${months.join(", ")} calendar months after the due date instead: on the corresponding day, or the month's last; S5 the day before it. S0 and S1, the grades and the letters keep to days. 打开 stage.byMonths 后，S2 至 S5 改按到期日起 ${months.join("、")} 个自然月的对应日（无对应日为月末日）截止，S5 止于对应日前一天；S0、S1、等级与函件仍按天数。`,
  ].join("\n\n");
}

function grades(): string {
  const rows = GRADES.map((id) => [
    id,
    both(zh.plan.grades[id], en.plan.grades[id]),
    `E${number(`grade.${id}.leastLevel`)}`,
    both(zhGuides.notes.grades[id], enGuides.notes.grades[id]),
  ]);
  return [
    "## Debt grades · 欠款等级",
    table(["编号 · id", "等级 · grade", "级别下限 · least level", "说明 · note"], rows),
    gradeConditions(),
  ].join("\n\n");
}

/** The limits between the ratings, or by whom a factor without limits is rated. */
function limitsOf(factor: number): string {
  const keys = [1, 2, 3, 4].map((at) => `factor.${String(factor)}.limit${String(at)}`);
  return keys.every(hasNumber) ? keys.map(number).join(" / ") : "按说明评定 · rated by the note";
}

function factors(): string {
  const rows = FACTORS.map((id) => [
    String(id),
    both(zh.plan.factors[id], en.plan.factors[id]),
    number(`factor.${String(id)}.weight`),
    limitsOf(id),
    both(zhGuides.notes.factors[id], enGuides.notes.factors[id]),
  ]);
  return [
    "## Nine factors · 九因素",
    `Score = 100 × Σ weight × (rating − 1) ÷ 4 ÷ Σ weight of the rated factors; below a weight of ${number("factor.leastWeight")} the stage's score stands in. Rating 1 is low risk, 5 high. Limits: factor 1 share of all that is open, 3 days past due, 4 share of the last ${number("factor.4.invoices")} invoices paid on time, 5 margin ÷ average customer's, 6 change of orders in twelve months, 7 share of promises kept. 得分 = 100 × Σ 权重 ×（评分 − 1）÷ 4 ÷ 已评因素权重之和；已评权重不足 ${number("factor.leastWeight")} 时用阶段默认分。1 为低风险，5 为高风险。界限单位：1 占应收比例，3 逾期天数，4 近 ${number("factor.4.invoices")} 张发票按时付款比例，5 毛利与平均客户之比，6 十二个月订单变化，7 履约率。`,
    table(
      [
        ...["序号 · no", "因素 · factor", "权重 · weight"],
        ...["评分界限 · limits 1|2|3|4|5", "说明 · note"],
      ],
      rows,
    ),
  ].join("\n\n");
}

function warnings(): string {
  const rows = WARNING_SIGNS.map((sign) => [
    sign,
    both(zh.plan.warningSigns[sign], en.plan.warningSigns[sign]),
    number(`warning.${sign}`),
  ]);
  return [
    "## Warning signs · 预警信号",
    `The weights of the ticked signs add up to at most ${number("warning.most")}; amber from ${number("warning.amber")}, red from ${number("warning.red")}. 勾选信号的权重相加，至多 ${number("warning.most")}；${number("warning.amber")} 起黄色，${number("warning.red")} 起红色。`,
    table(["编号 · id", "信号 · sign", "权重 · weight"], rows),
  ].join("\n\n");
}

function behaviours(): string {
  const rows = BEHAVIOURS.map((id) => [
    id,
    both(zh.plan.behaviours[id], en.plan.behaviours[id]),
    number(`behaviour.${id}.delta`),
    codes(BEHAVIOUR_EFFECTS[id].adds),
    codes(BEHAVIOUR_EFFECTS[id].removes),
    both(zhGuides.notes.behaviours[id], enGuides.notes.behaviours[id]),
  ]);
  const header = [
    ...["编号 · id", "行为 · behaviour", "级别调整 · delta E"],
    ...["增加 · adds", "剔除 · removes", "说明 · note"],
  ];
  return ["## Behaviour · 行为类型", table(header, rows), behaviourConditions()].join("\n\n");
}

function quadrants(): string {
  const rows = QUADRANTS.map((id) => [
    id,
    both(zh.plan.quadrants[id], en.plan.quadrants[id]),
    number(`quadrant.${id}.delta`),
    both(zhGuides.notes.quadrants[id], enGuides.notes.quadrants[id]),
  ]);
  return [
    "## Willingness and ability · 意愿与能力",
    table(["编号 · id", "象限 · quadrant", "级别调整 · delta E", "说明 · note"], rows),
    quadrantPoints(),
  ].join("\n\n");
}

function matrix(): string {
  const rows = STAGES.map(({ id }) => [
    id,
    ...QUADRANTS.map((quadrant) => codes(BASE_MATRIX[id][quadrant])),
  ]);
  return ["## Base matrix · 基础矩阵", table(["", ...QUADRANTS], rows)].join("\n\n");
}

function reasons(): string {
  const rows = REASONS.map(({ code, willing, able, tactics: adds, cards: own }) => [
    code,
    both(zh.plan.reasons[code], en.plan.reasons[code]),
    `${willing} ${able}`,
    codes(adds),
    codes(own),
    both(zhGuides.notes.reasons[code], enGuides.notes.reasons[code]),
  ]);
  const header = [
    ...["编号 · code", "原因 · reason", "愿、能 · willing, able"],
    ...["增加 · adds", "说服卡 · cards", "说明 · note"],
  ];
  return ["## Reasons for not paying · 不付款的原因", table(header, rows)].join("\n\n");
}

function classesAndAmounts(): string {
  const classes = CUSTOMER_CLASSES.map((id) => [
    id,
    both(zh.plan.classes[id], en.plan.classes[id]),
    number(`class.${id}.delta`),
    number(`class.${id}.letter3Day`),
    both(zh.plan.tones[CLASS_EFFECTS[id].tone], en.plan.tones[CLASS_EFFECTS[id].tone]),
    codes(CLASS_EFFECTS[id].removes),
    codes(CLASS_EFFECTS[id].offers),
    `${codes(CLASS_EFFECTS[id].approval.tactics)}: ${both(
      zh.plan.approvers[CLASS_EFFECTS[id].approval.by],
      en.plan.approvers[CLASS_EFFECTS[id].approval.by],
    )}`,
  ]);
  const amounts = (["A1", "A2", "A3"] as const).map((id) => [
    id,
    both(zh.plan.amountClasses[id], en.plan.amountClasses[id]),
    codes(AMOUNT_EFFECTS[id].front),
    codes(AMOUNT_EFFECTS[id].adds),
    codes([...AMOUNT_EFFECTS[id].removes, ...AMOUNT_EFFECTS[id].removesUnlessWorthIt]),
  ]);
  return [
    "## Customer and amount classes · 客户与金额类别",
    table(
      [
        ...[
          "编号 · id",
          "类别 · class",
          "级别调整 · delta E",
          "第三封函日 · letter 3, day past due",
        ],
        ...["语气 · tone", "剔除 · removes", "可提供 · offers", "审批 · approval"],
      ],
      classes,
    ),
    table(["编号 · id", "金额 · amount", "提前 · front", "增加 · adds", "剔除 · removes"], amounts),
    amountConditions(),
  ].join("\n\n");
}

function overrides(): string {
  const rows = OVERRIDES.map(({ code, isMain, list, front, removes, sources }) => [
    code,
    isMain ? "主特例 · main" : "另行适用 · besides",
    both(zh.plan.overrides[code], en.plan.overrides[code]),
    codes([...front, ...list]),
    codes(removes),
    codes(sources),
  ]);
  return [
    "## Overrides · 特例",
    "Main overrides are tried in this order; the first that holds counts. 主特例按此次序，首个成立者有效。",
    table(
      [
        ...["编号 · code", "类型 · kind", "特例 · override"],
        ...["清单或提前 · list or front", "剔除 · removes", "出处 · sources"],
      ],
      rows,
    ),
    overrideLevels(),
  ].join("\n\n");
}

function rhythm(): string {
  const rows = LEVELS.map((id) => [
    id,
    both(zh.plan.levels[id], en.plan.levels[id]),
    ["messages", "calls", "visits"].map((part) => number(`rhythm.${id}.${part}`)).join(" / "),
    id === "E0" ? "−7, −5" : number(`rhythm.${id}.days`),
    RHYTHMS[id].owners
      .map((owner) => both(zh.plan.owners[owner], en.plan.owners[owner]))
      .join(", "),
  ]);
  return [
    "## Levels and rhythm · 级别与节奏",
    table(
      [
        ...[
          "级别 · level",
          "名称 · name",
          "30 天内消息 / 电话 / 上门 · messages / calls / visits in 30 days",
        ],
        ...["下次联系（天） · days to next contact", "负责 · owner"],
      ],
      rows,
    ),
    `The days are multiplied by the tier's factor, rounded up, at least ${number("rhythm.leastDays")}, and moved to a working day of mainland China; when the customer pays its suppliers within ${number("payday.withinDays")} days, to ${number("payday.workingDaysBefore")} working days before. Public holidays are known for ${String(HOLIDAY_YEARS.first)}–${String(HOLIDAY_YEARS.last)}; in other years only weekends. 天数乘以风险级系数后进位，至少 ${number("rhythm.leastDays")} 天，并移到中国大陆工作日；对方 ${number("payday.withinDays")} 天内有付款日的，改为其前 ${number("payday.workingDaysBefore")} 个工作日。节假日数据为 ${String(HOLIDAY_YEARS.first)}–${String(HOLIDAY_YEARS.last)} 年，其余年份只计周末。`,
  ].join("\n\n");
}

function tactics(): string {
  const sections = TACTICS.map(({ code, gate, notes, output, sources }) => {
    const gateText = both(zh.tactics.gates[gate] || "–", en.tactics.gates[gate] || "–");
    return [
      `### ${code} ${both(zh.tactics.tactics[code], en.tactics.tactics[code])}`,
      `From E${number(`tactic.${code}.leastLevel`)}; ${gateText}; notes ${codes(notes)}; output ${codes(output)}; sources ${codes(sources)}.`,
      ...[zhGuides, enGuides].map(({ tactics: guides }) =>
        [
          guides[code].steps.map((step, at) => `${String(at + 1)}. ${step}`).join("\n"),
          ...guides[code].openings.map((line) => `> ${line}`),
          guides[code].questions.map((question) => `- ${question}`).join("\n"),
          guides[code].avoid.map((act) => `- ✗ ${act}`).join("\n"),
        ].join("\n\n"),
      ),
    ].join("\n\n");
  });
  return ["## The 47 tactics · 四十七项办法", ...sections].join("\n\n");
}

function cards(): string {
  const rows = (Object.keys(zhGuides.notes.cards) as (keyof typeof zhGuides.notes.cards)[]).map(
    (id) => [
      id,
      both(zh.plan.cards[id], en.plan.cards[id]),
      ...(["idea", "when", "line", "question", "avoid"] as const).map((part) =>
        both(zhGuides.notes.cards[id][part], enGuides.notes.cards[id][part]),
      ),
    ],
  );
  return [
    "## Persuasion cards · 说服卡",
    table(
      [
        ...["编号 · id", "卡 · card", "要点 · idea", "何时用 · when"],
        ...["可说 · line", "可问 · question", "不做 · avoid"],
      ],
      rows,
    ),
  ].join("\n\n");
}

function numbers(): string {
  const rows = POLICY_NUMBERS.map(({ key, value, unit, source, proposal }) => {
    const { least, most } = POLICY_UNITS[unit];
    return [
      key,
      String(value),
      unit,
      `${String(least)} … ${String(most)}`,
      source,
      proposal ? "proposal · 建议值" : "source · 有出处",
    ];
  });
  return [
    "## All numbers · 全部参数",
    "Each is a default that a company may change; a value that cannot be used falls back to it and says so. 均为默认值，公司可改；不可用的值退回默认并提示。",
    table(["key", "default", "unit", "range", "source", "mark"], rows),
  ].join("\n\n");
}
