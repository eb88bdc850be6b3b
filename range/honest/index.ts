import type { SiteSpec } from '../site.js';
import { BANK_PAGES } from './bank-pages.js';
import { FINANCE_SITES } from './finance.js';
import { LICENSED_SITES } from './licensed.js';
import { LOG_IN_PAGES } from './log-in-pages.js';
import { PEOPLE_SITES } from './people.js';
import { POLICE_WARNINGS } from './police-warnings.js';
import { POSTERS } from './posters.js';
import { PRESS_SITES } from './press.js';
import { PUBLIC_LIFE_SITES } from './public-life.js';
import { RECORD_SITES } from './records.js';
import { SERVICE_WARNINGS } from './service-warnings.js';
import { SERVICE_SITES } from './services.js';
import { TOLD_BY_VICTIMS } from './told-by-victims.js';
import { TRADE_SITES } from './trade.js';
import { WORK_SITES } from './work.js';

/** Hard negatives: honest sites that use the scams' own words and shapes. */
export const HONEST_SITES: readonly SiteSpec[] = [
  ...POLICE_WARNINGS,
  ...BANK_PAGES,
  ...PRESS_SITES,
  ...FINANCE_SITES,
  ...WORK_SITES,
  ...SERVICE_SITES,
  ...PEOPLE_SITES,
  ...PUBLIC_LIFE_SITES,
  ...LOG_IN_PAGES,
  ...SERVICE_WARNINGS,
  ...LICENSED_SITES,
  ...TRADE_SITES,
  ...RECORD_SITES,
  ...TOLD_BY_VICTIMS,
  ...POSTERS,
];
