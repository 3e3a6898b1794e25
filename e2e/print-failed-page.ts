import { readFileSync } from "node:fs";
import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";

/** Where a run leaves nothing but what it prints, the page of a test that failed is printed, as Playwright outlines it. */
export default class PrintFailedPage implements Reporter {
  onTestEnd(test: TestCase, { status, attachments }: TestResult): void {
    if (status === test.expectedStatus) return;
    for (const { name, path } of attachments) {
      if (name !== "error-context" || path === undefined) continue;
      console.log(readFileSync(path, "utf8").match(/```yaml\n.*?```/su)?.[0] ?? "");
    }
  }
}
