/**
 * Characters that are frequent in Chinese tables, in simplified and traditional writing. Text decoded by the wrong one
 * of GBK and Big5 is made of rare characters, so a few hits tell the two apart even in a file of two lines.
 */
export const COMMON_CHARACTERS = new Set(
  [
    "的一是不在人有中大上来到个为和地出年时要以会对可下过家后多小日于发成事只无开用主行方如前本公同三已从两长号名",
    "客户称编码金额应收付款票据单位余币种业务员部门区备注合同账龄逾期电话联系开立起止月周天数量价税率总计共未清结",
    "上海北京广州深圳天津重庆江苏浙江山东河南福建湖四川东西南限责任股份集团科技贸易机械电子实工程建设材料信息服商",
    "客戶稱編號碼額應收發據單餘幣業務員門區備註帳齡電話聯絡數價稅總計結為來時會對過個後種與這從長開無國",
    "臺灣台北高雄新竹香港責團貿機電實設資訊貨運費賬",
  ].flatMap((line) => Array.from(line)),
);
