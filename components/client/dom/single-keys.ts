import { readChoice, storeChoice } from "./storage";

/** Whether single keys act: somebody who speaks to the computer, or has trembling hands, can switch them off. */
export function areKeysOn(): boolean {
  return readChoice("keys") !== "off";
}

export function switchKeys(on: boolean): void {
  storeChoice("keys", on ? "on" : "off");
}
