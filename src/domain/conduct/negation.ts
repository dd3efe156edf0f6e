// "We never contact relatives" promises; "we would rather not contact your relatives, but" threatens.
import type { TextSpan } from "./folded-text";

const NEGATED_BEFORE =
  /(?:不会|绝不|决不|从不|不得|不应|不允许|不准|禁止|严禁|杜绝|避免|请勿|切勿|不要|不向|不采取|不使用|拒绝)(?!不|仅|但|只|光|止|排除|得不|保证|怪)[^，,。！？!?；;\n否则就不仅但排除怪]{0,8}$/u;
const NEGATED_BEFORE_ENGLISH =
  /\b(?:never|do not|don['’]t|does not|will not|won['’]t|must not|shall not|may not|no|without|avoid|prohibit(?:s|ed)?|forbid(?:s|den)?)\s(?:[a-z]+\s){0,4}$/i;
/** With one of these in the text a promise may be the other half of a threat. */
const CONDITIONAL =
  /如果|若|如不|如未|再不|要是|假如|否则|不然|除非|只要|前提|先付|付了|今天(?:内)?付|今日(?:内)?付|现在付|马上付|不付|不还|逼|\b(?:if|unless|otherwise|or else|until|provided|as long as|yet|but|so far|for now|today|tomorrow)\b/iu;

/** Whether a wording is only named to say that it is not done, in a text without any condition. */
export function isNegated(text: string, span: TextSpan): boolean {
  if (CONDITIONAL.test(text)) return false;
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  return NEGATED_BEFORE.test(before) || NEGATED_BEFORE_ENGLISH.test(before);
}
