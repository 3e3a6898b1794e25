/** Under what name a chat program itself writes among the people. */
export const CHAT_PROGRAMS: readonly string[] = [
  // English
  "(slack|modmail|auto|chat)_?bot",
  "automod(erator)?",
  "system( (message|notification))?",
  // Chinese
  "系统(消息|通知|提示)?",
  "(群|聊天)?(助手|机器人)",
];

/** What a chat program says in the place of a message, under the name of whoever caused it. */
export const CHAT_NOTICES: readonly string[] = [
  // English
  "messages and calls are end-to-end encrypted.{0,160}",
  "messages to this (chat|group) are now secured with end-to-end encryption.{0,160}",
  "(this message was|you) deleted( this message)?",
  "this message was (edited|unsent)",
  "missed (voice|video) call",
  "(voice|video) call(, .{1,20})?",
  "<?(media|image|video|audio|sticker|document|gif|contact card) omitted>?",
  "(added|removed|left|joined|created) (the |this )?group",
  "changed (the|this) (group('s)? )?(subject|icon|description).{0,60}",
  "waiting for this message.{0,60}",
  // Chinese
  "(你|对方)?(已)?撤回了?一条消息",
  "(此|该|这条)?消息已(被)?(删除|撤回)",
  "未接(语音|视频)(通话|来电)",
  "(语音|视频)通话(时长.{0,10}|已取消)",
  "通话时长.{0,10}",
  "对方(已取消|已拒绝|无应答)",
  "消息和通话.{0,6}(端到端|端对端)加密.{0,60}",
  "(加入|退出)了?群聊",
];
