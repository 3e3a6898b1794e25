import { anyOf } from "../text/phrases";
import { CHAT_NOTICES, CHAT_PROGRAMS } from "../vocabulary/chats";

const NOTICE = new RegExp(String.raw`^[\s\p{Cf}]*${anyOf(CHAT_NOTICES)}[.。]?\s*$`, "iu");

/** Whether a message of a chat is what the program says in its place: `This message was deleted.` */
export function isNotice(message: string): boolean {
  return NOTICE.test(message);
}

const PROGRAM = new RegExp(`^${anyOf(CHAT_PROGRAMS)}$`, "iu");

/** Whether a name beside a time is that under which the program of a chat writes, and nobody speaks: `Slackbot`. */
export function isProgramName(name: string): boolean {
  return PROGRAM.test(name.trim());
}
