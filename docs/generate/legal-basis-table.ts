// Articles that a rule of the guard leans on, for counsel to confirm (catalogue 3, legal note).
import type { ConductCode } from "../../src/domain/conduct/conduct-code-table";

const CIVIL = "民法典 Civil Code";
const CRIMINAL = "刑法 Criminal Law";
const PRIVACY = "个人信息保护法 PIPL";
const ORDER = "治安管理处罚法（2025 修订） Public Security Administration Punishments Law";
const COMPANY = "公司法（2023） Company Law";
const BANKRUPTCY = "企业破产法 Enterprise Bankruptcy Law";

export const LEGAL_BASIS: Readonly<Partial<Record<ConductCode, string>>> = {
  C01: `${CRIMINAL} 274, 293`,
  C02: `${CRIMINAL} 253-1; ${PRIVACY} 25`,
  C03: `${PRIVACY} 13, 23; ${ORDER} 50`,
  C04: `${ORDER} 50`,
  C05: `${CIVIL} 1024; ${CRIMINAL} 246; ${PRIVACY} 25`,
  C06: `${CRIMINAL} 307-1`,
  C07: `${CIVIL} 150`,
  C08: `${CIVIL} 148`,
  C09: `${CRIMINAL} 245`,
  C10: `${CIVIL} 148; ${CRIMINAL} 246`,
  C12: `${CRIMINAL} 253-1; ${ORDER} 50`,
  C13: `${CRIMINAL} 246`,
  C14: `${CRIMINAL} 246`,
  C15: `${CRIMINAL} 246; ${CIVIL} 1024`,
  C16: `${CRIMINAL} 238`,
  C17: `${CRIMINAL} 234`,
  C18: `${CRIMINAL} 245`,
  C19: `${CIVIL} 641–643`,
  C20: `${CRIMINAL} 293`,
  X01: `${CIVIL} 7, 148`,
  X02: `${CRIMINAL} 274; ${CIVIL} 150`,
  X05: `${CIVIL} 110, 1024; ${PRIVACY} 25`,
  X06: `${PRIVACY} 13, 23`,
  X07: `${PRIVACY} 6, 13, 23`,
  X09: `${ORDER} 50`,
  X10: `${ORDER} 50`,
  X11: `${ORDER} 50`,
  X12: "反不正当竞争法（商业贿赂） Anti-Unfair Competition Law, commercial bribery",
  X13: `${CRIMINAL} 253-1; ${PRIVACY} 5, 6`,
  X14: `${CIVIL} 150, 686, 692`,
  X15: `${CIVIL} 641–643`,
  X19: `${CIVIL} 525–528`,
  X20: `${BANKRUPTCY} 31, 32`,
  X25: `${CRIMINAL} 307-1`,
  X28: `${CIVIL} 188–195, 692`,
  X29: `${COMPANY} 23, 50, 53, 54`,
  X30: `${COMPANY} 257`,
  X34: `${PRIVACY} 5, 6`,
  X38: `${CRIMINAL} 245; ${ORDER} 50`,
  X40: `${CRIMINAL} 307-1`,
  X45: `${PRIVACY} 29`,
};
