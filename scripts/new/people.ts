import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { withAddition } from "../../lib/corpus/formats/yaml-addition";
import type { People } from "../../lib/corpus/sidecar/sidecar";
import { languageOf } from "../../lib/corpus/text/language";
import { replaceFile } from "../../lib/io/files";
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

/** Adds to `people.yml` who is new. */
export function writePeople(named: readonly NamedPerson[], known: People): void {
  const path = join(CONTENT_FOLDER, "people.yml");
  for (const one of named.filter(({ id }) => !Object.hasOwn(known, id))) {
    const { name } = personOf(one);
    const text = existsSync(path) ? readFileSync(path, "utf8") : "";
    const added = withAddition(text, { field: null, add: { name: one.id, value: { name } } });
    if (added !== null) replaceFile(path, added.text);
  }
}

/** The sidecar with the labels of those who are known under another name. */
export function withLabels(sidecar: string, named: readonly NamedPerson[], known: People): string {
  const labels = named.filter(({ id }) => Object.hasOwn(known, id));
  return labels.reduce(
    (text, { label, id }) => withAddition(text, { field: "labels", add: { name: label, value: id } })?.text ?? text,
    sidecar,
  );
}
