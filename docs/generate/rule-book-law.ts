// Parts of the rule book about the law: the guard rule by rule, contacts, recipients, limitation and guarantee.
import {
  ADVICE_AGAINST_PROHIBITION,
  isConditionCode,
  isStrict,
  PROHIBITED_ACTS,
  type ConductCode,
} from "../../src/domain/conduct/conduct-code-table";
import { RECIPIENTS, recipientFinding } from "../../src/domain/conduct/recipient-table";
import { PLANNED_ACTS } from "../../src/domain/conduct/planned-acts-table";
import { WORDINGS } from "../../src/domain/conduct/wording-table";
import { collectionMessagesIn } from "../../src/messages/collection-messages";
import { LEGAL_BASIS } from "./legal-basis-table";
import { numberOf } from "./rule-book-formulas";

const zh = collectionMessagesIn("zh-CN").conduct;
const en = collectionMessagesIn("en").conduct;
const both = (chinese: string, english: string): string => `${chinese} · ${english}`;

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(header), `|${" --- |".repeat(header.length)}`, ...rows.map(line)].join("\n");
}

const LEVELS: Readonly<Record<string, string>> = {
  block: "禁止 · block",
  rewrite: "改写 · reword",
  flag: "须确认 · asks",
  info: "提示 · note",
};

function levelOf(code: ConductCode, level: string): string {
  const usual = LEVELS[level] ?? level;
  if (!isConditionCode(code)) return usual;
  if (isStrict(code)) return "确认条件前禁止 · block until the condition is confirmed";
  const isBlockedInOneForm =
    RECIPIENTS.some((row) => {
      const finding = recipientFinding(row.id);
      return finding?.code === code && finding.level === "block";
    }) ||
    [...WORDINGS, ...PLANNED_ACTS].some(
      (wording) =>
        wording.level === "block" &&
        (wording.code === code || wording.also?.includes(code) === true),
    );
  return isBlockedInOneForm
    ? "须确认，其中一种形式禁止 · asks its condition, blocked in one form"
    : "须确认 · asks its condition";
}

/** Every rule of the guard. */
export function guard(): string {
  const rows = [...PROHIBITED_ACTS, ...ADVICE_AGAINST_PROHIBITION].map(({ code, level }) => {
    const [chinese, english] = [zh.rules[code], en.rules[code]];
    return [
      code,
      levelOf(code, level),
      both(chinese.act, english.act),
      both(chinese.why, english.why),
      both(chinese.instead, english.instead),
      isConditionCode(code) ? both(zh.conditions[code], en.conditions[code]) : "–",
      LEGAL_BASIS[code] ?? "–",
    ];
  });
  return [
    "## The compliance guard · 合规守则",
    "Checked on every tactic shown, text drafted and contact planned. A block is lifted by no answer; a rule that asks is lifted only by its stated condition, which is recorded with its day, and refused when the answer is no. The wordings are in `src/domain/conduct/wording-table.ts` and `planned-acts-table.ts`. 对每一项办法、每一份草稿、每一次计划的联系都适用。禁止项不因任何回答而放行；须确认的只在所述条件成立时放行，并记录日期，回答“否”则禁止。",
    "The articles are starting points for counsel, not opinions; a trade receivable is a lawful debt, so the acts themselves are banned whatever the crime is called. 所列条文供律师核对，不是法律意见；应收账款是合法债权，这里禁止的是行为本身。",
    table(
      [
        "编号 · code",
        "处理 · verdict",
        "行为 · act",
        "理由 · why",
        "合法做法 · instead",
        "须确认的条件 · condition",
        "依据（待律师核对） · basis, for counsel to confirm",
      ],
      rows,
    ),
  ].join("\n\n");
}

/** To whom one may write, how often and when. */
export function contacts(): string {
  const n = numberOf;
  const hour = (key: string): string => {
    const hours = Number(n(key));
    return `${String(Math.floor(hours))}:${String(Math.round((hours % 1) * 60)).padStart(2, "0")}`;
  };
  const window = (part: string): string =>
    `${hour(`contactWindow.${part}From`)}–${hour(`contactWindow.${part}To`)}`;
  const rows = RECIPIENTS.map(({ id }) => {
    const finding = recipientFinding(id);
    return [
      both(zh.recipients[id], en.recipients[id]),
      finding === undefined
        ? "可以 · may be written to"
        : `${LEVELS[finding.level] ?? ""} (${finding.code})`,
    ];
  });
  return [
    "## Contacts · 联系",
    `- Caps: ${n("weekMaxTouches")} contacts in 7 days; in 30 days ${n("monthWechat")} messages (e-mail included), ${n("monthCalls")} calls, ${n("monthVisits")} visit. The last one a cap allows needs a reason and a result (X11), one more is refused (C04); contacts the customer makes and letters do not count. 上限：7 天内 ${n("weekMaxTouches")} 次；30 天内消息（含邮件）${n("monthWechat")} 条、电话 ${n("monthCalls")} 次、上门 ${n("monthVisits")} 次。达到上限的那一次须写明理由与结果，再多即禁止；对方主动联系和函件不计。`,
    `- Window: working days of mainland China, ${window("morning")} and ${window("afternoon")}; never at a home or a private occasion. 时段：中国大陆工作日 ${window("morning")}、${window("afternoon")}；不到住处，不在私人场合。`,
    "- After a request not to be contacted only written ways are left (O3); after a heated talk one whole working day passes. 对方要求停止联系后只用书面方式；发生争执后至少隔一个完整工作日。",
    table(["收件人 · recipient", "处理 · verdict"], rows),
  ].join("\n\n");
}

