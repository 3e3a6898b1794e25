/** Beginnings of a reader's question to a manual. */
export const READER_ASKS: readonly string[] = [
  // Chinese
  "(请问)?(如何|怎么|怎样|哪里|能否|可以|是否|什么是|为什么我)",
  // English
  "can i",
  "do i",
  "how (do|can|should|to|much|long)",
  "is (it|there)",
  "what (is|are|if|happens|does)",
  "where (do|can)",
];

/** Questions to a person about what they did or thought, never to a company. */
export const ASKED_OF_ONE: readonly string[] = [
  // English
  "(did|were|had) you",
  "you believe",
  "you ever",
  "you feel",
  "you felt",
  "you grew",
  "you grow",
  "you learn",
  "you mean",
  "you meant",
  "you remember",
  "you said",
  "you say",
  "you started",
  "you think",
  "you thought",
  "you were",
  "you write",
  "you wrote",
];

/** Instructions to the reader of a manual, at the beginning of a sentence. */
export const INSTRUCTIONS: Readonly<Record<"zh" | "en", readonly string[]>> = {
  zh: [
    // Chinese
    "拨打",
    "打开",
    "登录",
    "点击",
    "联系",
    "请",
    "填写",
    "选择",
  ],
  en: [
    // English
    "call",
    "check",
    "choose",
    "click",
    "contact",
    "download",
    "email",
    "go to",
    "log in",
    "make sure",
    "open",
    "please",
    "see",
    "select",
    "send",
    "sign in",
    "tap",
    "use",
    "visit",
    "write",
  ],
};

/** What a list of questions that customers ask calls itself. */
export const HELP_TITLES: readonly string[] = ["常见问题", "常问问题", "FAQs?", "frequently asked questions"];
