/** Labels of unnamed voices, in the notation of `text/phrases.ts`. */

/** Labels of questions, never of an answer. */
export const QUESTIONS: readonly string[] = [
  // Chinese
  "问_#?",
  "(提问|提問)_#?",
  "问题_#",
  // English
  "q_#?",
  "question_#?",
];

/** Labels of those who ask. */
export const ASKERS: readonly string[] = [
  ...QUESTIONS,
  // Chinese
  "采",
  "访(谈?(者|人))?",
  "采访(者|人)",
  "记",
  "主",
  "记者问?",
  "主持人?问?",
  "(本刊|本报|编者|小编|笔者)问",
  // English
  "host",
  "interviewer",
  "moderator",
];

/** Those of them that mean whoever leads a programme, and not a reporter who asks in it. */
export const HOSTS: readonly string[] = [
  // Chinese
  "主持人?问?",
  // English
  "host",
  "moderator",
];

/** Labels of questions that stand in brackets within what somebody tells. */
export const QUESTIONS_IN_BRACKETS: readonly string[] = [
  // Chinese
  "问",
  "(采|记)",
  "(采访|整理|访谈)(者|人)",
  "记者",
  // English
  "q",
  "interviewer",
];

/** Labels of answers, never of a question. */
export const ANSWERS: readonly string[] = [
  // Chinese
  "答_#?",
  "(回答|回复|答复)_#?",
  // English
  "a_#?",
  "answer_#?",
];

/** Whom a court hears. */
export const WITNESSES: readonly string[] = [
  // Chinese
  "证人",
  // English
  "(the )?(deponent|witness)",
];

/** Labels of those who answer. */
export const ANSWERERS: readonly string[] = [
  ...ANSWERS,
  // Chinese
  "嘉宾?",
  "受访(者|人)",
  "(口述|述)(者|人)?",
  // English
  "guest",
  "interviewee",
];

/** Labels of those who ask from the audience. */
export const AUDIENCE: readonly string[] = [
  // Chinese
  "观众(提问)?_#?",
  "听众(提问)?_#?",
  // English
  "audience( member)?( #)?",
];

/** Voices in an unknown role. */
export const UNKNOWN_VOICES: readonly string[] = [
  // Chinese
  "审",
  "原(代)?",
  "被(代)?",
  "辩",
  "提问者_#?",
  "解说",
  "旁白",
  "画外音",
  // English
  "announcer",
  "narrator",
  "operator",
  "unidentified( (man|woman|male|female|person|speaker|voice|reporter))?( #)?",
  "off(-| )?(camera|mic|screen)",
  "unknown",
  "voice(-| )?over",
];

/** Voices numbered by transcription software, followed by a letter or a number. */
export const LETTERED_VOICES: readonly string[] = [
  // Chinese
  "发言人",
  "说话人",
  // English
  "speaker",
];

/** What stands over the column of a table that names who speaks. */
export const SPEAKER_HEADERS: readonly string[] = [
  // Chinese
  "(发言|讲话|说话|谈话)(者|人)",
  "讲者",
  // English
  "speakers?( name)?",
  "who( speaks)?",
  "voice",
];

/** People whom nobody knows by name, in English: `Woman in green`, `Man at back`, `Voice from the gallery`. */
export const STRANGERS: readonly string[] = [
  "boy",
  "caller",
  "child",
  "farmer",
  "gentleman",
  "girl",
  "lady",
  "man",
  "member",
  "parent",
  "person",
  "resident",
  "shopkeeper",
  "student",
  "teacher",
  "voice",
  "woman",
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

/** What people are called by courtesy, behind their name. */
export const COURTESY_TITLES: readonly string[] = ["博士", "教授", "老师", "女士", "先生", "小姐", "师傅"];

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
  ...COURTESY_TITLES,
];

/** How Chinese words for people end, whom a transcript may name by what they are to the others. */
export const PERSON_ENDINGS: readonly string[] = [
  // by what they do
  "(队|班|站|村|社|家|店|船|馆|校|会|所|团|镇|县|市|省)长",
  "(警|护|骑|守|哨|卫|法|技)(官|士|手|师|兵)",
  "(员|者|师傅?|匠|迷|友|商|民|工人)",
  "老板娘?",
  "司机",
  "大夫",
  "医生",
  "护士",
  "学生",
  "孩子",
  "徒弟",
  "众人",
  "全场",
  "导演",
  "编剧",
  "制片人?",
  // by kinship
  "(爸爸?|妈妈?|哥哥?|姐姐?|弟弟|妹妹|叔叔?|伯伯?|婶婶?|嫂嫂?|爷爷?|奶奶?|姨|舅舅?|姑姑?|婆婆?|公公)",
  "(女儿|儿子|孙子|孙女|妻子|丈夫|太太|父亲|母亲|老伴|媳妇)",
  // by their devices, in a conference
  "的(iPad|iPhone|Mac|手机|电脑|平板)",
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
