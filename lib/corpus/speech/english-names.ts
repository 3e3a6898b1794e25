import { anyWordOf } from "../text/phrases";
import { NOUNS_OF_SPEAKING } from "../vocabulary/speaking";
import type { Named } from "./narration";

const GENITIVE = /^['’]s(?![\p{L}\d])/u;
const OF_SPEECH = new RegExp(String.raw`^['’]s\s(?:\p{L}+\s){0,2}${anyWordOf(NOUNS_OF_SPEAKING)}`, "u");

/**
 * Everyone who is named in an English text, in order. In the genitive, only `Lin’s answer` is about what somebody says;
 * `Lin’s shop` is not.
 */
export function namesIn<Id>(text: string, people: readonly Named<Id>[]): { readonly id: Id; readonly at: number }[] {
  const found = people.flatMap(({ id, names }) =>
    names.flatMap((name) => placesOf(text, name).map((at) => ({ id, at }))),
  );
  return found.toSorted((a, b) => a.at - b.at);
}

function placesOf(text: string, name: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const after = text.slice(at + name.length);
    const isWhole = !/[\p{L}\d-]$/u.test(text.slice(0, at)) && !/^[\p{L}\d-]/u.test(after);
    if (isWhole && (!GENITIVE.test(after) || OF_SPEECH.test(after))) places.push(at);
  }
  return places;
}

/**
 * People with the last word of their names; of Chinese names, which often have the surname first, also the first. A word
 * that two of them share names nobody.
 */
export function withSurnames<Id>(people: readonly Named<Id>[]): Named<Id>[] {
  const short = people.map(({ names }) => {
    const isChinese = names.some((name) => /^\p{Script=Han}{2,4}$/u.test(name));
    return names.flatMap((name) => {
      const words = /^[\p{Script=Latin}\s.'’-]+$/u.test(name) ? name.split(/\s+/u) : [];
      return words.length < 2 ? [] : words.filter((_, i) => i === words.length - 1 || (i === 0 && isChinese));
    });
  });
  return people.map(({ id, names }, i) => {
    const others = new Set(people.flatMap((other, j) => (i === j ? [] : [...other.names, ...(short[j] ?? [])])));
    return { id, names: [...names, ...(short[i] ?? []).filter((word) => !others.has(word))] };
  });
}
