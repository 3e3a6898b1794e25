/** Pictures beside a source, which it may name. */
const PICTURE = /\.(?:png|jpe?g|gif|webp|svg|avif|bmp|tiff?|heic)$/i;
/** What systems and editors leave behind without being asked. */
const LEFT = /^\.|~$|^(?:Thumbs\.db|desktop\.ini)$/i;

const KINDS: readonly (readonly [kind: string, name: RegExp])[] = [
  ["sidecar", /\.ya?ml(?:\.txt)?$/i],
  ["document", /\.(?:docx?|odt|rtf|pdf|pages|html?|epub|pptx?)$/i],
  ["captions", /\.(?:srt|vtt|ass|ssa|lrc)$/i],
  ["text", /\.(?:md|markdown|txt)$/i],
];

/**
 * What kind of stray file a name in an interview's folder is, as the rule `file-stray` knows them; null for pictures, and for
 * what systems leave behind.
 */
export function strayKind(name: string): string | null {
  if (PICTURE.test(name) || LEFT.test(name)) return null;
  return KINDS.find(([, pattern]) => pattern.test(name))?.[0] ?? "other";
}
