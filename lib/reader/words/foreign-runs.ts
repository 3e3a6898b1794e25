/** A tag, with any signs inside the quotes of its attributes. */
const TAG = `<(?:"[^"]*"|[^">])*>`;
/** Not the rest of one, as behind the digit of `3D`. */
const WORD = `(?<![A-Za-z0-9])[A-Za-z][A-Za-z'’.-]*`;
/**
 * Names and terms of one or two words are part of the Chinese sentence, and Chinese voices speak them; from three on it is
 * English that a Chinese voice makes unintelligible.
 */
const RUN = `${WORD}(?:,? ${WORD}){2,}`;

/** Marks runs of English words inside Chinese HTML with their language. */
export function markEnglish(html: string): string {
  return html.replace(new RegExp(`${TAG}|(${RUN})`, "g"), (found, run: string | undefined) =>
    run === undefined ? found : `<span lang="en">${run}</span>`,
  );
}
