import type { Slug, SpeakerId } from "../../schema/ids";
import type { Speaker } from "../../schema/schema";
import type { People } from "../sidecar/sidecar";
import type { Cast } from "./cast";
import { speakerId } from "./directory";

/** The voices of one interview. */
interface Voices {
  readonly slug: Slug;
  /** Undefined speakers. */
  readonly undefinedSpeakers: readonly Speaker[];
  /** The ids that its sidecar defines. */
  readonly people: readonly string[];
}

/** Full names of undefined speakers, by their short ones. */
export type FullIds = ReadonlyMap<SpeakerId, SpeakerId>;

/**
 * Distinguishes undefined speakers across interviews. Each has an id made from its label (`interviewer`, `lee`); when
 * another interview has the same id too, or `people.yml` defines it, nothing shows that they are one person, and the
 * interview's slug is appended: `interviewer-coast-weekly`. In a single interview, the short ids stay.
 *
 * @returns by interview, the full names of undefined speakers who cannot keep their short ids
 */
export function fullIds(voices: readonly Voices[], people: People): ReadonlyMap<Slug, FullIds> {
  const owners = new Map<string, Set<string>>();
  const own = (id: string, owner: string) => owners.set(id, (owners.get(id) ?? new Set()).add(owner));
  for (const id of Object.keys(people)) own(id, "");
  for (const { slug, undefinedSpeakers, people: defined } of voices) {
    for (const { id } of undefinedSpeakers) own(id, slug);
    for (const id of defined) own(id, `${slug} people`);
  }
  const named = voices.map(({ slug, undefinedSpeakers }): [Slug, FullIds] => {
    const shared = undefinedSpeakers.filter(({ id }) => (owners.get(id)?.size ?? 0) > 1);
    return [slug, new Map(shared.map(({ id }) => [id, speakerId(`${id}-${slug}`)]))];
  });
  return new Map(named.filter(([, names]) => names.size > 0));
}

/** A cast with the full names of undefined speakers. */
export function withFullIds(cast: Cast, names: FullIds): Cast {
  const before = new Map([...names].map(([from, to]) => [to, from]));
  const nameOf = (id: SpeakerId) => names.get(id) ?? id;
  return {
    ...cast,
    speakerOf: (turn) => {
      const id = cast.speakerOf(turn);
      return id === null ? null : nameOf(id);
    },
    kindOf: (id) => cast.kindOf(id === null ? null : (before.get(id) ?? id)),
    participants: cast.participants.map(({ speaker, role }) => ({ speaker: nameOf(speaker), role })),
    provisional: cast.provisional.map((undefinedSpeaker) => ({ ...undefinedSpeaker, id: nameOf(undefinedSpeaker.id) })),
  };
}
