import type { Cast } from "./cast";
import type { Draft } from "./draft";
import { SpeakerId } from "./ids";
import type { People } from "./sidecar";

/**
 * Keeps apart the voices whom nobody has defined. Each has an id made from its label (`interviewer`, `lee`); where another
 * interview has a voice of that id too, or `people.yml` somebody, nothing says that they are one person, and the id gets
 * the interview's slug behind it: `interviewer-coast-weekly`. By itself an interview keeps the short ids.
 */
export function tellStrangersApart(drafts: readonly Draft[], people: People): Draft[] {
  const owners = new Map<string, Set<string>>();
  const own = (id: string, owner: string) => owners.set(id, (owners.get(id) ?? new Set()).add(owner));
  for (const id of Object.keys(people)) own(id, "");
  for (const { slug, cast, sidecar } of drafts) {
    for (const { id } of cast.provisional) own(id, slug);
    for (const id of Object.keys(sidecar.value.people)) own(id, `${slug} people`);
  }
  return drafts.map((draft) => {
    const shared = draft.cast.provisional.filter(({ id }) => (owners.get(id)?.size ?? 0) > 1);
    const names = new Map(shared.map(({ id }) => [id, SpeakerId.parse(`${id}-${draft.slug}`)]));
    return names.size === 0 ? draft : { ...draft, cast: renamed(draft.cast, names) };
  });
}

function renamed(cast: Cast, names: ReadonlyMap<SpeakerId, SpeakerId>): Cast {
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
    provisional: cast.provisional.map((stranger) => ({ ...stranger, id: nameOf(stranger.id) })),
  };
}
