/** Words of the tables that the user keeps in the workbook, whatever they hold. */
export const kept = {
  yes: "是",
  no: "否",
  refusals: {
    choice: "请从下拉列表中选择一项。",
    date: "请输入日期，例如 2026-03-02。",
    number: "请输入数字。",
  },
  /** `place` is sheet and cell, such as "联系记录!C7"; of a missing column it is the sheet alone. */
  issues: {
    "not-a-number": ({ place, header, found }: KeptIssueWords) =>
      `${place}（${header}）：“${found}”不是数字，这一格未采用。请改成数字，例如 1234.50。`,
    "not-an-integer": ({ place, header, found }: KeptIssueWords) =>
      `${place}（${header}）：“${found}”不是整数，这一格未采用。请改成整数，例如 3。`,
    "not-a-date": ({ place, header, found }: KeptIssueWords) =>
      `${place}（${header}）：“${found}”不是日期，这一格未采用。请改成日期，例如 2026-03-02。`,
    "date-ambiguous": ({ place, header, found }: KeptIssueWords) =>
      `${place}（${header}）：“${found}”分不清月和日，这一格未采用。请改写成 2026-03-02 的形式。`,
    "not-a-choice": ({ place, header, found, choices }: KeptIssueWords) =>
      `${place}（${header}）：“${found}”不在可选项之内，这一格未采用。可选：${choices.join("、")}。`,
    "not-yes-or-no": ({ place, header, found }: KeptIssueWords) =>
      `${place}（${header}）：“${found}”不是“是”或“否”，这一格未采用。请填“是”或“否”。`,
    "error-value": ({ place, header, found }: KeptIssueWords) =>
      `${place}（${header}）：公式结果是错误值 ${found}，这一格未采用。请改正公式或直接填写。`,
    "value-missing": ({ place, header }: KeptIssueWords) =>
      `${place}（${header}）：没有填写。请补上，否则这一行可能用不上。`,
    "column-missing": ({ place, header }: KeptIssueWords) =>
      `${place}：找不到“${header}”一列，按空白处理。如果是误删，请撤销；下次写入时会在表格右侧补上这一列。`,
  },
};

/** What a sentence about a kept table's issue is made of. */
export interface KeptIssueWords {
  readonly place: string;
  readonly header: string;
  readonly found: string;
  readonly choices: readonly string[];
}
