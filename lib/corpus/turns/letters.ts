import { isFormOf } from "../labels/name-variants";
import { UNLABELLED } from "../markdown/opening";
import { hasText, type Passage } from "../markdown/passages";
import { anyOf } from "../text/phrases";
import { SALUTATIONS, SIGNED } from "../vocabulary/letters";
import { COURTESY_TITLES } from "../vocabulary/voices";

/** Fewer are letters that an article prints. */
const FEWEST_LETTERS = 3;
/** Nearly all letters are signed; of one that is not, the other of two people is the writer. */
const SIGNED_SHARE = 0.6;
/** A date, a place and a postscript may stand behind a signature. */
const BEHIND_SIGNATURE = 4;

const NAME = String.raw`(?:\p{Script=Han}{1,6}|\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,3})`;
const SALUTATION = new RegExp(`^(?:${anyOf(SALUTATIONS)}\\s*)?(?<name>${NAME})[：:,，]$`, "iu");
const SIGNATURE = new RegExp(`^(?:[—–-]\\s*)?(?<name>${NAME})(?:\\s*${anyOf(SIGNED)})?[.,，。]?$`, "u");

/** A letter of a correspondence. */
interface Letter {
  /** The index of its salutation. */
  readonly start: number;
  readonly addressed: string;
  /** The names that may be its signature, the last first. */
  readonly names: readonly string[];
}

/**
 * Begins turns where the letters of a correspondence begin. The name over a letter is that of whom it addresses, and the one
 * below it that of whoever writes: a letter is its writer's turn.
 *
 * @returns null where a text is no correspondence
 */
export function openLetters(passages: readonly Passage[]): Passage[] | null {
  const likely = lettersAt(passages, salutationsIn(passages));
  // Whoever is addressed writes, too: `我试过：` addresses nobody.
  const signatures = [...new Set(likely.flatMap(({ names }) => names))];
  const letters = lettersAt(
    passages,
    likely.filter(({ addressed }) => signatures.some((name) => isSame(name, addressed))),
  );
  if (letters.length < FEWEST_LETTERS) return null;
  const addressees = [...new Set(letters.map(({ addressed }) => addressed))];
  const signed = letters.map(({ addressed, names }) =>
    names.find((name) => !isSame(name, addressed) && addressees.some((other) => isSame(name, other))),
  );
  const writers: string[] = [];
  for (const name of signed) if (name !== undefined && !writers.some((one) => isSame(one, name))) writers.push(name);
  const isSigned = signed.filter((name) => name !== undefined).length >= letters.length * SIGNED_SHARE;
  if (!isSigned || writers.length !== 2) return null;
  const opens = new Map(
    letters.map(({ start, addressed }, i) => {
      const own = signed[i];
      const writer = writers.find((one) => (own === undefined ? !isSame(one, addressed) : isSame(one, own)));
      return [start, writer ?? null] as const;
    }),
  );
  return passages.map((passage, i) => {
    const writer = opens.get(i);
    if (writer == null) return passage;
    return { ...passage, opens: { ...UNLABELLED, label: writer, printed: writer, start: passage.start } };
  });
}

/** A paragraph that may address somebody. */
type Salutation = Pick<Letter, "start" | "addressed">;

function salutationsIn(passages: readonly Passage[]): Salutation[] {
  return passages.flatMap((passage, start) => {
    const name = isSpoken(passage) ? SALUTATION.exec(passage.words.text.trim())?.groups?.name : undefined;
    return name === undefined ? [] : [{ start, addressed: name }];
  });
}

function lettersAt(passages: readonly Passage[], starts: readonly Salutation[]): Letter[] {
  return starts.map(({ start, addressed }, i) => {
    const text = passages.slice(start + 1, starts[i + 1]?.start).filter(isSpoken);
    const lines = text.slice(-BEHIND_SIGNATURE).flatMap(({ words }) => words.text.split("\n"));
    const names = lines.flatMap((line) => SIGNATURE.exec(line.trim())?.groups?.name ?? []).toReversed();
    return { start, addressed, names };
  });
}

function isSpoken(passage: Passage): boolean {
  return passage.kind === "paragraph" && passage.aside !== true && hasText(passage);
}

/** `陈老师` for `陈秀`: a letter addresses by title, and is signed without one. */
const TITLE = new RegExp(`(?<=.)${anyOf(COURTESY_TITLES)}$`, "u");

function isSame(printed: string, alike: string): boolean {
  const [name, other] = [printed.replace(TITLE, ""), alike.replace(TITLE, "")];
  return name === other || isFormOf(name, other) || isFormOf(other, name);
}
