import type { Metadata } from "next";
import { BothLanguages } from "../../components/shell/BothLanguages";
import { aboutPath } from "../../lib/reader/links/paths";
import { HTML_LANG, type InterfaceText } from "../../lib/reader/words/names";
import { LANGUAGES } from "../../lib/schema/languages";
import { aboutOnce, siteOnce } from "../data";
import { pageMetadata } from "../page-metadata";

export const generateMetadata = (): Metadata =>
  pageMetadata(
    {
      title: "关于 · About",
      description:
        "本站是什么，怎样引用，各个版本怎样理解。 What this site is, how to cite it, and what its editions are.",
    },
    aboutPath(),
  );

interface Part {
  heading: InterfaceText;
  paragraphs: readonly InterfaceText[];
}

/** Where the site does not say what it is itself. */
const WHAT: Part = {
  heading: { zh: "这是什么", en: "What this is" },
  paragraphs: [
    {
      zh: "本站把访谈、公开信和转述放在一起读：有两种语言的，中文和英文逐段并排；只有一种语言的，就读那一种。每一段都写明是谁说的。",
      en: "This site presents interviews, open letters and retellings. If a text is available in both Chinese and English, they appear side by side, paragraph by paragraph; otherwise in its one language. Every passage says whose words it contains.",
    },
  ],
};

const PARTS: readonly Part[] = [
  {
    heading: { zh: "链接", en: "Links" },
    paragraphs: [
      {
        zh: "每一段有固定的编号，两种语言共用，文字修订后也不变。“#”指向它在全文中的位置；“单页”是这段回答自己的一页，连同它的问题；“复制链接”复制后者。",
        en: "Every passage has a permanent id, shared by both languages, which does not change when the text is corrected. “#” links to its place in the interview; “Page” opens the answer on its own page, with its question; “Copy link” copies the address of that page.",
      },
    ],
  },
  {
    heading: { zh: "版本", en: "Editions" },
    paragraphs: [
      {
        zh: "“原文”是先有的那个版本；“已发表译文”由来源刊出；“非官方译文”是为本站所译，没有经过说话的人。引用时请以原文为准。",
        en: "“Original” is the edition that came first; a “published translation” was published by the source; an “unofficial translation” was made for this site and has not been seen by the speaker. When you quote, rely on the original.",
      },
      {
        zh: "一边标着“无对应段落”，是那个版本没有这一段。段落旁有虚线，是两边的对应关系还没有把握。",
        en: "“No counterpart” means that this edition does not have the paragraph. A dotted line beside a pair means that the pairing is uncertain.",
      },
      {
        zh: "日期、发布者和来源链接只在来源写明时才有。没有收到的图片、别的网站上的图片都不载入，原处写明那里是什么。",
        en: "Dates, publishers and source links are shown only if the source gives them. Images that were not supplied or are hosted elsewhere are not loaded; a note in their place says what was there.",
      },
    ],
  },
  {
    heading: { zh: "按键", en: "Keyboard shortcuts" },
    paragraphs: [
      {
        zh: "j 下一段，k 上一段，v 换阅读方式，/ 搜索。",
        en: "j next passage, k previous passage, v change the view, / search.",
      },
    ],
  },
];

/** The about page: the site, its links and its editions. */
export default function AboutPage() {
  const about = aboutOnce();
  const { rights } = siteOnce();
  const own = LANGUAGES.filter((lang) => about[lang] !== undefined);
  const ends: readonly Part[] = [{ heading: { zh: "权利", en: "Rights" }, paragraphs: [rights] }];
  return (
    <main id="main" tabIndex={-1} className="page about">
      <header className="page-head">
        <h1>
          <BothLanguages zh="关于本站" en="About this site" />
        </h1>
      </header>
      {own.map((lang) => (
        <div
          key={lang}
          lang={HTML_LANG[lang]}
          className={own.length > 1 ? `cell ui-${lang}` : "cell"}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised when it was read
          dangerouslySetInnerHTML={{ __html: about[lang] ?? "" }}
        />
      ))}
      {[...(own.length > 0 ? [] : [WHAT]), ...PARTS, ...ends].map(({ heading, paragraphs }) => (
        <section key={heading.en}>
          <h2>
            <BothLanguages {...heading} />
          </h2>
          {paragraphs.map((words) => (
            <p key={words.en}>
              <BothLanguages {...words} />
            </p>
          ))}
        </section>
      ))}
    </main>
  );
}
