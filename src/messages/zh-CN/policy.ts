import type { PolicyProblem } from "../../domain/policy/collection-policy";

interface Issue {
  readonly key: string;
  readonly problem: PolicyProblem;
  readonly found: string;
  readonly used?: number;
}

const problems: Readonly<Record<PolicyProblem, string>> = {
  "unknown-key": "没有这个参数，未采用",
  "not-a-number": "不是数字",
  "not-whole": "须为整数",
  "out-of-range": "超出合理范围",
  "out-of-order": "与前后参数的大小次序不符",
  "above-cap": "高于联系次数上限",
};

/** Words of the collection policy. */
export const policy = {
  issue: ({ key, problem, found, used }: Issue) =>
    `参数 ${key}：“${found}”${problems[problem]}${
      used === undefined ? "。" : `，改用默认值 ${String(used)}。`
    }`,
};
