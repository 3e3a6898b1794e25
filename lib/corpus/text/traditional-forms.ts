/** Simplified characters of the word lists, each with its traditional forms. */
const FORMS =
  "万萬 与與 丛叢 东東 严嚴 个個箇 为爲為 么麼 乐樂 乔喬 买買 于於 们們 众眾衆 优優 会會 余餘 兰蘭 关關 " +
  "内內 写寫 冯馮 出齣 击擊 划劃 刘劉 别別 制製 医醫 华華 协協 卢盧 卫衛 参參 发發 台臺 叶葉 号號 叹嘆歎 启啓啟 " +
  "吁籲 向嚮 吕呂 听聽 吴吳 员員 周週 咨諮 咽嚥 回迴 团團 图圖 坚堅 声聲 处處 备備 头頭 姜薑 孙孫 学學 宁寧 " +
  "实實 宾賓 对對 岳嶽 布佈 师師 广廣 庄莊 应應 庞龐 开開 张張 录錄 彩綵 志誌 总總 扩擴 扫掃 报報 拨撥 择擇 " +
  "摄攝 摇搖 断斷 时時 杂雜 权權 来來 杨楊 板闆 标標 样樣 梁樑 欢歡 欧歐 毕畢 气氣 汉漢 汤湯 沈瀋 注註 泪淚 " +
  "涂塗 温溫 游遊 点點 监監 码碼 礼禮 称稱 签籤簽 谨謹 系係繫 约約 纪紀 组組 续續 经經 结結 维維 编編 网網 罗羅 群羣 " +
  "聂聶 联聯 胡鬍 节節 芦蘆 苏蘇 范範 荐薦 获獲 萧蕭 蒋蔣 蓝藍 补補 表錶 观觀 视視 觉覺 订訂 认認 议議 记記 " +
  "讲講 许許 论論 访訪 识識 误誤 诉訴 词詞 译譯 话話 询詢 语語 说說説 请請 诸諸 读讀 谈談 谢謝 谭譚 谷穀 责責 " +
  "购購 费費 贺賀 贾賈 资資 赖賴 赞贊讚 赵趙 车車 转轉 轴軸 载載 辑輯 输輸 边邊 这這 进進 选選 邓鄧 邹鄒 郑鄭 采採 " +
  "释釋 里裏裡 钟鍾鐘 钱錢 铃鈴 银銀 链鏈 键鍵 长長 闫閆 问問 间間 闵閔 阅閱 阎閻 阳陽 陆陸 陈陳 面麵 韦韋 韩韓 " +
  "项項 顾顧 顿頓 领領 频頻 题題 颜顏 馆館 马馬 验驗 骤驟 鲁魯 鲍鮑 黄黃 齐齊 龙龍 龚龔 举舉 书書 准準 减減 " +
  "删刪 压壓 场場 复復複 将將 暂暫 确確 离離 简簡 终終 缩縮 调調 较較 过過 错錯 " +
  "审審 况況 凭憑 愿願 决決 围圍 务務 见見 肃肅 级級 兴興 静靜 装裝 额額 属屬 线線 辆輛 缘緣 戏戲 达達 国國 适適 业業 计計 辩辯 护護 练練 厅廳 证證 电電 讯訊 闻聞 " +
  "专專 现現 评評 画畫 队隊 镇鎮 县縣 骑騎 机機 导導 剧劇 妈媽 婶嬸 爷爺 儿兒 亲親 妇婦 脑腦 迟遲 统統 办辦 响響 辕轅 纳納 条條 该該 绝絕 ";

