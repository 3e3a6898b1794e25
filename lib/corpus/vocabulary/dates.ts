/** Beginnings of the English names of months, in order; the whole name may follow, or a full stop. */
export const MONTHS: readonly string[] = [
  "jan(uary)?",
  "feb(ruary)?",
  "mar(ch)?",
  "apr(il)?",
  "may",
  "june?",
  "july?",
  "aug(ust)?",
  "sept?(ember)?",
  "oct(ober)?",
  "nov(ember)?",
  "dec(ember)?",
];

/** Days of the week, before a date. */
export const WEEKDAYS: readonly string[] = [
  // Chinese
  "(星期|礼拜|周)(一|二|三|四|五|六|日|天)",
  // English
  "mon(day)?",
  "tue(s|sday)?",
  "wed(s|nesday)?",
  "thu(r|rs|rsday)?",
  "fri(day)?",
  "sat(urday)?",
  "sun(day)?",
];
