/** Beginnings of the cards that a WeChat public account or a newsletter puts between paragraphs. */
export const CARD_BEGINNINGS: readonly string[] = [
  // Chinese: read on
  "(往期|精彩|相关|推荐|延伸|拓展|扩展|更多)(推荐|回顾|精选|文章|内容|阅读|链接|报道|访谈)",
  "阅读(更多|原文|全文)",
  // Chinese: tap, press, scan
  "点击(上方|下方|上图|下图|蓝字|蓝色|图片|卡片|链接|名片|这里|此处)",
  "点击(关注|阅读|收听|查看|订阅|「|“)",
  "(识别|扫描)(下方|上方|图中|以下)?的?二维码",
  "扫(一扫|码)(，|,)?_(关注|添加|加入|加群|加|进群|入群)",
  "扫(一扫|码)(，|,)?_(领取|购买|下载|报名|查看|收听|阅读|订阅|参与|咨询|获取)",
  "扫(一扫|码)(，|,)?_(上方|下方)",
  "长按(识别|扫|下方|上方|二维码|图片|关注|保存)",
  // Chinese: follow, like, share
  "(关注|订阅)(我们|本号|公众号|本公众号|视频号|「|“)",
  "欢迎(关注|订阅|扫码|转发|点赞|加入|留言)",
  "(觉得)?(点个|求)?(点赞|在看|转发|分享)(、|·|_)(点赞|在看|转发|分享)",
  // English: read on
  "(also|further|related) (read|reading|stories|articles|posts|links|content|coverage)",
  "download the (transcript|episode|app)",
  "listen (on|to this)",
  "read (more|also|next)_(:|→|>|»|…|...)",
  "see also_:",
  "you (may|might) also like",
  // English: follow, share, subscribe
  "follow us( on| at|_:|_@)",
  "get (our|the) newsletters?",
  "join (our|the) (newsletters?|mailing lists?)",
  "share this( post| article| episode)",
  "sign up (for|to|here|now)",
  "subscribe( now| to | here)",
];

/** Accounts and links that follow as a name after a colon or a vertical bar. */
export const ACCOUNTS: readonly string[] = [
  // Chinese
  "公众号",
  "视频号",
  "小程序",
];

/** Cards that consist of nothing else: in the middle of a sentence it may be speech. */
export const CARDS: readonly string[] = [
  // English
  "follow us",
  "read (more|also|next)_",
  "share this",
  "subscribe",
];

/** Texts on the buttons of a newsletter, or above them. */
export const BUTTONS: readonly string[] = [
  // Chinese
  "上一篇{0,8}下一篇",
  // English
  "give a gift subscription",
  "leave a comment",
  "(newer|next|older|previous)( (article|post))?{0,8}(newer|next|older|previous)( (article|post))?",
  "share",
  "share this (post|article)",
  "subscribe( now)?",
  "thank(s| you) for reading{0,80}(subscribe|free to share|post is public){0,80}",
  "upgrade to paid",
];

/** A line with nothing else begins or ends an advertisement. */
export const ADVERTISEMENT_MARKS: readonly string[] = [
  // Chinese
  "广告",
  "广告(开始|结束|完)",
  "推广",
  "以下为广告",
  "赞助",
  // English
  "ad break",
  "advert(isement)?",
  "end of (ad|advertisement)",
  "message from our sponsors?",
  "sponsored( content)?",
  "sponsors?",
];

/** The first words of a sponsored passage. */
export const SPONSOR_BEGINNINGS: readonly string[] = [
  // Chinese
  "(本期|本文|本集|这期)(节目|播客|访谈|内容)?由{1,40}(赞助|冠名|支持播出|特约)",
  // English
  "support for (this|the) {1,40} comes from",
];

/** What an English sponsor pays for. */
export const SPONSORED: readonly string[] = [
  // English
  "(this|today's|the) (episode|show|podcast|interview|issue|transcript)",
];

/** What follows it. */
export const IS_SPONSORED: readonly string[] = [
  // English
  "is (brought to you|sponsored|supported|made possible) by",
];
