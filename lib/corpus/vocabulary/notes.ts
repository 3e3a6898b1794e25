/** Notes by those who publish an interview, in the notation of `text/phrases.ts`. */

/** Keys of a correction. */
export const CORRECTION_KEYS: readonly string[] = [
  // Chinese
  "(更正|勘误|订正)(启事|声明|说明|通知|公告|表)?",
  "更正(与|和|及)(说明|澄清|致歉)",
  "澄清(启事|声明|说明)?",
  "(致歉|道歉)(启事|声明)",
  // English
  "corrections?( (and|&) clarifications?)?",
  "clarifications?",
  "corrigend(a|um)",
  "errat(a|um)",
];

/** First words of a correction without a key. */
export const CORRECTION_BEGINNINGS: readonly string[] = [
  // Chinese
  "(本文|本稿|本篇|此文|这篇{0,2}|报道|文章)(此前|之前|早前|先前|原先|较早|较早前|早些时候|最初|初)(的)?(一个|一)?(版本|稿件|报道)?{0,30}(有误|误将|误写|误称|写错|错误|不准确)",
  // English
  "an? (earlier|previous|prior|original) version of this",
  "this (article|conversation|episode|interview|piece|post|story|transcript) (has been|was) (amended|corrected)",
];

/** Last words of a correction. */
export const CORRECTION_ENDINGS: readonly string[] = [
  // Chinese
  "特此(更正|澄清)",
];

/** Keys of a note by the editor or translator. */
export const NOTE_KEYS: readonly string[] = [
  // Chinese
  "按语",
  "编(按|注)",
  "编辑部?(按|注)",
  "编者(按|注)",
  "校注",
  "译者?(按|注)",
  "注释?_#?",
  // English
  "ed. ?note",
  "editor(s|'s|s')? note",
  "n.b.",
  "t/?n",
  "translator(s|'s|s')? note",
];

/** Keys of a note that may also be speech, unless a bracket precedes them. */
export const NOTE_KEYS_IN_BRACKETS: readonly string[] = [
  // English
  "ed.",
  "notes?",
  "tr.",
];

/** First words of a note on how the text was made. */
export const NOTE_BEGINNINGS: readonly string[] = [
  // Chinese
  "(本文|本访谈|本采访|本次访谈|本次采访|访谈内容|采访内容|对话内容|以上内容|以下内容)(内容|文字)?(已|经|经过|有|略有|略)(已|过|了|作|做)?{0,6}(编辑|删节|删减|节选|精简|压缩)",
  "为(便于|方便)阅读，_{0,20}(编辑|删节|删减|整理|精简|调整)",
  // English
  "(this|the following) (article|conversation|discussion|episode|interview|piece|post|q&a|story|transcript) (has been|have been|was) ((lightly|slightly|also) )?(abridged|condensed|edited (and|for)|shortened)",
];
