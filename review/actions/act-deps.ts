import type { Clock, Logger, ProtectList, ReferenceData, Stores } from '../../domain/index.js';

/** What every act of a person is handed. */
export interface ActDeps {
  readonly stores: Stores;
  readonly reference: Pick<ReferenceData, 'recipients'>;
  /** The protect-list as it stands now; asked anew for every act. */
  readonly protect: () => ProtectList;
  readonly clock: Clock;
  readonly logger: Logger;
}
