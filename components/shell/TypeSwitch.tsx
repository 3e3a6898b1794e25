import { BothLanguages } from "./BothLanguages";

/** The button that opens the type settings. It needs JavaScript. */
export function TypeSwitch() {
  return (
    <button type="button" className="switch needs-js" data-switch="type">
      <span aria-hidden="true">Aa</span>
      <span className="sr-only">
        <BothLanguages zh="字号与行距" en="Text size and line height" />
      </span>
    </button>
  );
}
