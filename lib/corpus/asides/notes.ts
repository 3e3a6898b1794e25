import { anyOf } from "../text/phrases";
import {
  CORRECTION_BEGINNINGS,
  CORRECTION_ENDINGS,
  CORRECTION_KEYS,
  NOTE_BEGINNINGS,
  NOTE_KEYS,
  NOTE_KEYS_IN_BRACKETS,
} from "../vocabulary/notes";

/** A mark and a bracket before a note. */
const OPEN = String.raw`^(?:[※*＊▲△■□◆●•►▶☆★]\s*)?[（(【[〔]?\s*`;
/** `更正（5月3日）：`, `Correction, May 3, 2022: …`, `Corrections appended: …`: behind the key, up to its colon. */
const COLON = String.raw`(?:\s*[（(][^（）()\n]{1,30}[）)]|\s*[,，]\s*(?=[^：:\n]*\d)[^：:\n]{1,30}|\s(?:added|appended))?\s*[：:｜|]`;
/** `【编者按】`, `更正　`, `Correction — `: what else may separate a key from its note. */
const OTHER_MARK = String.raw`\s*[】\]〕)）]|\s?\u3000|\s+[—–]\s`;

/** A note with its key, also in both languages (`译者按 Translator's note:`), or with the key alone on its line. */
const keyed = (keys: readonly string[]) =>
  String.raw`${OPEN}${anyOf(keys)}(?:\s*[/／|｜]?\s*${anyOf(keys)})?(?:${COLON}|${OTHER_MARK}|\s*$)`;

const CORRECTION = new RegExp(
  `${keyed(CORRECTION_KEYS)}|${OPEN}${anyOf(CORRECTION_BEGINNINGS)}|${anyOf(CORRECTION_ENDINGS)}[。.]?[】）)\\]]?$`,
  "iu",
);
/** The editor or the translator by name, or a note in brackets; `Note: …` alone may be how someone speaks. */
const NOTE = new RegExp(
  String.raw`${keyed(NOTE_KEYS)}|^[（(【[〔]\s*${anyOf(NOTE_KEYS_IN_BRACKETS)}\s*[：:]|${OPEN}${anyOf(NOTE_BEGINNINGS)}`,
  "iu",
);
const ONLY_KEY = new RegExp(
  String.raw`${OPEN}${anyOf([...CORRECTION_KEYS, ...NOTE_KEYS])}\s*[】\]〕)）]?\s*[：:]?$`,
  "iu",
);

/**
 * The kind of a note by those who publish the interview, judged by its words alone: a correction, or any other note by
 * the editor or translator.
 *
 * @param text the words of the paragraph, trimmed
 * @returns null for anything that may be speech
 */
export function noteKind(text: string): "correction" | "note" | null {
  if (CORRECTION.test(text)) return "correction";
  return NOTE.test(text) ? "note" : null;
}

/** Whether a line only announces a note, which follows it: `更正启事`, `Editor’s note`. */
export function announcesNote(text: string): boolean {
  return ONLY_KEY.test(text);
}
