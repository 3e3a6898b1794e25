import type { SpeakerId } from "../../schema/ids";
import { type Problem, problem } from "../problems/problems";
import type { Checked, People, Sidecar } from "../sidecar/sidecar";
import type { Place } from "../text/source";
import { entries, normaliseLabel } from "./directory";

/** A name that a file gives to somebody, as it is written there. */
interface NameClaim {
  readonly name: string;
  readonly id: SpeakerId;
  readonly place: () => Place;
}

/** The first claim to each name, by its normalised form. */
type Owners = ReadonlyMap<string, NameClaim>;

/**
 * Reports names that two people have: both in `people.yml`, both in one interview, or one in each. Without the report,
 * the order of the entries would decide whose words a label introduces.
 *
 * An interview may give a name in `people.yml` to somebody else, but has to say so under `labels:`.
 */
export function nameClashes(people: Checked<People>, sidecars: readonly Checked<Sidecar>[]): Problem[] {
  const { owners, problems } = claimAll(namesOf(people.value, people.placeOf));
  return [...problems, ...sidecars.flatMap((sidecar) => clashesIn(sidecar, owners))];
}

function clashesIn({ value, placeOf }: Checked<Sidecar>, corpus: Owners): Problem[] {
  const names = namesOf(value.people, (path) => placeOf(["people", ...path]));
  const labels = Object.entries(value.labels).map(([name, id]): NameClaim => {
    return { name, id, place: () => placeOf(["labels", name]) };
  });
  const settled = new Set(labels.map(({ name }) => normaliseLabel(name)));
  const taken = names.flatMap((claim) => {
    const form = normaliseLabel(claim.name);
    const first = settled.has(form) ? undefined : corpus.get(form);
    return first === undefined || first.id === claim.id ? [] : [clash(first, claim)];
  });
  return [...claimAll([...names, ...labels]).problems, ...taken];
}

function namesOf(people: People, placeOf: Checked<People>["placeOf"]): NameClaim[] {
  return entries(people).flatMap(([id, { name, aliases }]) => {
    const claim = (form: string, ...path: (string | number)[]): NameClaim => {
      return { name: form, id, place: () => placeOf([id, ...path]) };
    };
    return [
      ...Object.entries(name).map(([lang, form]) => claim(form, "name", lang)),
      ...aliases.map((alias, i) => claim(alias, "aliases", i)),
    ];
  });
}

/** Gives each name to the first who claims it, and reports everyone else who does. */
function claimAll(claims: readonly NameClaim[]): { owners: Owners; problems: Problem[] } {
  const owners = new Map<string, NameClaim>();
  const problems: Problem[] = [];
  for (const claim of claims) {
    const form = normaliseLabel(claim.name);
    // Marks alone: as a label they name nobody.
    if (form === "") continue;
    const first = owners.get(form);
    if (first === undefined) owners.set(form, claim);
    else if (first.id !== claim.id) problems.push(clash(first, claim));
  }
  return { owners, problems };
}

function clash(first: NameClaim, second: NameClaim): Problem {
  const { file, line, column } = first.place();
  const facts = { name: second.name, id: second.id, otherName: first.name, otherId: first.id };
  // `people.yml` or the interview's own sidecar, so that the name of the file is enough.
  const name = file.split("/").at(-1) ?? file;
  return problem("name-clash", second.place(), { ...facts, other: `${name}:${line}:${column}` });
}
