import type { DeskInterview } from "../../lib/desk/desk";
import type { DeskRow } from "../../lib/desk/desk-rows";
import { placeOfSentence, shortestQuote } from "../../lib/desk/shortest-quote";
import { HTML_LANG, type InterfaceText, ROLE_WORDS } from "../../lib/reader/words/names";
import { LANGUAGES } from "../../lib/schema/languages";
import type { Block, Lang, Participant, Row, SentencePair, Speaker, Turn } from "../../lib/schema/schema";
import { BothLanguages } from "../shell/BothLanguages";

interface ReadPartProps {
  row: DeskRow;
  files: DeskInterview["files"];
  speakers: readonly Speaker[];
  roles: readonly Participant[];
}

const KINDS: Readonly<Record<"front" | "back" | "heading" | "unread", InterfaceText>> = {
  front: { zh: "正文之前", en: "before the interview" },
  back: { zh: "正文之后", en: "after the interview" },
  heading: { zh: "标题", en: "heading" },
  unread: { zh: "不显示：文件头、名字或标记", en: "not shown: header, label or markup" },
};

const MATCHES: Readonly<Record<NonNullable<Row["match"]>, InterfaceText>> = {
  sure: { zh: "对上了", en: "sure" },
  unsure: { zh: "不确定", en: "unsure" },
  missing: { zh: "没有对应", en: "no counterpart" },
};

/** What was read of the lines on the left. */
export function ReadPart({ row: { read, lines }, files, speakers, roles }: ReadPartProps) {
  if (read.kind === "unread") {
    const isEmpty = lines.every(({ file, from, to }) => isBlank(files, file, from, to));
    return <div className="desk-read desk-kind">{!isEmpty && <BothLanguages {...KINDS.unread} />}</div>;
  }
  if (read.kind === "heading") {
    return (
      <div className="desk-read">
        <p className="desk-kind">
          <BothLanguages {...KINDS.heading} />
        </p>
        <p className="desk-heading">{[read.heading.zh, read.heading.en].filter(Boolean).join(" · ")}</p>
      </div>
    );
  }
  return (
    <div className="desk-read">
      {read.kind === "turn" ? (
        read.isFirst && <TurnHead turn={read.turn} speakers={speakers} roles={roles} />
      ) : (
        <p className="desk-kind">
          <BothLanguages {...KINDS[read.kind]} />
        </p>
      )}
      <PairedRow row={read.row} files={files} label={read.kind === "turn" ? (read.turn.label ?? "") : ""} />
    </div>
  );
}

function isBlank(files: DeskInterview["files"], file: string, from: number, to: number): boolean {
  const source = files.find((one) => one.file === file);
  return source === undefined || source.text.slice(source.lineStarts[from - 1], source.lineStarts[to]).trim() === "";
}

function TurnHead({
  turn,
  speakers,
  roles,
}: {
  turn: Turn;
  speakers: readonly Speaker[];
  roles: readonly Participant[];
}) {
  const name = speakers.find(({ id }) => id === turn.speaker)?.name;
  const role = roles.find(({ speaker }) => speaker === turn.speaker)?.role;
  return (
    <p className="desk-kind">
      <strong>{name === undefined ? "—" : [name.zh, name.en].filter(Boolean).join(" ")}</strong>{" "}
      {turn.speaker !== null && <code>{turn.speaker}</code>}{" "}
      {role === undefined ? <span>{turn.kind}</span> : <BothLanguages {...ROLE_WORDS[role]} />} <code>#{turn.id}</code>
    </p>
  );
}

/** Paragraphs that belong together, and below them their sentences. */
function PairedRow({ row, files, label }: { row: Row; files: DeskInterview["files"]; label: string }) {
  return (
    <div className={`desk-pair desk-${row.match ?? "lone"}`} data-pair>
      {row.match !== undefined && (
        <p className="desk-match">
          <BothLanguages {...MATCHES[row.match]} />
        </p>
      )}
      <div className="desk-sides">
        {LANGUAGES.map((lang) => (
          <div key={lang} lang={HTML_LANG[lang]}>
            {row[lang].map((block) => (
              <p
                key={block.span[0]}
                className="desk-block"
                tabIndex={-1}
                data-quote={quoteOf(block, files) ?? ""}
                data-lang={lang}
                data-label={label}
                data-file={block.file}
                data-line={block.line}
              >
                {block.text}
              </p>
            ))}
          </div>
        ))}
      </div>
      {row.sentences !== undefined && row.sentences.length > 1 && (
        <details open={row.sentences.some(({ match }) => match !== "sure")}>
          <summary>
            <BothLanguages zh={`${row.sentences.length} 对句子`} en={`Pairs of sentences: ${row.sentences.length}`} />
          </summary>
          <Sentences row={row} pairs={row.sentences} files={files} />
        </details>
      )}
    </div>
  );
}

function Sentences({ row, pairs, files }: { row: Row; pairs: readonly SentencePair[]; files: DeskInterview["files"] }) {
  return pairs.map((pair) => (
    <div key={[...pair.zh, ...pair.en].join(" ")} className={`desk-sides desk-${pair.match}`} data-pair>
      {LANGUAGES.map((lang) => (
        <div key={lang} lang={HTML_LANG[lang]}>
          {pair[lang].map((place) => (
            <Sentence key={place.join()} place={place} block={row[lang][place[0]]} lang={lang} files={files} />
          ))}
        </div>
      ))}
    </div>
  ));
}

interface SentenceProps {
  place: SentencePair["zh"][number];
  block: Block | undefined;
  lang: Lang;
  files: DeskInterview["files"];
}

function Sentence({ place: [, start, end], block, lang, files }: SentenceProps) {
  if (block === undefined) return null;
  const words = block.text.slice(start, end);
  return (
    <p className="desk-sentence" tabIndex={-1} data-quote={quoteOf(block, files, words) ?? ""} data-lang={lang}>
      {words}
    </p>
  );
}

/** What a sidecar may quote of a block, or of a sentence in it; null where nothing stands there once. */
function quoteOf({ file, span }: Block, files: DeskInterview["files"], sentence?: string): string | null {
  const source = files.find((one) => one.file === file);
  if (source === undefined) return null;
  const at = sentence === undefined ? span[0] : placeOfSentence(source, span, sentence);
  return at === null ? null : shortestQuote(source, at, files);
}
