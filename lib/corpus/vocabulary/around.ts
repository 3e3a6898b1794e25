/** Front and back matter around an interview. */

/** A line that begins like this marks the end of the text. */
export const END_MARKS: readonly string[] = [
  // Chinese
  "本文完",
  "全文完",
  "正文完",
];

/** A line with nothing else marks the end of the text. */
export const END_WORDS: readonly string[] = [
  // Chinese
  "(全文|全书|本文)?(完|终)",
  "完结",
  "(全部|精选|最新)(评论|留言)",
  "(本(集|期|篇)|访谈|采访|对话|录音)(完|结束)",
  "(本文)?(未完)?待续",
  // English
  "(# )?comments",
  "discussion about this post",
  "end",
  "end of( the)? (briefing|conversation|discussion|episode|hearing|interview|part|recording|session|tape|text|transcript)( #)?",
  "finis",
  "the end",
  "to be continued",
];

/** A line that begins like this credits an edition. */
export const CREDIT_SENTENCES: readonly string[] = [
  // Chinese
  "本文(由|系|为|转载|经){0,60}(翻译|编译|推出|发布|授权|整理|转载)",
];

/** A line with nothing else introduces what follows. */
export const LEAD_INS: readonly string[] = [
  // Chinese
  "以下(是|为){0,40}",
];

/** A line that ends like this introduces what follows. */
export const LEAD_IN_ENDINGS: readonly string[] = [
  // Chinese
  "(原文|全文|实录|采访|访谈|对话|译文|正文|文字){0,12}如下",
  // English
  "(transcript|interview|original){0,40}(follows|below){0,20}",
];

/** The names of an edition at its beginning. */
export const VERSION_NAMES: Readonly<Record<"zh" | "en", readonly string[]>> = {
  zh: [
    // the longer ones first: the first match wins
    "中文",
    "中译",
    "原文",
    "汉语",
    "翻译",
    "英文",
    "英译",
    "英语",
    "译文",
    "译",
  ],
  en: [
    // as above
    "chinese",
    "english",
    "original",
    "translated",
    "translation",
    "cn",
    "en",
    "zh",
  ],
};

/** Words that may follow such a name and belong to it. */
export const VERSION_KINDS: Readonly<Record<"zh" | "en", readonly string[]>> = {
  zh: [
    // Chinese
    "原文",
    "版本?",
    "翻译",
    "译文",
  ],
  en: [
    // English
    "cn",
    "hans",
    "original",
    "text",
    "translation",
    "us",
    "version",
  ],
};

/** Beginnings of comments addressed to those who prepare the text. */
export const TO_DO: readonly string[] = [
  // Chinese
  "编辑",
  "编者",
  "待",
  "核对",
  "校对",
  "注意",
  // English
  "begin",
  "ed.",
  "editor",
  "end",
  "fixme",
  "hack",
  "nb",
  "note to",
  "start",
  "todo",
  "xxx",
];

/** The whole of such a comment. */
export const TO_DO_ALONE: readonly string[] = [
  // marks of newsletters and static-site generators
  "more",
  "toc",
];

/** A heading that begins like this stands behind an interview, over who somebody is or what the publisher wants. */
export const HEADINGS_BEHIND: readonly string[] = [
  // Chinese
  "关于(作者|嘉宾|受访者|我们|本文)",
  "(作者|嘉宾|人物|受访者)(简介|介绍)",
  "(延伸|相关|推荐)阅读",
  // English
  "about (the (author|guest|interviewer|interviewee|series)|us)",
  "(related|further) (reading|stories|posts)",
  "want to (be|join|know|read|support)",
];
