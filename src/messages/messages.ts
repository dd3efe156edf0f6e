// Every sentence the user can read, by language. zh-CN is written first and is the shape; en has to match it.
import { breakdown as enBreakdown } from "./en/breakdown";
import { buckets as enBuckets } from "./en/buckets";
import { dataScreen as enDataScreen } from "./en/data-screen";
import { failures as enFailures } from "./en/failures";
import { functions as enFunctions } from "./en/functions";
import { kept as enKept } from "./en/kept";
import { ledger as enLedger } from "./en/ledger";
import { maps as enMaps } from "./en/maps";
import { forecast as enForecast } from "./en/forecast";
import { provision as enProvision } from "./en/provision";
import { snapshots as enSnapshots } from "./en/snapshots";
import { metrics as enMetrics } from "./en/metrics";
import { pack as enPack } from "./en/pack";
import { pane as enPane } from "./en/pane";
import { plan as enPlan } from "./en/plan";
import { policy as enPolicy } from "./en/policy";
import { rates as enRates } from "./en/rates";
import { report as enReport } from "./en/report";
import { reports as enReports } from "./en/reports";
import { sales as enSales } from "./en/sales";
import { start as enStart } from "./en/start";
import { tactics as enTactics } from "./en/tactics";
import { tacticsRun as enTacticsRun } from "./en/tactics-run";
import { breakdown as zhBreakdown } from "./zh-CN/breakdown";
import { buckets as zhBuckets } from "./zh-CN/buckets";
import { dataScreen as zhDataScreen } from "./zh-CN/data-screen";
import { failures as zhFailures } from "./zh-CN/failures";
import { functions as zhFunctions } from "./zh-CN/functions";
import { kept as zhKept } from "./zh-CN/kept";
import { ledger as zhLedger } from "./zh-CN/ledger";
import { maps as zhMaps } from "./zh-CN/maps";
import { forecast as zhForecast } from "./zh-CN/forecast";
import { provision as zhProvision } from "./zh-CN/provision";
import { snapshots as zhSnapshots } from "./zh-CN/snapshots";
import { metrics as zhMetrics } from "./zh-CN/metrics";
import { pack as zhPack } from "./zh-CN/pack";
import { pane as zhPane } from "./zh-CN/pane";
import { plan as zhPlan } from "./zh-CN/plan";
import { policy as zhPolicy } from "./zh-CN/policy";
import { rates as zhRates } from "./zh-CN/rates";
import { report as zhReport } from "./zh-CN/report";
import { reports as zhReports } from "./zh-CN/reports";
import { sales as zhSales } from "./zh-CN/sales";
import { start as zhStart } from "./zh-CN/start";
import { tactics as zhTactics } from "./zh-CN/tactics";
import { tacticsRun as zhTacticsRun } from "./zh-CN/tactics-run";

export const LANGUAGES = ["zh-CN", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

const zhCN = {
  language: "zh-CN" as Language,
  breakdown: zhBreakdown,
  buckets: zhBuckets,
  failures: zhFailures,
  dataScreen: zhDataScreen,
  forecast: zhForecast,
  provision: zhProvision,
  snapshots: zhSnapshots,
  rates: zhRates,
  sales: zhSales,
  metrics: zhMetrics,
  pane: zhPane,
  functions: zhFunctions,
  start: zhStart,
  tactics: zhTactics,
  plan: zhPlan,
  policy: zhPolicy,
  tacticsRun: zhTacticsRun,
  report: zhReport,
  kept: zhKept,
  pack: zhPack,
  reports: zhReports,
  ledger: zhLedger,
  maps: zhMaps,
};
export type Messages = typeof zhCN;

const en: Messages = {
  language: "en",
  breakdown: enBreakdown,
  buckets: enBuckets,
  failures: enFailures,
  dataScreen: enDataScreen,
  forecast: enForecast,
  provision: enProvision,
  snapshots: enSnapshots,
  rates: enRates,
  sales: enSales,
  metrics: enMetrics,
  pane: enPane,
  functions: enFunctions,
  start: enStart,
  tactics: enTactics,
  plan: enPlan,
  policy: enPolicy,
  tacticsRun: enTacticsRun,
  report: enReport,
  kept: enKept,
  pack: enPack,
  reports: enReports,
  ledger: enLedger,
  maps: enMaps,
};

/** All sentences in one language. */
export function messagesIn(language: Language): Messages {
  return language === "en" ? en : zhCN;
}

/** Our language for a locale such as "zh-TW", "zh-Hans-CN" or "en-GB": Chinese for any Chinese, English for the rest. */
export function languageOf(locale: string): Language {
  return /^zh\b/i.test(locale) ? "zh-CN" : "en";
}
