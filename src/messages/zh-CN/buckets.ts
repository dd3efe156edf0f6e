import type { EdgeProblem } from "../../domain/aging/own-edges";
import type { AgingBucket, BucketMeaning } from "../../domain/aging/bucket-scheme";

/** Names of aging buckets, of the schemes they come from, and what can be wrong with edges a user typed. */
export const buckets = {
  name: ({ fromDaysPastDue: from, toDaysPastDue: to, meaning }: AgingBucket): string => {
    if (meaning !== undefined) return nameOfMeaning(meaning);
    if (from === null) {
      if (to === 0 || to === -1) return "未到期";
      return to !== null && to < 0 ? `${-to} 天及以上后到期` : `0–${to ?? 0} 天`;
    }
    if (from === 0 && to === 0) return "今日到期";
    if (to === null) return `${from - 1} 天以上`;
    if (to < 0) return from === to ? `${-to} 天后到期` : `${-to}–${-from} 天内到期`;
    return from === to ? `${from} 天` : `${from}–${to} 天`;
  },
  schemes: {
    "thirty-day": "30 天一段",
    "30-60-90-120": "30/60/90/120 天",
    "habit-stages": "拖欠成瘾六阶段",
    phases: "全周期三级",
    signed: "到期前后（含即将到期）",
    "audit-years": "审计 1–5 年",
  } as Readonly<Record<string, string>>,
  ownEdges: "自定义",
  edgeProblems: {
    empty: () => "请输入分段天数，例如 30,60,90。",
    "no-number": (about: string) => `“${about}”不是天数。请写成 30,60,90 这样的数字。`,
    "not-whole": (about: string) => `“${about}”不是整天数。请用整数。`,
    "not-rising": (about: string) => `“${about}”没有比前一个数大。请从小到大写，例如 30,60,90。`,
    "too-far": (about: string) => `“${about}”超过一百年。请写小一些的天数。`,
    "too-many": (about: string) => `有 ${about} 个分段，最多 20 个。`,
  } satisfies Record<EdgeProblem, (about: string) => string>,
};

function nameOfMeaning(meaning: BucketMeaning): string {
  switch (meaning.kind) {
    case "years": {
      const { fromYears, toYears } = meaning;
      if (toYears === null) return `${fromYears} 年以上`;
      return fromYears === 0 ? `${toYears} 年以内` : `${fromYears}–${toYears} 年`;
    }
    case "habit-stage":
      return {
        "before-due": "到期前",
        "after-due": "到期后数日",
        "one-month": "满一个月",
        "three-months": "满三个月",
        "six-months": "满六个月",
        "one-year": "一年及以上",
      }[meaning.stage];
    case "phase":
      return {
        before: "未到期",
        early: "早期预警（30 天内）",
        mid: "中期攻坚（31–90 天）",
        long: "长期干预（90 天以上）",
      }[meaning.phase];
  }
}
