/** The surnames of about 95 % of Chinese people, the most common first. */
const SINGLE_SURNAMES =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎闫余潘杜戴夏钟汪" +
  "田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季" +
  "俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁舒耿牟詹关苗凌费纪靳盛童甄项曲成游裴席卫查屈鲍覃霍翁隋甘景柏宁" +
  "柯阮桂闵解柴华车冉房边";

export const SURNAMES: readonly string[] = [
  // the more common two-character surnames
  "东方",
  "皇甫",
  "令狐",
  "慕容",
  "欧阳",
  "上官",
  "司马",
  "司徒",
  "诸葛",
  ...SINGLE_SURNAMES,
];

/** Particles inside people's names. */
export const NAME_PARTICLES: readonly string[] = [
  // Arabic
  "al",
  "bin",
  "el",
  // Dutch and German
  "den",
  "der",
  "van",
  "von",
  // French, Italian, Portuguese and Spanish
  "da",
  "de",
  "di",
  "la",
  "le",
];

/** Words that join two names, or are part of an institution's name. */
export const JOINERS: readonly string[] = [
  // English
  "and",
  "of",
  "the",
  // French and Latin
  "et",
];

/** Particles inside the name of a university, a company or a newspaper. */
export const HOUSE_PARTICLES: readonly string[] = [
  // English
  "&",
  "and",
  "at",
  "for",
  "in",
  "of",
  "the",
  // other languages
  "de",
  "du",
  "la",
  "von",
];

/** Capitalised words that begin a phrase and never a name. */
export const PHRASE_BEGINNINGS: readonly string[] = [
  // articles and pronouns
  "an?",
  "her",
  "his",
  "my",
  "our",
  "that",
  "the",
  "these",
  "this",
  "those",
  "your",
  // prepositions and conjunctions
  "and",
  "as",
  "at",
  "but",
  "by",
  "for",
  "from",
  "if",
  "in",
  "of",
  "on",
  "so",
  "to",
  // questions and answers
  "how",
  "no",
  "what",
  "when",
  "where",
  "who",
  "why",
  "yes",
  // words of headings and lists
  "best",
  "case",
  "con",
  "day",
  "dear",
  "fact",
  "first",
  "fun",
  "key",
  "last",
  "next",
  "part",
  "pro",
  "second",
  "step",
  "third",
  "week",
];
