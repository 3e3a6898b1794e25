/** Marks that stand before a caption and never before a sentence. */
const CAPTION_MARK = /^[▲△▼▽◀▶↑↓]\s*\S/u;
/** `图注：`, `（图源：…）`, `摄影/`, `Photo by …`, `Fig. 2.`: a key and its mark, so that `图 2 里的船` stays speech. */
const CAPTION =
  /^[（([【]?\s*(?:(?:图片?|配图|题图|头图|组图|图注|图说)(?:\s*\d{1,2})?\s*[：:｜|/／]|(?:图片?(?:来源|源自|版权)|图源|供图|摄影)\s*[：:｜|/／]|图片?(?:由.{1,20}提供|来自.{1,20})[）)\]】。]?$|(?:photo|image|picture|photograph|illustration)s?\s*(?:credits?|courtesy|by|:|：|©)|(?:credit|caption)s?\s*[:：]|fig(?:ure|\.)?\s*\d{1,2}\s*[.:：|])/iu;
/** A caption is no longer than this; a paragraph that is may well begin like one. */
const CAPTION_LENGTH = 120;

/** What a public account puts between paragraphs: each begins so, is short, and is no sentence with a full stop. */
const CARD =
  /^[\s\p{So}\p{P}>→]*(?:点击(?:上方|下方|上图|下图|蓝字|蓝色|关注|阅读|图片|卡片|链接|名片|这里|此处|收听|查看|订阅|[「“])|(?:往期|精彩|相关|推荐|延伸|拓展|扩展|更多)(?:推荐|回顾|精选|文章|内容|阅读|链接|报道|访谈)|阅读(?:更多|原文|全文)|长按(?:识别|扫|下方|上方|二维码|图片|关注|保存)|(?:识别|扫描)(?:下方|上方|图中|以下)?(?:的)?二维码|扫(?:一扫|码)(?:[，,]?\s*)(?:关注|添加|加入|加群|加|进群|入群|领取|购买|下载|报名|查看|收听|阅读|订阅|参与|咨询|获取|上方|下方)|(?:关注|订阅)(?:我们|本号|公众号|本公众号|视频号|[「“])|欢迎(?:关注|订阅|扫码|转发|点赞|加入|留言)|(?:小程序|视频号|公众号)\s*[：:｜|]|(?:觉得)?(?:点个|求)?(?:点赞|在看|转发|分享)[、·\s](?:点赞|在看|转发|分享)|read (?:more|also|next)\s*(?:[:：→>»…]|\.\.\.|$)|(?:also|further|related) (?:read|reading|stories|articles|posts|links|content|coverage)|you (?:may|might) also like|see also\s*[:：]|subscribe(?: now| to | here|$)|sign up (?:for|to|here|now)|join (?:our|the) (?:newsletter|mailing list)|get (?:our|the) newsletter|follow us(?: on| at|$|\s*[:@])|share this(?: post| article| episode|$)|listen (?:on|to this)\b|download the (?:transcript|episode|app)\b)/iu;
const CARD_LENGTH = 60;
/** What the hosts of newsletters put between paragraphs: a button, or their thanks. */
const BUTTON =
  /^(?:share|subscribe(?: now)?|leave a comment|share this (?:post|article)|give a gift subscription|upgrade to paid|thanks for reading\b.{0,80}\bsubscribe\b.{0,80})$/iu;

/** `—— 广告 ——`, `[Advertisement]`, `广告结束`: a line that holds nothing else. */
const ADVERTISEMENT =
  /^[^\p{L}\p{N}]*(?:广告|以下为广告|广告(?:开始|结束|完)|赞助|推广|advert(?:isement)?|sponsored(?: content)?|ad break|sponsors?|end of (?:ad|advertisement)|message from our sponsors?)[^\p{L}\p{N}]*$/iu;
/** The first words of a passage that a sponsor pays for. */
const SPONSOR =
  /^(?:(?:this|today[’']s|the) (?:episode|show|podcast|interview|issue|transcript)(?: of [^.]{1,60})? is (?:brought to you|sponsored|supported|made possible) by\b|support for (?:this|the) .{1,40} comes from\b|(?:本期|本文|本集|这期)(?:节目|播客|访谈|内容)?由.{1,40}(?:赞助|冠名|支持播出|特约))/iu;

/** `（笑）`, `[applause]`, `(long pause)`: what was heard, in a pair of brackets of its own. */
const BRACKETED = /^(?:（[^（）]{1,40}）|\([^()]{1,40}\)|\[[^[\]]{1,40}\]|【[^【】]{1,40}】|〔[^〔〕]{1,40}〕)$/u;
const HEARD =
  /笑|掌声|鼓掌|沉默|停顿|叹气|叹息|哽咽|流泪|点头|摇头|音乐|铃声|咳嗽|听不清|欢呼|起立|中断|休息|播放|laugh|chuckl|applau|music|crosstalk|pause|silence|sigh|inaudible|cough|cheer|clap|rings|break|nods|overlapping|indistinct/iu;
/** A bracket that ends like a sentence is one that somebody says. */
const SENTENCE_IN_BRACKETS = /[。.!！?？…]["”’」』]?[）)\]】〕]$/u;

/** Marks alone that part two pieces; dots and dashes alone are a silence. */
const SEPARATOR = /^[^\p{L}\p{N}\p{P}\s](?:[^\p{L}\p{N}]*)$|^[*＊◆◇■□●○★☆※~～=＝_·•・#\s]{3,}$/u;

/** The editor or the translator by name, or a note in brackets; `Note: …` alone may be somebody's way of speaking. */
const NOTE =
  /^[（(【[〔]?\s*(?:编者[注按]|编[注按]|按语|编辑[注按]|编辑部[注按]|译者?[注按]|译者按|校注|注释?\s*\d{0,2}|editor[’']?s?[’']? note|ed\. ?note|translator[’']?s?[’']? note|tn|n\.b\.)\s*[：:]|^[（(【[〔]\s*(?:notes?|ed\.|tr\.)\s*[：:]/iu;

/** What a paragraph of an editor is, told from its words alone. */
export type AsideForm = "caption" | "card" | "advertisement" | "sponsor" | "direction" | "note" | "separator";

/**
 * Tells a paragraph that nobody says by the words that it begins with, or that it consists of.
 *
 * @param text the words of the paragraph, trimmed
 * @returns null for anything that may be speech
 */
export function asideForm(text: string): AsideForm | null {
  if (text.length <= CAPTION_LENGTH && (CAPTION_MARK.test(text) || CAPTION.test(text))) return "caption";
  if (NOTE.test(text)) return "note";
  if (ADVERTISEMENT.test(text)) return "advertisement";
  if (SPONSOR.test(text)) return "sponsor";
  if (text.length <= CARD_LENGTH && CARD.test(text) && !/[。？?]$|\p{L}\.$/u.test(text)) return "card";
  if (BUTTON.test(text)) return "card";
  if (BRACKETED.test(text) && HEARD.test(text) && !SENTENCE_IN_BRACKETS.test(text)) return "direction";
  return SEPARATOR.test(text) ? "separator" : null;
}
