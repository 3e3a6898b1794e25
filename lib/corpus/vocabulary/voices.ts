/** Labels of voices without a name, in the notation of `text/phrases.ts`. */

/** What is printed before questions and never before an answer. */
export const QUESTIONS: readonly string[] = [
  // Chinese
  "问_#?",
  "提问_#?",
  // English
  "q_#?",
];

/** Who asks. */
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

/** Who answers. */
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

/** Who asks from the floor. */
export const AUDIENCE: readonly string[] = [
  // Chinese
  "观众_#?",
  "听众_#?",
  // English
  "audience( member)?( #)?",
];

/** Voices whose part is not told. */
export const UNKNOWN_VOICES: readonly string[] = [
  // Chinese
  "提问者_#?",
  // English
  "unidentified",
  "unknown",
];

/** Voices as a machine tells them apart, with a letter or a number behind. */
export const LETTERED_VOICES: readonly string[] = [
  // Chinese
  "发言人",
  "说话人",
  // English
  "speaker",
];

/** What is printed before somebody's name, as in `嘉宾Yann LeCun`. */
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

/** What people are called by, behind their name or paper, or before their number. */
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
