// Traditional characters that occur in the headers and labels of ledgers, each before its simplified form.
const PAIRS = `
  應应 帳账 賬账 貨货 幣币 餘余 額额 結结 發发 單单 據据 編编 號号 戶户 稱称 務务 員员 區区 備备 註注 貸贷 項项 歷历 齡龄 類类 負负 責责 業业 間间 預预
  計计 總总 訂订 爭争 議议 狀状 態态 聯联 繫系 係系 電电 話话 開开 匯汇 實实 際际 沖冲 銷销 條条 無无 憑凭 證证 記记 來来 時时 過过 貿贸 廠厂 門门 買买
  賣卖 購购 產产 價价 稅税 數数 幾几 屬属 點点 減减 調调 筆笔 還还 償偿 贖赎 庫库 對对 確确 認认 與与 給给 簡简 誌志 製制 違违 約约 滯滞 納纳 準准 壞坏
  劃划 擬拟 諾诺 達达 廳厅 縣县 國国 經经 辦办 處处 組组 織织 關关 閉闭 錄录 審审 覈核 範范 圍围 檔档 頁页 種种 圖图 書书 寫写 讀读 綫线 線线 財财 資资
  債债 權权 轉转 運运 費费 損损 變变 動动 從从 為为 個个 們们 這这 裡里 後后 標标 題题 頭头 賠赔 適适 內内 専专 売卖 掛挂 払付 仮假 円圆
`;

/** Maps each traditional character to its simplified form. */
export const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  PAIRS.trim()
    .split(/\s+/)
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