/** More of them, which people's names are written with. */
const FORMS_IN_NAMES =
  "晓曉 伟偉 丽麗 强強 军軍 杰傑 涛濤 艳豔 鹏鵬 鸿鴻 红紅 凤鳳 凯凱 辉輝 飞飛 颖穎 莹瑩 贝貝 梦夢 灵靈 剑劍 锋鋒 锐銳 铭銘 滨濱 泽澤 润潤 洁潔 渊淵 亚亞 琼瓊 玛瑪 岚嵐 岛島 恒恆 怀懷 恺愷 爱愛 " +
  "祯禎 绍紹 绮綺 莲蓮 萤螢 诚誠 谦謙 贤賢 贞貞 远遠 连連 郁鬱 钧鈞 钢鋼 钰鈺 铮錚 霁霽 韵韻 顺順 颂頌 飘飄 鸥鷗 鸣鳴 鹤鶴 鹭鷺 龄齡 仪儀 俪儷 侨僑 俭儉 励勵 勋勳 双雙 坛壇 垒壘 奋奮 娅婭 娇嬌 " +
  "娴嫺 婵嬋 宪憲 宠寵 尧堯 层層 峦巒 忆憶 怜憐 恋戀 悦悅 战戰 扬揚 抚撫 携攜 斋齋 显顯 晋晉 晔曄 柠檸 树樹 栋棟 桥橋 桦樺 桢楨 检檢 楼樓 榄欖 满滿 潇瀟 澜瀾 灿燦 炼煉 焕煥 牵牽 狮獅 环環 珑瓏 " +
  "琏璉 瑶瑤 璎瓔 畅暢 盐鹽 盖蓋 矫矯 砚硯 硕碩 禄祿 积積 稳穩 竖豎 笔筆 笺箋 筑築 筝箏 筹籌 粤粵 纤纖 纯純 纲綱 纶綸 纹紋 绅紳 织織 绣繡 绘繪 绚絢 绢絹 绪緒 绫綾 绯緋 绵綿 绿綠 缨纓 羡羨 胜勝 " +
  "脉脈 腾騰 艺藝 苇葦 苍蒼 荣榮 莺鶯 营營 萝蘿 蔷薔 蚕蠶 蝉蟬 蜡蠟 誉譽 让讓 训訓 诗詩 详詳 谊誼 谋謀 财財 贵貴 赋賦 赏賞 赐賜 跃躍 轩軒 轮輪 轼軾 迁遷 运運 迈邁 遥遙 邝鄺 邬鄔 邮郵 郦酈 鉴鑑 " +
  "钊釗 钏釧 钗釵 钦欽 钻鑽 铁鐵 铂鉑 铎鐸 铜銅 铠鎧 铨銓 铸鑄 锁鎖 锦錦 锴鍇 镜鏡 闯闖 闲閒 阁閣 阔闊 陇隴 陕陝 险險 随隨 隐隱 隽雋 雾霧 霭靄 韬韜 顷頃 颀頎 饶饒 驰馳 驹駒 驻駐 骁驍 骄驕 骅驊 " +
  "骆駱 骋騁 骏駿 骐騏 鱼魚 鲜鮮 鲤鯉 鸡雞 鸽鴿 鸾鸞 鹃鵑 鹰鷹 齿齒 庆慶 仓倉 传傳 伦倫 侠俠 养養 净淨 刚剛 创創 单單 厂廠 唤喚 啸嘯 圆圓 壶壺 姗姍 宝寶 尔爾 岭嶺 带帶 帮幫 弹彈 彻徹 无無 昼晝 " +
  "晖暉 朴樸 枣棗 栏欄 横橫 浊濁 潜潛 灯燈 狱獄 猫貓 玮瑋 盏盞 础礎 窦竇 竞競 类類 紧緊";

const ALL_FORMS = `${FORMS.trim()} ${FORMS_IN_NAMES}`.split(" ");

const FORMS_OF: ReadonlyMap<string, string> = new Map(ALL_FORMS.map((forms) => [forms.charAt(0), forms]));
const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  ALL_FORMS.flatMap(([first = "", ...traditional]) => traditional.map((form) => [form, first] as const)),
);

/**
 * A character of a word list and its traditional forms, the character first: `问問`. A test compares the table with
 * OpenCC's.
 */
export function formsOf(character: string): string {
  return FORMS_OF.get(character) ?? character;
}

/** A name in simplified characters, as far as the tables have them. */
export function simplified(name: string): string {
  return name.replace(/\p{Script=Han}/gu, (character) => SIMPLIFIED.get(character) ?? character);
}
