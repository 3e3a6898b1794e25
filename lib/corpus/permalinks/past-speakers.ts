import { ownValue } from "../../arrays/own-value";
import { SpeakerId } from "../../schema/ids";
import type { Localized, PastSpeaker } from "../../schema/schema";
import { homesOf } from "./homes";
import { entriesOf, type Lockfile } from "./lockfile";

/**
 * Who is now at the words of every speaker whose id nobody has any more. The turns that a past id had show it; of someone
 * who is only quoted in a retelling, and so has no turns, the name does, if just one speaker has it.
 *
 * @param living the ids with an address
 */
export function pastSpeakers(lockfile: Lockfile, living: ReadonlySet<SpeakerId>): PastSpeaker[] {
  const heirs = heirsOf(lockfile, living);
  const known = Object.keys(lockfile.speakers).map((id) => SpeakerId.parse(id));
  const past = [...new Set([...known, ...heirs.keys()])].filter((id) => !living.has(id)).toSorted();
  return past.map((id) => {
    const name = ownValue(lockfile.speakers, id)?.name;
    const to = heirs.get(id) ?? (name === undefined ? [] : namesakes(name, living, lockfile));
    return { id, ...(name === undefined ? {} : { name }), to: [...to].toSorted() };
  });
}

/** For everyone who had a turn and is not living, the speakers of these turns as they are now. */
function heirsOf(lockfile: Lockfile, living: ReadonlySet<SpeakerId>): ReadonlyMap<SpeakerId, ReadonlySet<SpeakerId>> {
  const heirs = new Map<SpeakerId, Set<SpeakerId>>();
  for (const [id, { by, wasBy = [] }] of entriesOf(lockfile)) {
    const gone = (by === undefined ? wasBy : [by, ...wasBy]).filter((speaker) => !living.has(speaker));
    const now = gone.length === 0 ? [] : homesOf(id, lockfile).flatMap((home) => lockfile.turns[home.id]?.by ?? []);
    for (const speaker of gone) {
      const own = heirs.get(speaker) ?? new Set();
      for (const heir of now) if (living.has(heir)) own.add(heir);
      heirs.set(speaker, own);
    }
  }
  return heirs;
}

/** The one living speaker with a name; none if several have it. */
function namesakes(name: Localized, living: ReadonlySet<SpeakerId>, { speakers }: Lockfile): SpeakerId[] {
  const same = [...living].filter((id) => {
    const other = ownValue(speakers, id)?.name;
    return (name.zh !== undefined && name.zh === other?.zh) || (name.en !== undefined && name.en === other?.en);
  });
  return same.length === 1 ? same : [];
}
