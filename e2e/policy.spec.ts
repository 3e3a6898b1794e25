import { expect, test } from "@playwright/test";
import { PAGE_KINDS } from "./site";

for (const [name, path] of PAGE_KINDS) {
  test(`${name} keeps its policy on a host that sends none`, async ({ page }) => {
    const violations: string[] = [];
    page.on("console", (message) => {
      if (/Content Security Policy|TrustedHTML|Trusted Type/i.test(message.text())) violations.push(message.text());
    });
    await page.route("**/*", async (route) => {
      const answer = await route.fetch();
      const { "content-security-policy": _, ...headers } = answer.headers();
      await route.fulfill({ response: answer, headers });
    });
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    expect(violations).toEqual([]);
    const ran = await page.evaluate(async () => {
      const script = document.createElement("script");
      const elsewhere = document.createElement("img");
      elsewhere.src = "https://elsewhere.invalid/pixel.png";
      try {
        script.textContent = "document.title = 'ran'";
      } catch {
        // Trusted Types refuse even that.
      }
      const blocked = new Promise<string>((resolve) =>
        document.addEventListener("securitypolicyviolation", ({ blockedURI }) => {
          if (blockedURI.startsWith("https://elsewhere.invalid")) resolve(blockedURI);
        }),
      );
      document.head.append(script, elsewhere);
      return [document.title === "ran", await blocked];
    });
    expect(ran).toEqual([false, "https://elsewhere.invalid/pixel.png"]);
  });
}
