/** Names of arguments as the formula bar shows them; error sentences use the same ones. */
const argumentNames = { dueDate: "到期日", asOfDate: "截止日" };

/** What a cell says when a worksheet function cannot answer. */
export const functions = {
  argumentNames,
  missing: (argument: string) =>
    `缺少“${argument}”。请填写日期，或引用一个写有日期的单元格，例如 $B$1。`,
  notADate: (argument: string, found: string) =>
    `“${argument}”中的“${found}”不是日历上的日期。请改成 2026-03-31 这样的日期。`,
  ambiguousDate: (argument: string, found: string) =>
    `“${argument}”中的“${found}”看不出哪个是月、哪个是日。请改成 2026-03-31 这样的日期。`,
  differentSize: (argument: string, other: string) =>
    `“${argument}”与“${other}”的区域大小不同。请选择同样大小的区域，或只选一个单元格。`,
};

/**
 * What the formula bar shows in Chinese, by function id. English stands in the docstrings of
 * functions/functions.ts; the build checks that both name the same functions and arguments.
 */
export const functionHelp = {
  DAYSPASTDUE: {
    description:
      "逾期天数：截止日减到期日的日历天数。未到期为负数，到期当天为 0；到期日为空时结果为空。",
    parameters: {
      dueDate: {
        name: argumentNames.dueDate,
        description: "到期日，可以是一个单元格，也可以是整列；选整列时结果自动向下填满。",
      },
      asOfDate: {
        name: argumentNames.asOfDate,
        description:
          "从哪一天看，建议引用一个单元格，例如 $B$1。不要写 TODAY()，否则每次编辑都会全部重算。",
      },
    },
  },
};
