import { toast } from "./toast";

/** Copies a path as an absolute link, and confirms it. */
export async function copyLink(path: string): Promise<void> {
  await copyText(new URL(path, location.href).href, "链接已复制", "Link copied");
}

/** Copies a text, and confirms it on screen and to screen readers. */
export async function copyText(text: string, zh: string, en: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toast(zh, en);
  } catch {
    // The clipboard needs https and permission: show the text, to be copied by hand.
    toast(text, text);
  }
}
