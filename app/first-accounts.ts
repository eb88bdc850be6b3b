import { ensureFirstUsers } from '../review/index.js';
import type { Workspace } from './compose.js';

export interface FirstAccount {
  readonly login: string;
  readonly password: string;
}

/** The first three accounts where there is none at all, with their passwords this once; otherwise nothing. */
export async function firstAccounts(workspace: Workspace): Promise<FirstAccount[]> {
  return ensureFirstUsers({ ...workspace, unit: workspace.config.unit });
}
