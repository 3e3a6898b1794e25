/** Simplified characters of the word lists, each with its traditional forms. */
const FORMS =
  "万萬 与與 丛叢 东東 严嚴 个個箇 为爲為 么麼 乐樂 乔喬 买買 于於 们們 众眾衆 优優 会會 余餘 兰蘭 关關 " +
  "内內 写寫 冯馮 出齣 击擊 划劃 刘劉 别別 制製 医醫 华華 协協 卢盧 卫衛 参參 发發 台臺 叶葉 号號 叹嘆歎 启啓啟 " +
  "吁籲 向嚮 吕呂 听聽 吴吳 员員 周週 咨諮 咽嚥 回迴 团團 图圖 坚堅 声聲 处處 备備 头頭 姜薑 孙孫 学學 宁寧 " +
  "实實 宾賓 对對 岳嶽 布佈 师師 广廣 庄莊 应應 庞龐 开開 张張 录錄 彩綵 志誌 总總 扩擴 扫掃 报報 拨撥 择擇 " +
  "摄攝 摇搖 断斷 时時 杂雜 权權 来來 杨楊 板闆 标標 样樣 梁樑 欢歡 欧歐 毕畢 气氣 汉漢 汤湯 沈瀋 注註 泪淚 " +
  "涂塗 温溫 游遊 点點 监監 码碼 礼禮 称稱 签籤簽 系係繫 约約 纪紀 组組 续續 经經 结結 维維 编編 网網 罗羅 群羣 " +
  "聂聶 联聯 胡鬍 节節 芦蘆 苏蘇 范範 荐薦 获獲 萧蕭 蒋蔣 蓝藍 补補 表錶 观觀 视視 觉覺 订訂 认認 议議 记記 " +
  "讲講 许許 论論 访訪 识識 误誤 诉訴 词詞 译譯 话話 询詢 语語 说說説 请請 诸諸 读讀 谈談 谢謝 谭譚 谷穀 责責 " +
  "购購 费費 贺賀 贾賈 资資 赖賴 赞贊讚 赵趙 车車 转轉 载載 辑輯 输輸 边邊 这這 进進 选選 邓鄧 邹鄒 郑鄭 采採 " +
  "释釋 里裏裡 钟鍾鐘 钱錢 铃鈴 银銀 链鏈 键鍵 长長 闫閆 问問 间間 闵閔 阅閱 阎閻 阳陽 陆陸 陈陳 面麵 韦韋 韩韓 " +
  "项項 顾顧 顿頓 领領 频頻 题題 颜顏 馆館 马馬 验驗 骤驟 鲁魯 鲍鮑 黄黃 齐齊 龙龍 龚龔 举舉 书書 准準 减減 " +
  "删刪 压壓 场場 复復複 将將 暂暫 确確 离離 简簡 终終 缩縮 调調 较較 过過 错錯 " +
  "审審 况況 凭憑 愿願 决決 围圍 务務 见見 肃肅 级級 兴興 静靜 装裝 额額 属屬 线線 辆輛 缘緣 戏戲 达達 国國 适適 业業 计計 辩辯 护護 练練 厅廳 证證 电電 讯訊 闻聞";

const FORMS_OF: ReadonlyMap<string, string> = new Map(FORMS.split(" ").map((forms) => [forms.charAt(0), forms]));

/**
 * A character of a word list and its traditional forms, the character first: `问問`. A test compares the table with
 * OpenCC's.
 */
export function formsOf(character: string): string {
  return FORMS_OF.get(character) ?? character;
}
