import { ownValue } from "../../arrays/own-value";
import type { SpeakerId } from "../../schema/ids";
import { LANGUAGES } from "../../schema/languages";
import type { Held } from "../../schema/quotation";
import type { Lang } from "../../schema/schema";
import { runsOf } from "../fold/characters";
import type { SearchInterview, SearchTurn } from "./documents";

/** How much there is of somebody; the person is the key under which it stands. */
export type Amount = Omit<Held, "speaker">;

/** How much a corpus has of each person, and of everybody. */
export interface Holdings {
  readonly everybody: Amount;
  /** By id; only of those who say something or are quoted. */
  readonly speakers: Readonly<Record<SpeakerId, Amount>>;
}

const NOTHING: Amount = { interviews: 0, turns: 0, words: { zh: 0, en: 0 }, translated: { zh: 0, en: 0 } };

/** What there is of a person; of everybody if null. */
export function amountOf({ everybody, speakers }: Holdings, speaker: SpeakerId | null): Amount {
  return speaker === null ? everybody : (ownValue(speakers, speaker) ?? NOTHING);
}

/** Counts what a corpus has of each person. Turns come interview by interview. */
export class HoldingsCounter {
  private readonly everybody = new AmountCounter();
  private readonly speakers = new Map<SpeakerId, AmountCounter>();

  /** @param kinds the kind of edition of each language of the turn's interview */
  add(turn: SearchTurn, kinds: SearchInterview["kinds"]): void {
    const paragraphs = turn.rows.flatMap((row) =>
      LANGUAGES.flatMap((lang) => row[lang].map((text) => ({ lang, text }))),
    );
    const all = countWords(paragraphs);
    this.everybody.add(turn, kinds, all);
    if (turn.speaker !== null) this.counterOf(turn.speaker).add(turn, kinds, all);
    for (const { speaker, places } of turn.quoted) {
      if (speaker === turn.speaker) continue;
      const own = places.map(([row, lang, paragraph, start, end]) => ({
        lang,
        text: (turn.rows[row]?.[lang][paragraph] ?? "").slice(start, end),
      }));
      this.counterOf(speaker).add(turn, kinds, countWords(own));
    }
  }

  counted(): Holdings {
    const speakers: Record<SpeakerId, Amount> = {};
    for (const [speaker, counter] of this.speakers) speakers[speaker] = counter.counted();
    return { everybody: this.everybody.counted(), speakers };
  }

  private counterOf(speaker: SpeakerId): AmountCounter {
    const counter = this.speakers.get(speaker) ?? new AmountCounter();
    this.speakers.set(speaker, counter);
    return counter;
  }
}

class AmountCounter {
  private slug = "";
  private interviews = 0;
  private turns = 0;
  private readonly words = { zh: 0, en: 0 };
  private readonly translated = { zh: 0, en: 0 };

  add({ slug }: SearchTurn, kinds: SearchInterview["kinds"], words: Readonly<Record<Lang, number>>): void {
    if (slug !== this.slug) this.interviews += 1;
    this.slug = slug;
    this.turns += 1;
    for (const lang of LANGUAGES) {
      const isOriginal = kinds[lang] === undefined || kinds[lang] === "original";
      (isOriginal ? this.words : this.translated)[lang] += words[lang];
    }
  }

  counted(): Amount {
    const { interviews, turns, words, translated } = this;
    return { interviews, turns, words, translated };
  }
}

/** Chinese characters and other words, by the language of the text. */
function countWords(paragraphs: readonly { readonly lang: Lang; readonly text: string }[]): Record<Lang, number> {
  const words = { zh: 0, en: 0 };
  for (const { lang, text } of paragraphs) {
    for (const run of runsOf(text)) words[lang] += run.unspaced ? [...run.text].length : 1;
  }
  return words;
}
