/**
 * The page of an interview in the markup of the site, written as one would by hand, for Astro and Eleventy to render.
 * It is made from the interview's JSON, so the two need not parse any text.
 */

const HTML_LANG = { zh: "zh-Hans", en: "en" };
const ROLES = {
  interviewer: { zh: "采访者", en: "interviewer" },
  guest: { zh: "受访者", en: "guest" },
  audience: { zh: "观众", en: "audience" },
  author: { zh: "作者", en: "author" },
  narrator: { zh: "讲述者", en: "narrator" },
};
const EDITIONS = {
  original: { zh: "原文", en: "Original" },
  "published-translation": { zh: "已发表译文", en: "Published translation" },
  "unofficial-translation": { zh: "非官方译文", en: "Unofficial translation" },
};
const FORMS = {
  dialogue: { zh: "对话", en: "Conversation" },
  narrative: { zh: "转述", en: "Retelling" },
  letter: { zh: "公开信", en: "Letter" },
};
const VIEWS = {
  both: ["对照", "Side by side"],
  stacked: ["上下", "Stacked"],
  zh: ["中文", "Chinese"],
  en: ["英文", "English"],
};

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const both = (zh, en) => `<span lang="zh-Hans" class="ui-zh">${zh}</span><span lang="en" class="ui-en">${en}</span>`;
const localised = (text) =>
  text.zh !== undefined && text.en !== undefined
    ? both(escaped(text.zh), escaped(text.en))
    : `<span lang="${text.zh === undefined ? "en" : "zh-Hans"}">${escaped(text.zh ?? text.en ?? "")}</span>`;

/** @returns the whole document from `<!DOCTYPE html>` on */
export function interviewPage(interview, names, style) {
  const title = [interview.title.zh, interview.title.en].filter(Boolean).map(escaped).join(" · ");
  const description = escaped(interview.sections[0]?.turns[0]?.rows[0]?.zh[0]?.text.slice(0, 60) ?? title);
  return `<!DOCTYPE html><html lang="zh-Hans"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><link rel="stylesheet" href="${style}"/><title>${title} — Duidu 对读</title><meta name="description" content="${description}"/><link rel="canonical" href="/interviews/${interview.slug}/"/><link rel="alternate" type="application/rss+xml" href="/feed.xml"/><meta property="og:title" content="${title}"/><meta property="og:description" content="${description}"/><meta property="og:site_name" content="Duidu 对读"/><meta property="og:type" content="article"/><meta name="twitter:card" content="summary"/><meta name="twitter:title" content="${title}"/><meta name="twitter:description" content="${description}"/><link rel="icon" href="/icon.svg" sizes="any" type="image/svg+xml"/><script src="/duidu.js"></script></head><body><a href="#main" class="skip">${both("跳到正文", "Skip to the text")}</a>${header()}${main(interview, names)}${footer()}<p id="status" role="status" class="toast"></p></body></html>`;
}

function header() {
  return `<header class="site-header"><a href="/" class="wordmark">Duidu <span lang="zh-Hans">对读</span></a><nav aria-label="Duidu 对读" class="flex flex-wrap gap-x-5 gap-y-1"><a href="/">${both("访谈", "Interviews")}</a><a href="/speakers/">${both("人物", "Speakers")}</a><a href="/search/" data-search="">${both("搜索", "Search")}</a><a href="/about/">${both("关于", "About")}</a></nav><div class="needs-js ml-auto flex gap-2"><button type="button" class="switch" data-switch="interface"><span lang="en" class="ui-zh">English</span><span lang="zh-Hans" class="ui-en">中文</span></button><button type="button" class="switch" data-switch="theme"><span aria-hidden="true">◐</span><span class="sr-only">${both("切换深浅", "Switch between light and dark")}</span></button></div></header>`;
}

function footer() {
  return `<footer class="site-footer"><p>${both("文字的权利属于各自的作者和发布者。", "The texts belong to those who wrote and published them.")}</p><p class="flex gap-5"><a href="/about/">${both("关于本站", "About this site")}</a><a href="/feed.xml">RSS</a></p></footer>`;
}

function main(interview, names) {
  const languages = interview.editions
    .map(({ lang }) => lang)
    .toSorted()
    .toReversed();
  const bilingual = languages.length > 1;
  const page = {
    interview,
    names,
    languages,
    bilingual,
    roles: new Map(interview.participants.map(({ speaker, role }) => [speaker, role])),
  };
  const people = interview.participants.map(
    ({ speaker, role }) =>
      `<li><a href="/speakers/${speaker}/">${localised(names.get(speaker) ?? { en: speaker })}</a> <span class="text-muted">${both(ROLES[role].zh, ROLES[role].en)}</span></li>`,
  );
  return `<main id="main" tabindex="-1" class="page${bilingual ? " bilingual" : ""}"><header class="page-head"><h1>${Object.entries(
    interview.title,
  )
    .map(([lang, text]) => `<span lang="${HTML_LANG[lang]}" class="title in-${lang}">${escaped(text)}</span>`)
    .join(
      "",
    )}</h1>${facts(interview)}<ul class="people">${people.join("")}</ul></header><div class="body">${contents(interview)}<div>${bilingual ? views() : ""}<article class="reading">${apparatus(interview.front, both("正文之前", "Before the text"), true)}${interview.sections.map((section) => sectionOf(section, page)).join("")}${apparatus(interview.back, both("正文之后", "After the text"), false)}</article></div></div></main>`;
}

