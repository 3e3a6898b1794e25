const ZONE = "(?:[ACEHMP][SD]T|ET|CT|MT|PT|GMT|UTC|BST|CES?T|HKT|local time)";
const ENGLISH_CLOCK = String.raw`\d{1,2}(?:[:.]\d{2})?\s*(?:(?:[ap]\.?\s?m\.?|noon)(?:\s*,?\s*\(?${ZONE}\)?)?|${ZONE})`;
const NUMBER = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})";
const CHINESE_CLOCK = `(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|夜间)\\s*${NUMBER}\\s*[时時点點:：](?:\\s*(?:${NUMBER}\\s*分?|半|正|整))?`;
const CLOCK_LINE = new RegExp(
  String.raw`^(?:END\s+)?(?:${ENGLISH_CLOCK}(?:\s*(?:[-–—]|to)\s*${ENGLISH_CLOCK})?|${CHINESE_CLOCK}(?:\s*[-–—至到]\s*${CHINESE_CLOCK})?)\.?$`,
  "iu",
);

/** Whether a line holds nothing but a time of day, as before and after a briefing: `1:31 P.M. EST`, `下午3时15分`. */
export function isClockLine(text: string): boolean {
  return CLOCK_LINE.test(text);
}
