import { bilingual, button, dialogOf, field, heading } from "../dom/elements";
import { chooseType, chosenType, DEFAULT_TYPE, type TypeSettings } from "../dom/type-settings";

const KEYS: readonly (readonly [key: string, zh: string, en: string])[] = [
  ["v", "换一种阅读方式", "next view"],
  ["j / k", "下一段、上一段", "next, previous passage"],
  ["n / p", "下一句、上一句，并指出对应的句子", "next, previous sentence, with its counterpart highlighted"],
  ["o", "只看一种语言时，在原处打开另一种", "when viewing one language, show the other below it"],
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
      "指着或轻点一句话，对应的一句会亮起来；虚线表示不确定。",
      "Point at or tap a sentence to highlight its counterpart; a dotted underline means that the match is uncertain.",
    ),
  );
  dialogOf("help", [heading("按键", "Keys"), list, tap]).showModal();
}

/** The type settings; changes apply immediately behind the panel. */
export function showType(): void {
  const fields = document.createElement("form");
  const draw = (settings: TypeSettings) => {
    const set = (change: Partial<TypeSettings>) => chooseType({ ...chosenType(), ...change });
    fields.replaceChildren(
      field("字号", "Text size", { type: "range", min: 0.8, max: 1.6, step: 0.05, value: settings.size }, (size) =>
        set({ size: Number(size.value) }),
      ),
      field(
        "行距",
        "Line height",
        { type: "range", min: 0.8, max: 1.3, step: 0.05, value: settings.leading },
        (leading) => set({ leading: Number(leading.value) }),
      ),
      field(
        "中文栏宽",
        "Width of the Chinese column",
        { type: "range", min: 0.3, max: 0.7, step: 0.05, value: settings.balance },
        (balance) => set({ balance: Number(balance.value) }),
      ),
      field("两端对齐", "Justify", { type: "checkbox", checked: settings.justified }, (justified) =>
        set({ justified: justified.checked }),
      ),
    );
  };
  draw(chosenType());
  const reset = button("恢复原样", "Reset", () => {
    chooseType(DEFAULT_TYPE);
    draw(DEFAULT_TYPE);
  });
  dialogOf("type", [heading("字与行", "Text settings"), fields, reset]).showModal();
}
