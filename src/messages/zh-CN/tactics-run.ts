/** Something an input of `npm run tactics` has wrong. */
interface Problem {
  readonly index: number;
  readonly field: string;
  readonly code: keyof typeof problems;
  readonly found: string;
  readonly allowed: string;
}

const problems = {
  required: () => "必填，请补上",
  "unknown-field": () => "没有这个字段，请核对名称",
  "not-a-date": (found: string) => `${found} 不是日期，请写成 2026-03-31 这样`,
  "not-a-number": (found: string) => `${found} 不是数字，请写成 1234.50 或 "1234.50"`,
  "not-whole": (found: string) => `${found} 不是整数`,
  "out-of-range": (found: string, allowed: string) => `${found} 超出范围 ${allowed}`,
  "not-yes-no": (found: string) => `${found} 不是 true 或 false`,
  "not-one-of": (found: string, allowed: string) => `${found} 不在可选值内：${allowed}`,
  "not-a-list": (found: string) => `${found} 不是所需的数组`,
  "not-an-object": (found: string) => `${found} 不是对象`,
  "too-fine": (found: string, allowed: string) => `${found} 的小数超过 ${allowed} 位`,
  "more-than-open": (found: string, allowed: string) => `${found} 大于未收金额 ${allowed}`,
  "given-twice": (found: string, allowed: string) =>
    `${found} 与另一名称下的同一字段 ${allowed} 重复，请只保留一个`,
};

/** Words of `npm run tactics`. */
export const tacticsRun = {
  noSuchFile: (file: string) => `找不到文件 ${file}，请检查路径和名称。`,
  notJson: (file: string, why: string) => `${file} 不是有效的 JSON（${why}）。`,
  notAnArray: (file: string) => `${file} 应为一个数组，每个元素是一个客户的输入。`,
  policyNotAnObject: (file: string) => `${file} 应为一个对象，键是参数名，值是数字。`,
  problem: ({ index, field, code, found, allowed }: Problem) =>
    `第 ${String(index)} 个输入${field === "" ? "" : `，字段 ${field}`}：${problems[code](found, allowed)}。`,
  help: (
    fields: string,
  ) => `用法：npm run tactics -- 输入.json [--as-of YYYY-MM-DD] [--policy 参数.json|工作簿.xlsx] [--lang zh-CN|en]

输入为一个数组，每个元素是一个客户的事实；输出为同样长度的数组，每个元素是完整的方案，依据用中英文写出。
日期写成 YYYY-MM-DD，金额写成十进制文本或数字。必填：openAmount，以及 dueDate 或 d（逾期天数）。
asOf 缺省为 --as-of 或今天；totalOpen 和 amountRank 缺省时按本数组同币种计算。
--policy 可以是带参数表的工作簿：从中读取各项数值，不可用的值会指明单元格并改用默认值。
字段：${fields}。
退出码：0 全部完成；2 文件无法读取；3 部分输入有错（该位置给出 errors）；64 命令有误。`,
};
