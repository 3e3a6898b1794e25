/** The surnames of some 95 in 100 Chinese, and the commoner double ones. */
const SURNAME =
  /^(?:欧阳|司马|上官|诸葛|司徒|东方|皇甫|慕容|令狐|[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎闫余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁舒耿牟詹关苗凌费纪靳盛童甄项曲成游裴席卫查屈鲍覃霍翁隋甘景柏宁柯阮桂闵解柴华车冉房边])\p{Script=Han}{0,2}$/u;
/** What people are called by what they do, with a name or a paper before it. */
const CALLED =
  /(?:记者|主持人|观众|听众|网友|读者|提问者|发言人|同学|教授|博士|老师|先生|女士)\s*(?:[a-z]|\d{1,2}|[一二三四五六七八九十甲乙丙丁])?$/iu;
/** `Ana Ruiz`, `MR. SMITH`, `Dr. Jane Roe`, `u/rowfan`. */
const FULL_NAME =
  /^(?:(?:\p{Lu}[\p{L}'’-]*\.?)(?:\s+(?:(?:de|van|von|der|la|bin|al)\s+)?\p{Lu}[\p{L}'’-]*\.?){1,3}|u\/[\w-]+|@\w+)$/u;
/** `THE COURT`, `THE WITNESS`: somebody by what he is before a court. */
const OFFICE = /^THE \p{Lu}{3,}$/u;
const ONE_WORD = /^\p{Lu}[\p{L}'’-]{1,19}$/u;
/** Capital words that begin a phrase and never a name. */
const PHRASE =
  /^(?:the|an?|to|from|dear|in|on|at|for|by|of|my|our|your|his|her|this|that|these|what|who|why|how|when|where|and|but|so|if|as|no|yes|fun|key|step|part|day|week|case|fact|best|first|second|third|next|last|pro|con)\b/iu;

/** Whether a label has the form of somebody's full name, or of what somebody is called. */
export function isFullName(name: string): boolean {
  const bare = withoutPicture(name);
  if (/[·•・]/u.test(bare) && /^[\p{Script=Han}·•・\s]+$/u.test(bare)) return true;
  if (/^\p{Script=Han}\s\p{Script=Han}{1,2}$/u.test(bare)) return true;
  return (
    (SURNAME.test(bare) && [...bare].length > 1) ||
    CALLED.test(bare) ||
    OFFICE.test(bare) ||
    (FULL_NAME.test(bare) && !PHRASE.test(bare))
  );
}

/** Whether a label may be somebody's name: a full name, one word, initials, `老王`, or a name in brackets. */
export function mayBePerson(name: string): boolean {
  const bare = withoutPicture(name);
  if (isFullName(bare) || SURNAME.test(bare) || /^[「《].+[」》]/u.test(bare) || /^[老小阿]\p{Script=Han}$/u.test(bare))
    return true;
  return ONE_WORD.test(bare) && !PHRASE.test(bare);
}

/** Whether Latin words are a phrase rather than a name: `Be kind` has a word in small letters. */
export function isPhrase(name: string): boolean {
  return /^\p{Lu}[\p{Ll}’']*(?:\s+\p{L}+)*\s+(?!(?:de|da|di|van|von|der|den|la|le|bin|al|el|of|and|the|et)\s)\p{Ll}+(?:\s|$)/u.test(
    name.trim(),
  );
}

/** The name without the picture or the brackets that some print around it. */
function withoutPicture(name: string): string {
  return name
    .trim()
    .replace(/^[^\p{L}\p{N}「《@$]+/u, "")
    .replace(/[\]】]$/u, "");
}
