/** Labels of unnamed voices, in the notation of `text/phrases.ts`. */

/** Labels of questions, never of an answer. */
export const QUESTIONS: readonly string[] = [
  // Chinese
  "问_#?",
  "(提问|提問)_#?",
  // English
  "q_#?",
  "question_#?",
];

/** Labels of those who ask. */
export const ASKERS: readonly string[] = [
  ...QUESTIONS,
  // Chinese
  "采访者",
  "记者",
  "主持人?",
  // English
  "host",
  "interviewer",
  "moderator",
];

/** Labels of those who answer. */
export const ANSWERERS: readonly string[] = [
  // Chinese
  "答_#?",
  "回答_#?",
  "嘉宾",
  "受访者",
  // English
  "a_#?",
  "answer_#?",
  "guest",
  "interviewee",
];

/** Labels of those who ask from the audience. */
export const AUDIENCE: readonly string[] = [
  // Chinese
  "观众_#?",
  "听众_#?",
  // English
  "audience( member)?( #)?",
];

/** Voices in an unknown role. */
export const UNKNOWN_VOICES: readonly string[] = [
  // Chinese
  "提问者_#?",
  // English
  "unidentified",
  "unknown",
];

/** Voices numbered by transcription software, followed by a letter or a number. */
export const LETTERED_VOICES: readonly string[] = [
  // Chinese
  "发言人",
  "说话人",
  // English
  "speaker",
];

/** Roles printed before a name, as in `嘉宾Yann LeCun`. */
export const ROLES_BEFORE_NAMES: readonly string[] = [
  // Chinese
  "采访者",
  "记者",
  "嘉宾",
  "受访者",
  "演讲者",
  "主持人?",
  "主讲人?",
  // English
  "guest",
  "host",
  "moderator",
];

/** Designations of people, after their name or newspaper, or before their number. */
export const CALLED: readonly string[] = [
  // by what they do
  "被告人?",
  "部长",
  "处长",
  "代表",
  "发言人",
  "代理人",
  "法官",
  "监督",
  "审判(长|员)",
  "书记员",
  "辩护人",
  "公诉人",
  "观众",
  "记者",
  "教练",
  "经理",
  "局长",
  "厅长",
  "听众",
  "提问者",
  "委员",
  "议员",
  "原告",
  "院长",
  "证人",
  "主任",
  "主席",
  "总裁",
  "总监",
  "同学",
  "网友",
  "读者",
  "主持人",
  // by courtesy
  "博士",
  "教授",
  "老师",
  "女士",
  "先生",
];

/** How the names of media end, whose reporters ask once at a press conference. */
export const MEDIA_ENDINGS: readonly string[] = [
  // Chinese
  "报",
  "报社",
  "电视台?",
  "广播电台",
  "频道",
  "时报",
  "通讯社",
  "新闻",
  "新闻网",
  "社",
  "网",
  "在线",
  "周刊",
  "杂志",
  "台",
  // English
  "broadcasting",
  "daily",
  "herald",
  "magazine",
  "news",
  "newspaper",
  "post",
  "press",
  "radio",
  "times",
  "tv",
  "weekly",
];
