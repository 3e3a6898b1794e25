import { useState } from "react";
import type { Speaker } from "../../lib/corpus/schema";
import { speakersNamed } from "../../lib/search/speakers";
import { Both } from "../shell/Both";
import { Localised } from "../shell/Localised";
import { FilterGroup } from "./FilterGroup";

/** As many as can be taken in at a glance; whoever is not among them is found by typing a name. */
const SPEAKERS_SHOWN = 8;

interface Props {
  readonly speakers: readonly Speaker[];
  readonly counts: ReadonlyMap<string, number>;
  readonly picked: string | null;
  readonly onPick: (speaker: string | null) => void;
}

/** The speakers with the most hits, or those that go by the name typed, whether they have hits or not. */
export function SpeakerFilter({ speakers, counts, picked, onPick }: Props) {
  const [typed, setTyped] = useState("");
  const countOf = (speaker: Speaker) => counts.get(speaker.id) ?? 0;
  const shown = speakersNamed(speakers, typed)
    .filter((speaker) => typed.trim() !== "" || countOf(speaker) > 0 || speaker.id === picked)
    .sort((a, b) => Number(b.id === picked) - Number(a.id === picked) || countOf(b) - countOf(a))
    .slice(0, SPEAKERS_SHOWN);
  return (
    <FilterGroup
      name="speaker"
      legend={<Both zh="说话的人" en="Speaker" />}
      choices={shown.map((speaker) => ({
        value: speaker.id,
        name: <Localised text={speaker.name} />,
        count: countOf(speaker),
      }))}
      picked={picked}
      onPick={onPick}
    >
      <label className="mb-1 block text-sm text-muted">
        <Both zh="按名字找" en="Find by name" />
        <input
          type="search"
          autoComplete="off"
          className="mt-1 mb-1 block w-full rounded-sm border border-rule bg-paper px-2 py-1 text-base text-ink"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
    </FilterGroup>
  );
}
