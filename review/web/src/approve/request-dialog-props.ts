import type { RequestItem } from '../../../contract/index.js';

/** What every dialog about chosen requests is handed. */
export interface RequestDialogProps {
  readonly opened: boolean;
  readonly requests: readonly RequestItem[];
  readonly onClose: () => void;
  readonly onDone: () => Promise<void>;
}
