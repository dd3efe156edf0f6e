// The rows that worksheet functions and their peers are measured on.

export const AS_OF = 46_112;
/** Upper limits of the buckets in days past due; the last bucket has none. */
export const LIMITS = [0, 30, 60, 90, 180, 365] as const;

/** Customer, due date, amount of a row: 2,000 customers, 800 due dates, the same every time. */
export function rowAt(row: number): readonly [string, number, number] {
  const customer = (row * 7_919) % 2_000;
  const cents = ((row * 104_729) % 2_000_000) + 100;
  return [`上海第${String(customer)}贸易有限公司`, 45_300 + ((row * 31) % 800), cents / 100];
}

export const bucketOf = (daysPastDue: number): number => {
  const at = LIMITS.findIndex((limit) => daysPastDue <= limit);
  return at < 0 ? LIMITS.length : at;
};
