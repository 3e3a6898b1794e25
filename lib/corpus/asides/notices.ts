import { anyOf } from "../text/phrases";
import { CHAT_NOTICES } from "../vocabulary/chats";

const NOTICE = new RegExp(String.raw`^[\s\p{Cf}]*${anyOf(CHAT_NOTICES)}[.。]?\s*$`, "iu");

/** Whether a message of a chat is what the program says in its place: `This message was deleted.` */
export function isNotice(message: string): boolean {
  return NOTICE.test(message);
}
