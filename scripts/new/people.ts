import { join } from "node:path";
import { withAddition } from "../../lib/corpus/formats/yaml-addition";
import type { People } from "../../lib/corpus/sidecar/sidecar";
import { languageOf } from "../../lib/corpus/text/language";
import { readToChange } from "../../lib/io/files";
import { Refusal } from "../command";
import { CONTENT_FOLDER } from "../content/content-folder";
import type { NamedPerson } from "./answers";

/** The people with those who are new, by their ids. */
export function withPeople(known: People, named: readonly NamedPerson[]): People {
  const added = named.flatMap((one) => (Object.hasOwn(known, one.id) ? [] : [[one.id, personOf(one)] as const]));
  return { ...known, ...Object.fromEntries(added) };
}

function personOf({ label, otherName }: NamedPerson) {
  const isChinese = languageOf(label) === "zh";
  const [own, other] = isChinese ? (["zh", "en"] as const) : (["en", "zh"] as const);
  return { name: { [own]: label, ...(otherName === "" ? {} : { [other]: otherName }) }, aliases: [] };
}

/**
 * `people.yml` with those who are new; null where it stays as it is.
 *
 * @throws Refusal where nothing can be added to it
 */
export function peopleFileWith(named: readonly NamedPerson[], known: People): { path: string; text: string } | null {
  const path = join(CONTENT_FOLDER, "people.yml");
  const strangers = named.filter(({ id }) => !Object.hasOwn(known, id));
  if (strangers.length === 0) return null;
  let text = readToChange(path);
  for (const one of strangers) {
    const { name } = personOf(one);
    const addition = { field: null, add: { name: one.id, value: { name } } };
    text = text === null ? null : (withAddition(text, addition)?.text ?? null);
  }
  if (text !== null) return { path, text };
  throw new Refusal(`${path} 这样写不进去，先改好它`, `this cannot be put into ${path} as it is: mend it first`);
}

/** The sidecar with the labels of those who are known under another name. */
export function withLabels(sidecar: string, named: readonly NamedPerson[], known: People): string {
  const labels = named.filter(({ id }) => Object.hasOwn(known, id));
  return labels.reduce(
    (text, { label, id }) => withAddition(text, { field: "labels", add: { name: label, value: id } })?.text ?? text,
    sidecar,
  );
}
