/** Verbs of speaking, before or after a quotation in a retelling. */
export const VERBS_OF_SPEAKING: readonly string[] = [
  // Chinese
  "表示",
  "补充道?",
  "称",
  "澄清",
  "答道",
  "道",
  "发出呼吁",
  "发问",
  "反问道?",
  "否定",
  "否认",
  "喊",
  "喊话",
  "呼吁",
  "回答",
  "回应道?",
  "坚定地说",
  "肯定道?",
  "声称",
  "说",
  "说道",
  "说着",
  "问",
  "问道",
  "直言",
  "追问",
  "总结道?",
  // English
  "answered",
  "asked",
  "asks",
  "replied",
  "said",
  "says",
];

/** After these words someone is asked or told, who does not speak. */
export const VERBS_OF_ADDRESSING: readonly string[] = [
  // Chinese
  "告诉",
  "提醒",
  "问",
  "邀请",
];

/** After a quotation, these show that its sentence continues; the Chinese ones are parts of such verbs. */
export const SPEAKING_BEHIND: Readonly<Record<"zh" | "en", readonly string[]>> = {
  zh: ["表示", "答", "道", "喊", "叫", "说", "问"],
  en: ["added", "answered", "asked", "asks", "cried", "replied", "said", "says", "told", "wrote"],
};

/** English verbs of speaking, before or after a quotation in a retelling. */
export const ENGLISH_VERBS_OF_SPEAKING: readonly string[] = [
  "add(s|ed)",
  "admit(s|ted)",
  "agree(s|d)",
  "announce(s|d)",
  "answer(s|ed)",
  "argue(s|d)",
  "ask(s|ed)",
  "began",
  "begins",
  "claim(s|ed)",
  "conclude(s|d)",
  "continue(s|d)",
  "cried",
  "cries",
  "declare(s|d)",
  "emphasi(s|z)e(s|d)",
  "exclaim(s|ed)",
  "explain(s|ed)",
  "insist(s|ed)",
  "interject(s|ed)",
  "joke(s|d)",
  "note(s|d)",
  "object(s|ed)",
  "observe(s|d)",
  "point(s|ed) out",
  "recall(s|ed)",
  "remark(s|ed)",
  "repeat(s|ed)",
  "replie(s|d)",
  "respond(s|ed)",
  "retort(s|ed)",
  "said",
  "says?",
  "stresse(s|d)",
  "suggest(s|ed)",
  "tells",
  "told",
  "warn(s|ed)",
  "went on",
  "whisper(s|ed)",
  "wonder(s|ed)",
  "writes",
  "wrote",
];

/** Words with which a clause begins that says something about a quoted term, and not who said it. */
export const CLAUSES_ABOUT_TERMS: readonly string[] = [
  "and",
  "are",
  "as",
  "because",
  "but",
  "is",
  "or",
  "that",
  "was",
  "were",
  "when",
  "which",
  "while",
  "who",
];

/** Pronouns that begin a new sentence, and not the clause that says who spoke: `“No.” He went on …`. */
export const SENTENCE_SUBJECTS: readonly string[] = ["He", "It", "She", "They", "We"];

/** Pronouns of a single person who speaks. */
export const SPEAKING_PRONOUNS: readonly string[] = ["he", "she"];

/** What somebody says: `Lin’s answer was: “…”`. */
export const NOUNS_OF_SPEAKING: readonly string[] = [
  "advice",
  "answer",
  "argument",
  "comment",
  "conclusion",
  "message",
  "question",
  "remark",
  "reply",
  "response",
  "words",
];

/** What somebody did under a name and before a date, as in `Ann commented on Jan 9, 2018`. */
export const COMMENTED: readonly string[] = [
  // Chinese
  "(评论|回复|发表|发布)(于|在)?",
  // English
  "(added|answered|asked|commented|posted|replied|wrote)( on| at)?",
];
