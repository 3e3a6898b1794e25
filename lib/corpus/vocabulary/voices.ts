/** Labels of unnamed voices, in the notation of `text/phrases.ts`. */

/** Labels of questions, never of an answer. */
export const QUESTIONS: readonly string[] = [
  // Chinese
  "问_#?",
  "提问_#?",
  // English
  "q_#?",
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
  "question",
];

/** Labels of those who answer. */
export const ANSWERERS: readonly string[] = [
  // Chinese
  "答_#?",
  "回答",
  "嘉宾",
  "受访者",
  // English
  "a_#?",
  "answer",
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
  "发言人",
  "观众",
  "记者",
  "听众",
  "提问者",
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
