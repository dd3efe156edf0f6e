const BUCKET =
  /^(?:(?:\d{1,4}|over|>|<|≥|≤|>=|<=|\+|above|below|under|more than|less than|older than|超过|大于|小于|逾期|账龄|過|从)\s*){1,3}(?:\s*(?:-|–|—|~|～|至|到|to|和|及)\s*\d{1,4})?\s*(?:\+|天|日|days?|d|个月|月|months?|年|years?|周)?\s*(?:以上|以内|及以上|及以内|以下|内|\+|and over|and above|or more|past due|overdue|plus|逾期|above)?$/i;
const NAMED =
  /^(?:current|not (?:yet )?due|未到期|未逾期|信用期内|账期内|within terms|1-30|overdue total|逾期合计|一年以内|[一二三四五]年以上|[一二三四]至[二三四五]年|半年以内|三个月以内)$/i;

/**
 * True when a header names an aging bucket: "1-30", "31–60 days", "90+", "1-2年", "1年以内", "未到期".
 */
export function isBucketHeader(text: string): boolean {
  const folded = text.normalize("NFKC").replace(/\s+/g, " ").trim();
  if (folded.length > 24) return false;
  if (NAMED.test(folded)) return true;
  // A bare number or a date is no bucket; a range or a bound is.
  return (
    /\d/.test(folded) &&
    /[-–—~～至到+><≥≤]|以上|以内|以下|over|above|more|to |内/i.test(folded) &&
    !/^\d{4}[-/]\d{1,2}/.test(folded) &&
    !/^-?\d+(?:\.\d+)?$/.test(folded) &&
    BUCKET.test(folded)
  );
}
