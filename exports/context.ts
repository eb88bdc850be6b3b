import type { ReferenceData, TakedownRequest, Unit } from '../domain/index.js';

/** What the evidence of a case adds to its rows. Leave out what is not known: its cell stays empty. */
export interface CaseEvidence {
  /** Where redirects ended, of the latest capture. */
  readonly finalUrl?: string;
  /** Addresses the host resolved to: evidence beside a site, never an item. */
  readonly addresses?: readonly string[];
  /** `AS13335`. */
  readonly asn?: string;
  /** ISO 3166-1 alpha-2 codes of the hosting countries. */
  readonly countries?: readonly string[];
  readonly registrar?: string;
  readonly provider?: string;
  /** The platform's own number of the account, page or group. */
  readonly numericId?: string;
  readonly firstSeenAt?: Date;
  readonly victimCount?: number;
  readonly reportCount?: number;
}

/** Everything a list needs besides its requests; nothing in here is looked up by the exports themselves. */
export interface TakedownListContext {
  readonly reference: Pick<ReferenceData, 'brands' | 'provinces' | 'banks'>;
  readonly evidenceByCaseId: ReadonlyMap<string, CaseEvidence>;
  readonly unit: Pick<Unit, 'id' | 'name'>;
  readonly exporterLogin: string;
  readonly now: Date;
  readonly toolVersion: string;
  /** Version of the classifier and its rules. */
  readonly rulesVersion: string;
  /** What the list was narrowed by, in words: `nơi nhận: VNNIC; trạng thái: đã duyệt`. */
  readonly filter: string;
  /** @defaultValue `TLP:AMBER` */
  readonly tlp?: 'TLP:CLEAR' | 'TLP:GREEN' | 'TLP:AMBER' | 'TLP:AMBER+STRICT' | 'TLP:RED';
  /** What was left out when the list was selected, for its information sheet. */
  readonly refused?: readonly Refusal[];
}

/** A request that may not leave now, and why, in Vietnamese. */
export interface Refusal {
  readonly request: TakedownRequest;
  readonly code: string;
  readonly reason: string;
}

export interface TableOptions {
  /** Vietnamese headers and times, or stable keys and RFC 3339 times. @defaultValue `vi` */
  readonly headers?: 'vi' | 'key';
  /** Leaves the raw value out and defangs names and addresses, for lists that people pass around. */
  readonly defangOnly?: boolean;
  /** Adds the verifying and the approving officer: never for a list that leaves the house. */
  readonly internal?: boolean;
}

/** Printed wherever something came from the training range. */
export const EXERCISE_MARK = 'TẬP HUẤN';