function facts({ form, publisher, date, sourceUrl }) {
  const items = [both(FORMS[form].zh, FORMS[form].en)];
  if (publisher !== undefined) items.push(localised(publisher));
  if (date !== undefined) items.push(`<time datetime="${date}">${both(date, date)}</time>`);
  if (sourceUrl !== undefined)
    items.push(`<a href="${escaped(sourceUrl)}" rel="noopener">${both("来源", "Source")}</a>`);
  return `<ul class="facts">${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}

const short = (rows, lang) => rows.flatMap((row) => row[lang])[0]?.text.slice(0, lang === "zh" ? 30 : 55);

function contents({ sections }) {
  const headed = sections.filter(({ heading }) => heading !== null);
  const entries =
    headed.length > 1
      ? headed.map(({ id, heading }) => [id, heading])
      : sections
          .flatMap(({ turns }) => turns)
          .filter(({ kind }) => kind === "question")
          .map(({ id, rows }) => [id, { zh: short(rows, "zh"), en: short(rows, "en") }]);
  if (entries.length < 2) return "";
  return `<nav class="toc" aria-labelledby="toc"><h2 id="toc">${both("目录", "Contents")}</h2><ol>${entries.map(([id, text]) => `<li><a href="#${id}">${localised(text)}</a></li>`).join("")}</ol></nav>`;
}

function views() {
  const labels = Object.entries(VIEWS).map(
    ([view, [zh, en]]) =>
      `<label><input type="radio" id="view-${view}" name="view"${view === "both" ? ' checked=""' : ""} value="${view}"/><span>${both(zh, en)}</span></label>`,
  );
  return `<fieldset class="views"><legend class="sr-only">${both("阅读方式", "View")}</legend>${labels.join("")}</fieldset>`;
}

function apparatus(rows, name, open) {
  if (rows.length === 0) return "";
  return `<details class="apparatus"${open ? ' open=""' : ""}><summary><h2>${name}</h2></summary>${rows.map((row) => rowOf(row, false)).join("")}</details>`;
}

function sectionOf({ id, heading, turns }, page) {
  const head = heading === null ? "" : `<h2 id="${id}">${localised(heading)}</h2>`;
  return `<section class="section">${head}${turns.map((turn) => turnOf(turn, page)).join("")}</section>`;
}

function turnOf(turn, page) {
  const named = turn.speaker !== null;
  const said = `<div class="said"><div class="row">${page.languages.map((lang) => saidIn(turn, lang, page)).join("")}</div>${links(turn, page)}</div>`;
  const rows = turn.rows.map((row) => rowOf(row, page.bilingual)).join("");
  return `<div id="${turn.id}" class="turn ${named ? "" : "prose "}${turn.kind}">${named ? said : ""}${rows}${named ? "" : links(turn, page)}</div>`;
}

function saidIn(turn, lang, { names, roles }) {
  const name = names.get(turn.speaker);
  const role = roles.get(turn.speaker);
  const edition = turn.rows.flatMap((row) => row[lang])[0]?.edition;
  return `<p class="cell" lang="${HTML_LANG[lang]}"><b>${escaped(name?.[lang] ?? name?.zh ?? name?.en ?? "")}</b>${role === undefined ? "" : `<i>${ROLES[role][lang]}</i>`}${edition === undefined ? "" : `<span class="mark ${edition}">${EDITIONS[edition][lang]}</span>`}</p>`;
}

function links({ id, kind }, { interview: { slug } }) {
  const own = kind !== "question" && kind !== "editorial";
  const page = `/interviews/${slug}/${id}/`;
  return `<p class="links"><a href="#${id}"><span aria-hidden="true">#</span><span class="sr-only">${both("这一段的链接", "Link to this place")}</span></a>${own ? `<a href="${page}">${both("单页", "Page")}</a>` : ""}<button type="button" class="needs-js" data-copy="${own ? page : `/interviews/${slug}/#${id}`}">${both("复制链接", "Copy link")}</button></p>`;
}

function rowOf(row, paired) {
  const cells = ["zh", "en"].map((lang) => {
    if (row[lang].length > 0)
      return `<div class="cell" lang="${HTML_LANG[lang]}">${row[lang].map(({ html }) => html).join("\n")}</div>`;
    return paired
      ? `<p class="cell absent" lang="${HTML_LANG[lang]}">${lang === "zh" ? "— 无对应段落" : "— no counterpart"}</p>`
      : "";
  });
  return paired ? `<div class="row">${cells.join("")}</div>` : cells.join("");
}
