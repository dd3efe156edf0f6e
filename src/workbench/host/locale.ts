// What depends on the language of the document's data: how typed dates and amounts are understood and shown.

export interface Locale {
  /** "zh-CN" */
  readonly name: string;
  readonly dateOrder: "ymd" | "mdy" | "dmy";
  readonly shortDate: string;
  readonly longDate: string;
  readonly currency: string;
}

const CHINESE: Locale = {
  name: "zh-CN",
  dateOrder: "ymd",
  shortDate: "yyyy/m/d",
  longDate: 'yyyy"年"m"月"d"日"',
  currency: "¥",
};
const AMERICAN: Locale = {
  name: "en-US",
  dateOrder: "mdy",
  shortDate: "m/d/yyyy",
  longDate: "dddd, mmmm d, yyyy",
  currency: "$",
};

export function localeOf(language: string): Locale {
  return language.toLowerCase().startsWith("zh") ? CHINESE : AMERICAN;
}
