import { recordingAt } from "../../../lib/reader/links/recording";
import type { Asked } from "../../../lib/reader/page/by-speaker";
import type { ViewContext } from "../../../lib/reader/page/view-context";
import { HTML_LANG, type InterfaceText, inLanguage, ROLE_WORDS, speakerName } from "../../../lib/reader/words/names";
import { editionOf } from "../../../lib/reader/words/sides";
import type { SpeakerId } from "../../../lib/schema/ids";
import type { Lang, Turn } from "../../../lib/schema/schema";
import { EditionMark } from "../EditionMark";
import { TurnLinks } from "./TurnLinks";

const NO_EDITION: InterfaceText = { zh: "没有中文", en: "Not in English" };
const EDITOR: InterfaceText = { zh: "编者", en: "Editor" };

interface SaidProps {
  turn: Turn;
  reading: ViewContext;
  asked: Asked | undefined;
}

/**
 * The line above a turn: the speaker and role, and above each side the kind of edition. On the page of one person, who is
 * named above it all, what they were asked stands there.
 */
export function TurnHeader({ turn, reading, asked }: SaidProps) {
  return (
    <div className="said">
      <div className="row">
        {reading.languages.map((lang) => (
          <SaidIn key={lang} turn={turn} reading={reading} asked={asked} lang={lang} />
        ))}
      </div>
      <TurnLinks turn={turn} reading={reading} />
    </div>
  );
}

function SaidIn({ turn, reading, asked, lang }: SaidProps & { lang: Lang }) {
  const edition = editionOf(turn.rows, lang);
  return (
    <p className="cell" lang={reading.htmlLang[lang]}>
      {turn.speaker === null ? EDITOR[lang] : <Speaker id={turn.speaker} reading={reading} lang={lang} />}
      {asked?.[lang] !== undefined && <q>{asked[lang]}</q>}
      {edition === undefined ? (
        <span className="mark missing">{NO_EDITION[lang]}</span>
      ) : (
        edition !== reading.editions.get(lang) && <EditionMark kind={edition} lang={lang} />
      )}
      {turn.time !== undefined && <Time time={turn.time} recording={reading.recording} lang={lang} />}
    </p>
  );
}

const LISTEN: InterfaceText = { zh: "从这里听：", en: "Listen from " };

/** The time beside a turn, which leads into the recording. */
function Time({ time, recording, lang }: { time: string; recording: string | null; lang: Lang }) {
  const at = recording === null ? null : recordingAt(recording, time);
  return at === null ? (
    <span className="time">{time}</span>
  ) : (
    <a className="time" href={at} rel="noopener" aria-label={LISTEN[lang] + time}>
      {time}
    </a>
  );
}

function Speaker({ id, reading, lang }: { id: SpeakerId; reading: ViewContext; lang: Lang }) {
  const name = inLanguage(speakerName(reading.names, id), lang);
  const role = reading.roles.get(id);
  return (
    <>
      <b lang={name.lang === lang ? undefined : HTML_LANG[name.lang]}>{name.text}</b>
      {role !== undefined && reading.extent === "part" && <i>{ROLE_WORDS[role][lang]}</i>}
    </>
  );
}
