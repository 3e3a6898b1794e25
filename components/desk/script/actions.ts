import type { Decision } from "../../../lib/desk/decision";
import { chosen, rememberSpeaker, wordsField } from "./chosen";

/** What would be sent: a decision whose ids and words the server checks. */
type Sent = { readonly settles: Decision["settles"] } & Readonly<Record<string, unknown>>;

interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** The first of two that belong together, while the other is looked for. */
let first: HTMLElement | null = null;

/** Does what a button of the panel says. */
export async function act(form: HTMLFormElement, does: string): Promise<void> {
  if (does === "undo") return send(form, "last.undo/", {});
  const decision = decisionFor(form, does);
  if (decision === null) return;
  if ("settles" in decision) await send(form, `${slugHere()}/`, decision);
  else say(form, decision);
}

/** The decision that a button stands for, or what is missing for it; null where nothing is chosen. */
function decisionFor(form: HTMLFormElement, does: string): Sent | Bilingual | null {
  if (chosen() === null && !["person", "voice", "role"].includes(does)) {
    return { zh: "先点一段", en: "choose a paragraph first" };
  }
  const words = wordsField(form).value.trim();
  const speaker = fieldOf(form, "speaker");
  const nobody = { zh: "先在「人」里选一个", en: "choose somebody in “Person” first" };
  switch (does) {
    case "person":
    case "voice":
      return person(form, speaker, does === "person");
    case "role":
      return speaker === "" ? nobody : { settles: "role", speaker, role: fieldOf(form, "role") };
    case "label": {
      const label = chosen()?.dataset.label ?? "";
      if (label === "") return { zh: "这一段没有名字", en: "this paragraph has no label" };
      return speaker === "" ? nobody : { settles: "label", label, speaker };
    }
    case "turn":
      return speaker === "" ? nobody : { settles: "turn", at: words, speaker };
    case "nobody":
      return { settles: "nobody", words };
    case "reviewed":
      return { settles: "reviewed", words: plainWords() };
    case "pair":
      return pairUp();
    case "right":
      return pairOf([...(chosen()?.closest("[data-pair]")?.querySelectorAll<HTMLElement>(sameKind()) ?? [])]);
    case "lone":
      return pairOf([...document.querySelectorAll<HTMLElement>(".desk-chosen")]);
    default:
      return { settles: "correction", begins: does, words };
  }
}

/** How the chosen paragraph begins, without the marks of its source, which are not looked for. */
function plainWords(): string {
  const text = (chosen()?.textContent ?? "").split("\n")[0]?.trim() ?? "";
  if (text.length <= ENOUGH) return text;
  const cut = text.slice(0, ENOUGH);
  return cut.replace(/[\p{Script=Latin}\d]+$/u, "").trim() || cut;
}

/** So many UTF-16 units tell a paragraph from others. */
const ENOUGH = 40;

/** The id of somebody new: as typed, where it is nobody's yet, or made of the English name. */
function newId(form: HTMLFormElement, typed: string, en: string): string {
  const known = [...(form.querySelector("datalist")?.options ?? [])].map(({ value }) => value);
  if (typed !== "" && !known.includes(typed)) return typed;
  return en
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function person(form: HTMLFormElement, typed: string, everywhere: boolean): Sent | Bilingual {
  const [zh, en] = [fieldOf(form, "zh"), fieldOf(form, "en")];
  const made = newId(form, typed, en);
  if (zh === "" && en === "") return { zh: "先写一个名字", en: "write a name first" };
  if (made === "")
    return { zh: "在「人」里写这个人的 id，如 lin-xiao", en: "write an id in “Person”, such as lin-xiao" };
  const label = chosen()?.dataset.label ?? "";
  const aliases = label === "" || label === zh || label === en ? [] : [label];
  const name = { ...(zh === "" ? {} : { zh }), ...(en === "" ? {} : { en }) };
  return { settles: "person", id: made, name, aliases, everywhere };
}

/** Remembers the first of two, or pairs it with the second. */
function pairUp(): Sent | Bilingual | null {
  const now = chosen();
  if (now === null) return null;
  if (first === null) {
    first = now;
    first.classList.add("desk-first");
    return { zh: "再选另一种语言里的那一段，按 p", en: "now choose its counterpart and press p" };
  }
  const both = [first, now];
  if (first.dataset.lang === now.dataset.lang) {
    return { zh: "要选另一种语言里的那一段", en: "choose its counterpart in the other language" };
  }
  forgetFirst();
  return pairOf(both);
}

/** Looks for no counterpart any more. */
export function forgetFirst(): void {
  first?.classList.remove("desk-first");
  first = null;
}

function pairOf(all: readonly HTMLElement[]): Sent | Bilingual {
  const quotes = (lang: string) => all.flatMap(({ dataset }) => (dataset.lang === lang ? [dataset.quote ?? ""] : []));
  const [zh, en] = [quotes("zh"), quotes("en")];
  if ([...zh, ...en].includes("")) {
    return {
      zh: "这几个字在原稿里不止一处，请在 interview.yml 里写",
      en: "these words stand more than once; write them into interview.yml",
    };
  }
  const settles = all.some(({ classList }) => classList.contains("desk-sentence")) ? "sentences" : "pair";
  return { settles, zh, en };
}

function sameKind(): string {
  return chosen()?.classList.contains("desk-sentence")
    ? ":scope > div > .desk-sentence"
    : ":scope > .desk-sides > div > .desk-block";
}

function fieldOf(form: HTMLFormElement, name: string): string {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value.trim() : "";
}

function slugHere(): string {
  return location.pathname.split("/").filter(Boolean).at(-1) ?? "";
}

/** Sends something to the desk, and shows the page anew when it is written, or why it is not. */
async function send(form: HTMLFormElement, path: string, body: Sent | Record<string, never>): Promise<void> {
  const token = document.querySelector<HTMLMetaElement>("meta[name=desk-token]")?.content ?? "";
  say(form, { zh: "正在写……", en: "writing …" });
  const desk = location.pathname.replace(/[^/]+\/$/, "");
  try {
    const response = await fetch(`${desk}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-desk-token": token },
      body: JSON.stringify(body),
    });
    if (response.ok) {
      rememberSpeaker(String(body.speaker ?? body.id ?? ""));
      return location.reload();
    }
    const text = await response.text();
    say(form, response.status === 422 ? refusalIn(text) : { zh: text, en: text });
  } catch {
    say(form, { zh: "npm run dev 没有回答", en: "npm run dev does not answer" });
  }
}

function refusalIn(text: string): Bilingual {
  const { refused } = JSON.parse(text);
  return { zh: String(refused?.zh), en: String(refused?.en) };
}

function say(form: HTMLFormElement, words: Bilingual): void {
  const answer = form.querySelector("output");
  if (answer === null) return;
  answer.replaceChildren(
    ...(["zh", "en"] as const).map((lang) => {
      const span = document.createElement("span");
      span.className = `ui-${lang}`;
      span.lang = lang;
      span.textContent = words[lang];
      return span;
    }),
  );
}