/** The two clocks of the law. */
export function limitation(): string {
  const number = numberOf;
  return [
    "## Limitation and guarantee · 诉讼时效与保证期间",
    [
      `- ${number("limitationYears")} years from the due date; that day itself is not counted (Civil Code arts. 188, 201). One debt in instalments: from the last due date (art. 189). Without a due date: from the end of the time given to pay, or from a clear refusal (arts. 510, 511; SPC limitation rules art. 4). ${number("limitationYears")} 年，自到期日次日起算（民法典第 188、201 条）；同一债务分期履行的自最后一期届满起算（第 189 条）；未约定期限的自宽限期届满或对方明确拒绝之日起算（第 510、511 条，诉讼时效规定第 4 条）。`,
      "- The end is the corresponding day, or the month's last where there is none (art. 202); on a weekend or public holiday it moves to the next working day (art. 203). 届满日为对应日，无对应日的为月末日（第 202 条）；遇休息日、法定节假日顺延至其后首个工作日（第 203 条）。",
      "- A demand that provably arrived, a part payment, an acknowledgement, a written plan, a suit or arbitration restart it (art. 195); while proceedings go on it stands still and runs anew from their end. A letter alone is no proof of arrival. Each is taken from the log for what it is; a day entered by hand stands in place of the recorded ones. 能证明送达的请求、部分付款、确认债务、书面计划、起诉或仲裁使时效中断（第 195 条）；程序进行中不计，自终结时重新起算。只发函不等于送达。各项按催收记录认定；手工填写的日期代替记录。",
      "- An obstacle in the last six months holds it until six months after the obstacle is gone (art. 194). 最后六个月内发生障碍的时效中止，自障碍消除之日起满六个月届满（第 194 条）。",
      `- ${number("limitationMaxYears")} years are the longest, whatever restarts it (art. 188). 最长 ${number("limitationMaxYears")} 年，不因中断而延长（第 188 条）。`,
      "- Expiry gives the customer a defence, it does not end the debt; a court does not raise it (arts. 192, 193). A demand or suit then revives nothing; a plan or acknowledgement given of free will binds anew; what is paid cannot be claimed back, but is not taken here for consent to pay the rest. 届满只产生对方的抗辩权，债权并不消灭，法院不主动适用（第 192、193 条）。届满后的催告、起诉不恢复时效；对方自愿出具的计划或确认可重新约束对方；届满后已付的不得要求返还，但本工具不据此认定其同意付清其余。",
      `- Alerts at ${number("limitationAlert.first")}, ${number("limitationAlert.second")} and ${number("limitationAlert.third")} days; with 0 days left it still runs. 剩余 ${number("limitationAlert.first")}、${number("limitationAlert.second")}、${number("limitationAlert.third")} 天提醒；剩 0 天仍在期内。`,
      `- Guarantee period: as agreed; where nothing is agreed, it is unclear or it ends no later than the debt, ${number("guaranteeMonths")} months from the main debt's due date; nothing suspends, interrupts or extends it (art. 692). Within it the creditor must sue or arbitrate against the debtor under an ordinary guarantee, or demand from the guarantor under a joint one (art. 693); unclear kinds are ordinary (art. 686). 保证期间从约定；没有约定、约定不明或早于、等于主债务到期的，为主债务到期后 ${number("guaranteeMonths")} 个月，不中止、中断、延长（第 692 条）。一般保证须在期间内对债务人起诉或仲裁，连带保证须向保证人请求（第 693 条）；方式不明的按一般保证（第 686 条）。`,
      "- Not reckoned: the two-year period that had already ended before 1 October 2017, a payment deadline that itself fell on a holiday, and the time to apply for enforcement of a judgment (two years, Civil Procedure Law art. 250). Ask counsel. 未计入：2017 年 10 月 1 日前已届满的两年时效、履行期本身遇节假日的顺延，以及判决的申请执行期间（两年，民事诉讼法第 250 条）；请咨询律师。",
    ].join("\n"),
  ].join("\n\n");
}
