import type { Asked } from "../../../lib/reader/page/by-speaker";
import { isBilingual, type ViewContext } from "../../../lib/reader/page/view-context";
import type { Turn } from "../../../lib/schema/schema";
import { Rows } from "./Rows";
import { TurnHeader } from "./TurnHeader";
import { TurnLinks } from "./TurnLinks";

interface TurnViewProps {
  turn: Turn;
  reading: ViewContext;
  /** Whether to name the speaker; false in prose, where it would only repeat the line before. */
  named: boolean;
  /** The question that it answers, where that is not on the page. */
  asked?: Asked | undefined;
}

/** A turn: its speaker, and its words in both languages. Its id is the anchor of its permalinks. */
export function TurnView({ turn, reading, named, asked }: TurnViewProps) {
  return (
    <article id={turn.id} className={named ? `turn ${turn.kind}` : `turn prose ${turn.kind}`}>
      {named && <TurnHeader turn={turn} reading={reading} asked={asked} />}
      <Rows rows={turn.rows} paired={isBilingual(reading)} htmlLang={reading.htmlLang} />
      {!named && <TurnLinks turn={turn} reading={reading} />}
    </article>
  );
}
