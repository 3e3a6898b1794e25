/** What ends an office or the name of a house in Chinese: `…系教授`, `…大学`, `《…》记者`. */
const ENDS_OFFICE =
  /(?:顾问|[授士者辑编师长任裁理人员家演席事监播板主工官生手匠东]|大学|学院|研究[所院]|公司|集团|[社报网台]|周刊|杂志|中心|基金|资本|医院|实验室|银行|协会|学会|委员会|局|馆|C[ETOF]O|VP|PM)$/u;
/** Who is spoken to or of: an office has none of it. */
const SPEAKS = /(?<!小)说|(?<!顾)问|[我你您他她它咱这那谁吗呢吧请]/u;
/** What somebody is, in English. */
const OFFICE =
  /\b(?:professor|prof|director|(?:co-?)?founder|c[etof]o|president|chair(?:man|woman|person)?|host|editor|reporter|journalist|correspondent|anchor|author|writer|novelist|poet|artist|designer|curator|engineer|scientist|researcher|scholar|fellow|lecturer|dean|teacher|student|head|chief|manager|partner|analyst|economist|historian|officer|minister|secretary|senator|judge|lawyer|doctor|physician|nurse|member|spokes\w+|moderator|producer|owner|developer|ph\.?\s?d|m\.?d|esq)\b/iu;
const SENTENCE =
  /\b(?:i|you|we|he|she|it|they|me|us|him|them|this|that|these|those|here|there|is|are|was|were|be|do|does|did|have|has|had|can|could|will|would|should|may|might|must|let|say|says|said|ask|asks|asked|tell|told|think|thought|know|what|why|how|when|please|thank|thanks|and then|but|so|because|if)\b/iu;
/** The name of a house: every word with a capital but those that join them. */
const HOUSE =
  /^(?:the\s+)?\p{Lu}[\p{L}\p{N}.’'&-]*(?:,?\s+(?:(?:of|at|for|in|and|the|de|la|du|von|&)\s+)*\p{Lu}[\p{L}\p{N}.’'&-]*)*$/u;

/**
 * Whether words behind a name and a comma say what somebody is and where, as `某大学计算机系教授` and `Professor of Hydrology
 * at Northfield University`. A sentence that begins with somebody's name has such a comma too.
 */
export function isOffice(words: string): boolean {
  const bare = words.trim();
  if (/\p{Script=Han}/u.test(bare)) return ENDS_OFFICE.test(bare) && !SPEAKS.test(bare);
  return !SENTENCE.test(bare) && (OFFICE.test(bare) || HOUSE.test(bare));
}
