import { BothLanguages } from "../shell/BothLanguages";

const VIEWS = [
  { value: "both", zh: "对照", en: "Side by side" },
  { value: "stacked", zh: "上下", en: "Stacked" },
  { value: "zh", zh: "中文", en: "Chinese" },
  { value: "en", zh: "英文", en: "English" },
];

/**
 * The choice of view for a page in two languages. The style sheet depends on the checked button, so it works without
 * JavaScript; the script remembers it.
 */
export function ViewChoice() {
  return (
    <fieldset className="views">
      <legend className="sr-only">
        <BothLanguages zh="阅读方式" en="View" />
      </legend>
      {VIEWS.map(({ value, zh, en }) => (
        <label key={value}>
          <input type="radio" name="view" value={value} id={`view-${value}`} defaultChecked={value === "both"} />
          <span>
            <BothLanguages zh={zh} en={en} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
