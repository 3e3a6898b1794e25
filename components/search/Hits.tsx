import type { Speaker } from "../../lib/schema/schema";
import type { Answer, Hit as Found } from "../../lib/search/answer/answer";
import { turnKey } from "../../lib/search/documents/documents";
import { BothLanguages } from "../shell/BothLanguages";
import { Localised } from "../shell/Localised";
import { HitView } from "./HitView";
import { NothingFound } from "./NothingFound";
import { HITS_SHOWN } from "./state/scroll-state";
import type { Address } from "./state/useAddress";

interface Props {
  readonly answer: Answer;
  readonly address: Address;
}

/** The hits in order; grouped under the speakers' names if sorted by speaker. */
export function Hits({ answer, address }: Props) {
  const { hits, total, uncounted, state, bySpeaker } = answer;
  if (total === 0) return uncounted !== null ? null : <NothingFound answer={answer} onGo={address.go} />;
  const next = Math.min(HITS_SHOWN, total - address.shown);
  return (
    <>
      <ol>
        {hits.slice(0, address.shown).map((hit, place) => (
          <HitView key={turnKey(hit)} hit={hit}>
            {state.sort === "speaker" && speakerOf(hit) !== speakerOf(hits[place - 1]) && (
              <GroupHead
                speaker={hit.speaker}
                count={`${uncounted === null ? "" : "≥ "}${bySpeaker.get(speakerOf(hit) ?? null) ?? 0}`}
              />
            )}
          </HitView>
        ))}
      </ol>
      {next > 0 && (
        <button type="button" className="button mt-6" data-more onClick={address.showMore}>
          <BothLanguages zh={`再看 ${next} 段`} en={`Show ${next} more`} />
        </button>
      )}
    </>
  );
}

/** The speaker of a hit; undefined before the first hit, null if unattributed. */
function speakerOf(hit: Found | undefined) {
  return hit === undefined ? undefined : (hit.speaker?.id ?? null);
}

/** The head of a speaker's hits: the name and the number of hits. */
function GroupHead({ speaker, count }: { readonly speaker: Speaker | null; readonly count: string }) {
  return (
    <p className="mb-6 flex justify-between border-b-2 border-ink pt-4 pb-1 text-lg font-bold">
      {speaker === null ? <BothLanguages zh="没有署名的话" en="Unattributed" /> : <Localised text={speaker.name} />}
      <span className="text-muted tabular-nums">{count}</span>
    </p>
  );
}
