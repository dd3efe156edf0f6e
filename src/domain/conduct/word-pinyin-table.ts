// How the characters of the guard's words are typed without tones: "zuolao" and "坐lao" hide 坐牢.
const SYLLABLES = `
  zhao找 gu雇 jiao叫 an暗 zhong中
  ai爱癌艾 an安案 ba八爸把 bai败白百拜 ban板搬办扮 bao暴包报爆保 bei卑备背被 ben本 beng崩 bi逼笔鄙 bian编便 bie别 bing柄饼病 bo博
  bu不布部捕补 cai财裁 can残 cao草操 ce策 cha查察茶差 chan缠产 chang厂场常 che车撤 chen趁 cheng称承成 chi吃耻痴持 chong充
  chou臭丑 chu畜处出 chuan传 chuang闯 chun蠢 ci次 cui催 cun存 da打大答 dai逮代 dan胆蛋单担 dang当 dao到道导倒 de得的德
  deng等登 di地弟底抵 dian店点电掂 die牒 ding定盯 diu丢 dong东恫懂 dou兜抖 du堵督独 duan断短段 dui队对 dun顿蹲 duo剁多 e恶
  er儿 fa发罚法 fan烦饭犯返 fang坊房放方访 fei废非费 fen份 feng奉 fo佛 fu副负幅父夫付扶 gan感 gao羔告搞高 ge个哥 gei给 gen跟
  gong公工攻供 gou狗构购够 gu股 gua挂 guai怪 guan官关贯管 guang光广 gui鬼龟贵轨 gun滚 guo果国过 hai害孩 han函 hao好号毫 he合
  hei黑 heng横 hong红轰哄 hou侯后厚猴候 hu呼户忽糊唬 hua话画 huai怀 huan换患 huang谎慌 hui会回贿 hun混婚 huo货
  ji圾鸡急记缉机击基疾籍级季际挤己 jia家假加价 jian贱见监检件 jiang奖 jiao脚教交 jie姐街揭 jin尽紧进禁金 jing敬儆静警经精景竞 jiu酒就疚
  ju居据拘局惧举 jue觉绝 ka卡 kai开 kan砍看 kao铐靠 ke客 kong空恐控 kou口扣 ku库苦 kua垮 kuan款 kuang况 kui溃睽愧亏 la垃拉
  lai癞赖来 lan烂拦 lao老牢 lei类肋 li理力礼立离历利励 lian脸联 liang良量 liao了料 lie裂 lin邻 ling领灵令龄 liu流留 lu路录赂
  lv律旅 ma妈马 mai买 mang氓 mao冒貌 mei没妹 men门们 mi秘密 mian面 mie灭 min民 ming命名 mu母目 na拿纳 nan难 nao闹 nei内
  ni你泥 nian年 niang娘 nin您 ning宁 nong弄 nuo诺 nv女 ou偶 pa怕 pai拍派 pan判 pei配陪 peng朋 pi皮 pian骗 piao票
  pin品 po泼破婆 pu曝 qi漆气起妻戚欺器期其 qian欠迁钱签前 qiang强抢 qiao瞧乔敲撬 qie窃切 qin亲 qing清请情 qiong穷 qu去取
  quan全圈犬权 que缺 qun群 ran染 rang让 rao扰 re热 ren人任 rou肉 ru如入辱 ruan软 ruo弱 sai塞 san三 sang丧 sao扫骚 se色
  sha傻煞杀 shang伤上商 shao梢少 she社涉设 shen身神 sheng生 shi拾是示事师施时失实式 shou手收守受 shu书属数殊 shui睡水税 shuo说
  si死司私思撕 song讼送 sou搜 su诉宿 suan算 sui随 suo缩锁所 ta他她 tai抬 tan探 tang堂 tao讨逃 te特 ti提 tian天 tiao条
  tie贴 ting听庭停 tong同通捅痛 tou头偷投 tu徒 tuan团 wai外 wan完 wang王网亡旺 wei微位围尾伪危威委违未为谓 wen闻 wo我 wu无乌物务勿
  xi西系席息惜 xia吓下 xian嫌限先 xiang想向相像 xiao小消效 xie胁 xin心信辛 xing刑性行星 xiong兄 xiu修休羞 xu许虚 xue学 xun训讯
  ya押压 yan颜宴言验 yang养扬 yao要 ye夜业 yi一意抑以义 yin音银姻 ying硬应 yong用永 you油友由悠优有 yu于誉狱郁逾预鱼余 yuan远院员
  yue岳约 yun孕 za砸 zai在再 zan暂 zang葬 zao造 ze责择 zha渣炸闸诈 zhai债宅 zhan战占 zhang账丈章张涨 zhao昭 zhe着
  zhen真侦 zheng症政证征 zhi之知址制执职支质治滞止 zhong众重终仲 zhu猪著住主 zhua抓 zhuan专 zhuang装庄状 zhui追 zhun准
  zi自子字资滋 zong踪综宗 zou走揍 zu族 zui罪最 zuo坐做座作
`;

/** Maps a character of the guard's words to its pinyin without tone. */
export const WORD_PINYIN: ReadonlyMap<string, string> = new Map(
  SYLLABLES.trim()
    .split(/\s+/)
    .flatMap((entry) => {
      const syllable = /^[a-z]+/.exec(entry)?.[0] ?? "";
      return Array.from(
        entry.slice(syllable.length),
        (character) => [character, syllable] as const,
      );
    }),
);
