const UNITS = [
  { unit: 1e8, words: /亿元|億元|单位[:：]?\s*(?:人民币)?\s*亿|\bin hundreds? of millions\b/i },
  { unit: 1e7, words: /千万元|千萬元|\bin crores?\b|\(crores?\)/i },
  {
    unit: 1e6,
    words: /百万元|百萬元|\bin millions\b|\bmillions?\b|\(m(?:io|ln)\)|\bmn\b|['’]000[,']?000/i,
  },
  { unit: 1e5, words: /\bin lakhs?\b|\(lakhs?\)/i },
  { unit: 1e4, words: /万元|萬元|单位[:：]?\s*(?:人民币)?\s*万|万人民币|[(（]万[)）]/ },
  {
    unit: 1e3,
    words:
      /千元|仟元|千円|单位[:：]?\s*(?:人民币)?\s*千|['’]000\b|\bin thousands\b|\bthousands?\b|\bk(?:usd|eur|rmb|cny)\b|(?:usd|eur|rmb|cny|us\$)\s?k\b|\bt(?:eur|usd)\b/i,
  },
] as const;

/**
 * The unit that a header or title states for amounts: 10,000 for 万元, 1,000 for "in thousands"; 1 when it states 元,
 * undefined when it states none.
 */
export function amountUnitOf(text: string): number | undefined {
  const folded = text.normalize("NFKC");
  for (const { unit, words } of UNITS) if (words.test(folded)) return unit;
  return /单位[:：]?\s*(?:人民币)?\s*元|[(（]元[)）]/.test(folded) ? 1 : undefined;
}

/**
 * True for an amount that states its own unit beside its digits: 0.35万, 3億, 1200元. The unit of its column must not
 * be applied to it a second time.
 */
export function statesOwnUnit(text: string): boolean {
  return /\d\s*(?:百|千|仟|万|萬|亿|億|元|圆|圓)/u.test(text.normalize("NFKC"));
}
