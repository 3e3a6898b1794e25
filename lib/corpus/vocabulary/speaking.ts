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
