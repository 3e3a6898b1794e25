/** What is heard or seen between words, in the brackets of a stage direction; stems of English words. */
export const SOUNDS: readonly string[] = [
  // Chinese
  "播放",
  "沉默",
  "点头",
  "鼓掌",
  "哽咽",
  "欢呼",
  "会议(暂停|结束|恢复)",
  "举手",
  "咳嗽",
  "离(席|场)",
  "铃声",
  "流泪",
  "起立",
  "散会",
  "叹气",
  "叹息",
  "听不清",
  "停顿",
  "笑",
  "休会",
  "休息",
  "摇头",
  "音乐",
  "掌声",
  "中断",
  // English
  "adjourn",
  "applau",
  "break",
  "cheer",
  "chuckl",
  "clap",
  "cough",
  "cross-?talk",
  "inaudible",
  "indistinct",
  "laugh",
  "music",
  "nods",
  "off the record",
  "overlapping",
  "pause",
  "recess",
  "rings",
  "sigh",
  "silence",
  "whereupon",
];

/** Words of somebody who speaks, or is spoken to; a stage direction has none. */
export const PERSONAL_PRONOUNS: readonly string[] = [
  // Chinese
  "我",
  "你",
  "您",
  "咱",
  // English
  "i",
  "me",
  "my",
  "our",
  "us",
  "we",
  "you",
  "your",
];

/** What a script has in the place of a name where nobody speaks: what is heard, or seen, between the words. */
export const SOUND_CUES: readonly string[] = [
  // Chinese
  "音(效|响|乐)",
  "配乐",
  "空镜",
  "字幕",
  // English
  "(f/?x|sfx)",
  "atmos(phere)?",
  "grams",
  "music",
  "sound( effects?)?",
];
