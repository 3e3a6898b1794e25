import { BothLanguages } from "../shell/BothLanguages";

/** The views, with short names for narrow windows, where both languages can only be one under the other. */
const VIEWS = [
  { value: "both", zh: "对照", en: "Side by side", short: { zh: "双语", en: "Both" } },
  { value: "stacked", zh: "上下", en: "Stacked", short: { zh: "上下", en: "Stacked" } },
  { value: "zh", zh: "中文", en: "Chinese", short: { zh: "中文", en: "中文" } },
  { value: "en", zh: "英文", en: "English", short: { zh: "英文", en: "Eng" } },
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
      {VIEWS.map(({ value, zh, en, short }) => (
        <label key={value}>
          <input type="radio" name="view" value={value} id={`view-${value}`} defaultChecked={value === "both"} />
          <span className="long">
            <BothLanguages zh={zh} en={en} />
          </span>
          <span className="short">
            <BothLanguages {...short} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
