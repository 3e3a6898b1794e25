import type { InterfaceText } from "../../../lib/reader/words/names";

/** A text of the interface in both languages, with the same markup as `Both`. */
export function bilingual(zh: string, en: string): [HTMLElement, HTMLElement] {
  const span = (lang: string, name: string, words: string) => {
    const made = document.createElement("span");
    made.lang = lang;
    made.className = name;
    made.textContent = words;
    return made;
  };
  return [span("zh-Hans", "ui-zh", zh), span("en", "ui-en", en)];
}

export function heading(zh: string, en: string): HTMLElement {
  const made = document.createElement("h2");
  made.append(...bilingual(zh, en));
  return made;
}

export function button(zh: string, en: string, press: () => void): HTMLElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button";
  made.append(...bilingual(zh, en));
  made.addEventListener("click", press);
  return made;
}

interface Setting {
  readonly type: "range" | "checkbox";
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly value?: number;
  readonly checked?: boolean;
}

/** A labelled field that reports each change immediately. */
export function field(
  zh: string,
  en: string,
  setting: Setting,
  change: (input: HTMLInputElement) => void,
): HTMLElement {
  const label = document.createElement("label");
  const input = document.createElement("input");
  input.type = setting.type;
  for (const name of ["min", "max", "step", "value"] as const) {
    const value = setting[name];
    if (value !== undefined) input.setAttribute(name, String(value));
  }
  input.checked = setting.checked ?? false;
  input.addEventListener("input", () => change(input));
  label.append(...bilingual(zh, en), input);
  return label;
}

/** A choice of one of several values, by radio buttons. */
export function choice(
  name: string,
  title: InterfaceText,
  options: readonly (readonly [string, InterfaceText])[],
  chosen: string,
): HTMLElement {
  const group = document.createElement("fieldset");
  const legend = document.createElement("legend");
  legend.append(...bilingual(title.zh, title.en));
  const labels = options.map(([value, words]) => {
    const label = document.createElement("label");
    const input = document.createElement("input");
    Object.assign(input, { type: "radio", name, value, checked: value === chosen });
    input.defaultChecked = value === chosen;
    label.append(input, ...bilingual(words.zh, words.en));
    return label;
  });
  group.append(legend, ...labels);
  return group;
}

/**
 * A dialog with a close button; Esc and, where it covers the page, a click outside close it too. It is removed when it
 * closes, and the focus goes back to where it came from.
 */
export function dialogOf(name: string, content: readonly HTMLElement[]): HTMLDialogElement {
  document.getElementById(`panel-${name}`)?.remove();
  const dialog = document.createElement("dialog");
  dialog.id = `panel-${name}`;
  dialog.className = "panel";
  const [title] = content;
  if (title) {
    title.id = `panel-${name}-title`;
    dialog.setAttribute("aria-labelledby", title.id);
  }
  dialog.append(
    ...content,
    button("关上", "Close", () => dialog.close()),
  );
  // The browser does so only where the dialog covers the page.
  const closeByKey = ({ key }: KeyboardEvent) => {
    if (key === "Escape") dialog.close();
  };
  addEventListener("keydown", closeByKey);
  dialog.addEventListener("close", () => {
    removeEventListener("keydown", closeByKey);
    dialog.remove();
  });
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog) dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}
