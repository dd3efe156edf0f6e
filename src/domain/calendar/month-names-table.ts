// Month names by their first letters, folded to lower case without accents. The longest entry that begins the name wins.
export const MONTH_NAMES = {
  1: ["jan", "ene", "gen", "янв"],
  2: ["feb", "fev", "фев"],
  3: ["mar", "maa", "mrt", "mrz", "maer", "мар"],
  4: ["apr", "avr", "abr", "апр"],
  5: ["may", "mai", "mei", "mag", "maj", "май", "мая"],
  6: ["jun", "juin", "giu", "июн"],
  7: ["jul", "juil", "lug", "июл"],
  8: ["aug", "aou", "ago", "авг"],
  9: ["sep", "set", "сен"],
  10: ["oct", "okt", "out", "ott", "окт"],
  11: ["nov", "ноя"],
  12: ["dec", "dez", "dic", "дек"],
} as const satisfies Record<number, readonly string[]>;
