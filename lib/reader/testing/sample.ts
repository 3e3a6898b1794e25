import { SpeakerId } from "../../schema/ids";
import { Interview, type Lang, Turn } from "../../schema/schema";

/** Small interviews for the tests of this folder, validated against the schema. */

function block(text: string, lang: Lang) {
  return { text, html: `<p>${text}</p>`, file: "source.md", line: 1, span: [0, 0], lang, edition: "original" };
}

/** A turn of one row; a side that is not given is empty. */
export function sampleTurn(id: string, kind: Turn["kind"], words: { zh?: string; en?: string } = { zh: id }): Turn {
  const speechless = kind === "narration" || kind === "editorial";
  return Turn.parse({
    id,
    kind,
    speaker: speechless ? null : kind === "question" ? "host" : "kai-fu-lee",
    line: 1,
    rows: [
      {
        id: `${id}-1`,
        zh: words.zh === undefined ? [] : [block(words.zh, "zh")],
        en: words.en === undefined ? [] : [block(words.en, "en")],
      },
    ],
  });
}

/** An interview with one section for each list of turns. */
export function sampleInterview(...sections: Turn[][]): Interview {
  return Interview.parse({
    version: 1,
    slug: "sample",
    title: { zh: "样本" },
    form: "dialogue",
    editions: [{ lang: "zh", kind: "original" }],
    participants: [
      { speaker: "host", role: "interviewer" },
      { speaker: "kai-fu-lee", role: "guest" },
    ],
    front: [],
    sections: sections.map((turns, index) => ({ id: `s-${String(index).padStart(8, "0")}`, heading: null, turns })),
    back: [],
  });
}

export const KAI_FU_LEE = SpeakerId.parse("kai-fu-lee");
