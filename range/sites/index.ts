import type { SiteSpec } from '../site.js';
import { ACCT_TRADE_SITES } from './acct-trade.js';
import { BANK_BRAND_SITES } from './bank-brand.js';
import { BANK_CARD_SITES } from './bank-card.js';
import { CRED_SOCIAL_SITES } from './cred-social.js';
import { DEBT_THREAT_SITES } from './debt-threat.js';
import { GAMBLING_SITES } from './gambling.js';
import { GOV_ID_SITES } from './gov-id.js';
import { GOV_LAND_SITES } from './gov-land.js';
import { GOV_POLICE_SITES } from './gov-police.js';
import { GOV_SOCIAL_SITES } from './gov-social.js';
import { GOV_TAX_SITES } from './gov-tax.js';
import { GOV_TRAFFIC_SITES } from './gov-traffic.js';
import { HEALTH_EDU_SITES } from './health-edu.js';
import { INVEST_SITES } from './invest.js';
import { JOB_ABROAD_SITES } from './job-abroad.js';
import { JOB_TASK_SITES } from './job-task.js';
import { KIN_SITES } from './kin.js';
import { LOAN_SITES } from './loan.js';
import { MISTRANS_SITES } from './mistrans.js';
import { PICTURE_SITES } from './pictures.js';
import { QR_SITES } from './qr.js';
import { RECOVERY_SITES } from './recovery.js';
import { ROMANCE_SITES } from './romance.js';
import { SHIPPER_SITES } from './shipper.js';
import { SHOP_FAKE_SITES } from './shop-fake.js';
import { SIM_SWAP_SITES } from './sim-swap.js';
import { TRAVEL_SITES } from './travel.js';
import { UTIL_POWER_SITES } from './util-power.js';

/** Sites made up to defraud, every category of the taxonomy. */
export const SCAM_SITES: readonly SiteSpec[] = [
  ...ACCT_TRADE_SITES,
  ...BANK_BRAND_SITES,
  ...BANK_CARD_SITES,
  ...CRED_SOCIAL_SITES,
  ...DEBT_THREAT_SITES,
  ...GAMBLING_SITES,
  ...GOV_ID_SITES,
  ...GOV_LAND_SITES,
  ...GOV_POLICE_SITES,
  ...GOV_SOCIAL_SITES,
  ...GOV_TAX_SITES,
  ...GOV_TRAFFIC_SITES,
  ...HEALTH_EDU_SITES,
  ...INVEST_SITES,
  ...JOB_ABROAD_SITES,
  ...JOB_TASK_SITES,
  ...KIN_SITES,
  ...LOAN_SITES,
  ...MISTRANS_SITES,
  ...PICTURE_SITES,
  ...QR_SITES,
  ...RECOVERY_SITES,
  ...ROMANCE_SITES,
  ...SHIPPER_SITES,
  ...SHOP_FAKE_SITES,
  ...SIM_SWAP_SITES,
  ...TRAVEL_SITES,
  ...UTIL_POWER_SITES,
];
