import { type InterfaceText, ROLE_WORDS } from "../../lib/reader/words/names";
import type { Role, Speaker } from "../../lib/schema/schema";
import { Role as RoleSchema } from "../../lib/schema/schema";
import { BothLanguages } from "../shell/BothLanguages";

/** What can be settled of what is chosen, by the key that does it. */
const ACTIONS: readonly { readonly does: string; readonly key: string; readonly words: InterfaceText }[] = [
  { does: "label", key: "w", words: { zh: "这个名字是此人", en: "This label is this person" } },
  { does: "turn", key: "t", words: { zh: "此人从这里说起", en: "This person begins here" } },
  { does: "nobody", key: "n", words: { zh: "没有人说，如图注", en: "Nobody says this, as a caption" } },
  { does: "right", key: "y", words: { zh: "这一对没错", en: "This pair is right" } },
  { does: "pair", key: "p", words: { zh: "与另一段成对……", en: "Belongs with another …" } },
  { does: "lone", key: "o", words: { zh: "没有对应", en: "Has no counterpart" } },
  { does: "paragraph", key: "g", words: { zh: "一段从这里起", en: "A paragraph begins here" } },
  { does: "heading", key: "h", words: { zh: "是标题", en: "It is a heading" } },
  { does: "begins", key: "b", words: { zh: "访谈从这里起", en: "The interview begins here" } },
  { does: "ends", key: "e", words: { zh: "访谈到此之前", en: "It ends before this" } },
  { does: "reviewed", key: "r", words: { zh: "译文仍合原文", en: "The translation still fits" } },
];

/** What is chosen, and what can be settled about it. It stands at the edge of the window, and works by keyboard. */
export function DeskPanel({ people, undo }: { people: readonly Speaker[]; undo: string | null }) {
  return (
    <form className="desk-panel" id="desk-panel" aria-label="定下来 Settle" hidden>
      <p className="desk-keys">
        <BothLanguages
          zh="j k 上下，x 下一处存疑；点一段或选几个字"
          en="j k up and down, x the next doubt; click a paragraph or select words"
        />
      </p>
      <label>
        <BothLanguages zh="这几个字" en="These words" />
        <textarea name="words" rows={2} />
      </label>
      <label>
        <BothLanguages zh="人（id）" en="Person (id)" />
        <input name="speaker" list="desk-people" autoComplete="off" />
      </label>
      <datalist id="desk-people">
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {[name.zh, name.en].filter(Boolean).join(" ")}
          </option>
        ))}
      </datalist>
      <p className="desk-actions">
        {ACTIONS.map(({ does, key, words }) => (
          <button key={does} type="button" data-does={does} data-key={key} aria-keyshortcuts={key}>
            <kbd>{key}</kbd> <BothLanguages {...words} />
          </button>
        ))}
      </p>
      <details>
        <summary>
          <BothLanguages zh="这个人是新的，或换个身份" en="Somebody new, or another role" />
        </summary>
        <label>
          <BothLanguages zh="中文名" en="Name in Chinese" />
          <input name="zh" autoComplete="off" />
        </label>
        <label>
          <BothLanguages zh="英文名" en="Name in English" />
          <input name="en" autoComplete="off" />
        </label>
        <button type="button" data-does="person">
          <BothLanguages zh="写进 people.yml" en="Write into people.yml" />
        </button>{" "}
        <button type="button" data-does="voice">
          <BothLanguages zh="只在这一篇" en="Of this interview only" />
        </button>
        <label>
          <BothLanguages zh="身份" en="Role" />
          <select name="role">
            {RoleSchema.options.map((role: Role) => (
              <option key={role} value={role}>
                {`${ROLE_WORDS[role].zh} ${ROLE_WORDS[role].en}`}
              </option>
            ))}
          </select>
        </label>
        <button type="button" data-does="role">
          <BothLanguages zh="是这个身份" en="Has this role" />
        </button>
      </details>
      <p>
        <button type="button" data-does="undo" data-key="u" aria-keyshortcuts="u" disabled={undo === null}>
          <kbd>u</kbd> <BothLanguages zh="撤销" en="Undo" />
        </button>{" "}
        {undo !== null && <code className="desk-undo">{undo}</code>}
      </p>
      <output className="desk-answer" />
    </form>
  );
}
