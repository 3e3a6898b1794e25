import type { InterfaceText } from "../../../lib/reader/words/names";
import { bilingual, button, choice, dialogOf, field, heading } from "../dom/elements";
import { areKeysOn, switchKeys } from "../dom/single-keys";
import { chooseTheme, chosenTheme, THEMES, type Theme } from "../dom/theme";
import { chooseType, chosenType, DEFAULT_TYPE, EN_FACES, type TypeSettings, ZH_FACES } from "../dom/type-settings";

const KEYS: readonly (readonly [key: string, zh: string, en: string])[] = [
  ["v", "换一种阅读方式", "next view"],
  ["j / k", "下一段、上一段", "next, previous passage"],
  ["n / p", "下一句、上一句，并指出对应的句子", "next, previous sentence, with its counterpart highlighted"],
  ["o", "只看一种语言时，打开整段的另一种", "when viewing one language, show the other of the whole paragraph"],
  ["/", "搜索", "search"],
  ["h / l", "从搜索来的：上一段、下一段结果", "coming from a search: previous, next result"],
  ["?", "这张表", "show this list"],
  ["Esc", "关上，取消标记", "close, clear highlights"],
];

/** The list of keys. */
export function showHelp(): void {
  const list = document.createElement("dl");
  for (const [key, zh, en] of KEYS) {
    const term = document.createElement("dt");
    const kbd = document.createElement("kbd");
    kbd.textContent = key;
    term.append(kbd);
    const meaning = document.createElement("dd");
    meaning.append(...bilingual(zh, en));
    list.append(term, meaning);
  }
  const tap = document.createElement("p");
  tap.append(
    ...bilingual(
      "指着或轻点一句话，对应的一句会亮起来；虚线表示不确定。只看一种语言时，点一下显示对应的一句，再点一下显示整段。",
      "Point at or tap a sentence to highlight its counterpart; a dotted underline means that the match is uncertain. When viewing one language, tap once to see the counterpart of a sentence, and again for the whole paragraph.",
    ),
  );
  const keys = field("单键快捷键", "Single-key shortcuts", { type: "checkbox", checked: areKeysOn() }, ({ checked }) =>
    switchKeys(checked),
  );
  dialogOf("help", [heading("按键", "Keys"), keys, list, tap]).showModal();
}

const ZH_FACE_WORDS: Readonly<Record<TypeSettings["zhFace"], InterfaceText>> = {
  song: { zh: "宋", en: "Song" },
  hei: { zh: "黑", en: "Hei" },
  kai: { zh: "楷", en: "Kai" },
};
const EN_FACE_WORDS: Readonly<Record<TypeSettings["enFace"], InterfaceText>> = {
  serif: { zh: "衬线", en: "Serif" },
  sans: { zh: "无衬线", en: "Sans" },
};
const THEME_WORDS: Readonly<Record<Theme, InterfaceText>> = {
  system: { zh: "随系统", en: "System" },
  light: { zh: "浅", en: "Light" },
  dark: { zh: "深", en: "Dark" },
};

/** What the sliders change: the setting, its name, and the lowest and highest value. */
const SLIDERS = [
  ["size", "字号", "Text size", 0.8, 1.6],
  ["leading", "行距", "Line height", 0.8, 1.3],
  ["width", "行宽", "Line length", 0.7, 1.3],
  ["balance", "中文栏宽", "Chinese column", 0.3, 0.7],
] as const;

/**
 * Shows or closes the type settings, below the text that they change at once.
 *
 * @param keepScroll makes a change, and keeps the line that is being read in its place
 */
export function showType(keepScroll: (change: () => void) => void): void {
  const open = document.querySelector<HTMLDialogElement>("#panel-type");
  if (open) {
    open.close();
    return;
  }
  const fields = document.createElement("form");
  const set = (change: Partial<TypeSettings>) => keepScroll(() => chooseType({ ...chosenType(), ...change }));
  const draw = () => fields.replaceChildren(...fieldsOf(chosenType(), set));
  draw();
  const reset = button("复原", "Reset", () => {
    keepScroll(() => {
      chooseType(DEFAULT_TYPE);
      chooseTheme("system");
    });
    draw();
  });
  dialogOf("type", [heading("字与行", "Text settings"), fields, reset]).show();
}

function fieldsOf(settings: TypeSettings, set: (change: Partial<TypeSettings>) => void): HTMLElement[] {
  const sliders = SLIDERS.map(([name, zh, en, min, max]) =>
    field(zh, en, { type: "range", min, max, step: 0.05, value: settings[name] }, ({ value }) =>
      set({ [name]: Number(value) }),
    ),
  );
  const zhFace = radios(
    "zh-face",
    { zh: "中文字体", en: "Chinese typeface" },
    ZH_FACES,
    ZH_FACE_WORDS,
    settings.zhFace,
    (face) => set({ zhFace: face }),
  );
  const enFace = radios(
    "en-face",
    { zh: "英文字体", en: "English typeface" },
    EN_FACES,
    EN_FACE_WORDS,
    settings.enFace,
    (face) => set({ enFace: face }),
  );
  const theme = radios("theme", { zh: "深浅", en: "Theme" }, THEMES, THEME_WORDS, chosenTheme(), chooseTheme);
  const justified = field("两端对齐", "Justify", { type: "checkbox", checked: settings.justified }, ({ checked }) =>
    set({ justified: checked }),
  );
  return [...sliders, zhFace, enFace, theme, justified];
}

/** A choice by radio buttons that acts at once. */
function radios<Value extends string>(
  name: string,
  title: InterfaceText,
  values: readonly Value[],
  words: Readonly<Record<Value, InterfaceText>>,
  chosen: Value,
  choose: (value: Value) => void,
): HTMLElement {
  const options = values.map((value) => [value, words[value]] as const);
  const group = choice(name, title, options, chosen);
  group.addEventListener("input", () => {
    const checked = group.querySelector<HTMLInputElement>(":checked")?.value;
    choose(values.find((value) => value === checked) ?? chosen);
  });
  return group;
}
