import type { SpeakerId } from "../../schema/ids";
import type { Localized, Past, Speaker } from "../../schema/schema";

/** What is shown at the past address of a speaker. */
export interface PastSpeakerLead {
  readonly id: SpeakerId;
  /** Null if the lockfile never recorded it. */
  readonly name: Localized | null;
  /** Who says now what was shown there: one redirects, several are listed, nobody is said to be gone. */
  readonly to: readonly Speaker[];
}

/** Where the past address of every speaker leads. */
export function pastSpeakerLeads(past: Past, speakers: readonly Speaker[]): PastSpeakerLead[] {
  const living = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  return past.speakers.map(({ id, name = null, to }) => ({
    id,
    name,
    to: to.flatMap((heir) => living.get(heir) ?? []),
  }));
}
