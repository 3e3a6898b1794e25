/** Keys of metadata, notes and lists, which look like labels but are not. */
export const KEYS: readonly string[] = [
  // Chinese: notes
  "按",
  "备注",
  "编者(按|注)",
  "注",
  "(译|註|注|释)者?注",
  // Chinese: origin of a text, and its media
  "出处",
  "封面",
  "供图",
  "来源",
  "链接",
  "摄影",
  "视频",
  "图",
  "图片",
  "音频",
  "原文",
  "原?视?频?原?文?链接",
  // Chinese: who made it, when and where
  "{0,4}(编辑|地点|来源|链接|日期|时间|文稿|文章|资料|作者)",
  "编译",
  "采访时间",
  "采写",
  "策划",
  "出品",
  "发布地",
  "翻译",
  "供稿",
  "感谢",
  "美编",
  "审核",
  "图文",
  "文字",
  "责编",
  "记录",
  "监制",
  "排版",
  "声明",
  "文",
  "校对",
  "译者",
  "整理",
  "撰文",
  // Chinese: parts of a text, and its language
  "标签",
  "标题",
  "关键词",
  "全文",
  "译文",
  "英文",
  "英语",
  "摘要",
  "中文",
  // Chinese: keys of lists
  "背景",
  "步骤",
  "第{1}步",
  "方法",
  "结果",
  "结论",
  "例如",
  "例子",
  "目的",
  "缺点",
  "上午",
  "示例",
  "输出",
  "输入",
  "晚上",
  "下午",
  "议题",
  "优点",
  // English: notes
  "disclaimer",
  "edit",
  "note",
  "notes",
  "ps",
  "tl;?dr",
  "update",
  "warning",
  // English: origin of a text, and who made it
  "author",
  "by",
  "date",
  "editor",
  "ftp",
  "https?",
  "link",
  "links",
  "mailto",
  "photo",
  "image",
  "source",
  "time",
  "translator",
  "via",
  // English: parts of a text, and its language
  "abstract",
  "chinese",
  "cn",
  "en",
  "english",
  "summary",
  "tags",
  "title",
  "translated",
  "translation",
  "zh",
  // English: keys of lists
  "after",
  "before",
  "cons?",
  "definition",
  "discussion",
  "examples?",
  "ingredients",
  "input",
  "methods?",
  "output",
  "problem",
  "pros?",
  "results?",
  "serves",
  "solution",
  "steps?_#?",
  "tips?",
  "usage",
];

/** Keys of the publication date. */
export const DATE_KEYS: readonly string[] = [
  // Chinese
  "发表日期",
  "发表时间",
  "发布日期",
  "发布时间",
  "日期",
  // English
  "date",
  "published( on)?",
];

/** Keys of the address of the original. */
export const SOURCE_KEYS: readonly string[] = [
  // Chinese
  "原文",
  "原文地址",
  "原文链接",
  // English
  "original",
  "source",
];

/** Keys of the address of any other text or recording. */
export const LINK_KEYS: readonly string[] = [
  // Chinese
  "(原文|原视频|视频|音频|阅读|参考)?(链接|地址|来源|出处|原文)",
  // English
  "links?",
  "originals?",
  "sources?",
  "vias?",
];

/** Keys of the credits of an edition. */
export const CREDIT_KEYS: readonly string[] = [
  // Chinese
  "编辑",
  "编译",
  "采写",
  "翻译",
  "记录",
  "排版",
  "题图",
  "图源",
  "校对",
  "译者",
  "责编",
  "整理",
  "撰文",
  "作者",
  // English
  "authors?",
  "editors?",
  "translators?",
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
  "editor'?s?'? note",
  "n.b.",
  "tn",
  "translator'?s?'? note",
];

/** Keys of a note that may also be speech, unless a bracket precedes them. */
export const NOTE_KEYS_IN_BRACKETS: readonly string[] = [
  // English
  "ed.",
  "notes?",
  "tr.",
];
