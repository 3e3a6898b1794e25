import { command } from "../command";

const PAGE = "align-review.html";

await command({
  usage: "npm run align:review",
  zh: `写一个网页 ${PAGE}，把对得不确定的段落列出来给人看`,
  en: `Writes ${PAGE}, a page on which a person checks how paragraphs and sentences were paired.`,
  options: {},
  takes: [0, 0],
  run: async () => {
    const { replaceFile } = await import("../../lib/io/files");
    const { readInterviews } = await import("../content/read-interviews");
    const { reviewPage } = await import("../review/page");
    replaceFile(PAGE, reviewPage(readInterviews()));
    process.stdout.write(`${PAGE}\n`);
    return 0;
  },
});
