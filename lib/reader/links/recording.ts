/** A time as transcripts print it: minutes and seconds, with hours or without; of two, the first. */
const CLOCK = /^(?:(\d{1,3}):)?(\d{1,3}):([0-5]\d)(?![\d:])(?!\s*[ap]\.?m\b)/i;

/**
 * The address at which a recording plays from a time on: as YouTube and Bilibili take it, otherwise by Media Fragments URI 1.0
 * (W3C), which players of browsers understand.
 *
 * @param time as printed beside a turn
 * @returns null for a time that is none of a recording, such as a day or `10:05 pm`
 */
export function recordingAt(recording: string, time: string): string | null {
  const [, hours = "0", minutes = "", seconds = ""] = CLOCK.exec(time.trim()) ?? [];
  if (minutes === "") return null;
  const at = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  const url = new URL(recording);
  const host = url.hostname.replace(/^(?:www|m)\./, "");
  if (host === "youtube.com" || host === "youtu.be") url.searchParams.set("t", `${at}s`);
  else if (host === "bilibili.com") url.searchParams.set("t", String(at));
  else url.hash = `t=${at}`;
  return url.href;
}
