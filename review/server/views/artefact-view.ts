import {
  ARTEFACT_CLASS_LABELS,
  type Artefact,
  type ArtefactRecord,
  artefactClassOf,
  artefactId,
  defangWithin,
  type ProtectList,
} from '../../../domain/index.js';
import { maskKnown } from '../../actions/mask-text.js';
import type { ArtefactView } from '../../contract/index.js';
import { showArtefactValue } from './shown-value.js';

/** A case's artefacts, masked where personal, with how widely each was seen and who protects it. */
export function viewArtefacts(
  artefacts: readonly Artefact[],
  seen: readonly ArtefactRecord[],
  protect: ProtectList,
  needles: readonly string[],
): ArtefactView[] {
  const records = new Map(seen.map((record) => [record.id, record]));
  return artefacts.map((artefact) => {
    const id = artefactId(artefact);
    const record = records.get(id);
    const verdict = protect.artefact(artefact);
    const itemClass = artefactClassOf(artefact);
    return {
      id,
      kind: artefact.kind,
      class: itemClass,
      classLabel: ARTEFACT_CLASS_LABELS[itemClass],
      role: artefact.role,
      ...showArtefactValue(artefact),
      platform: artefact.platform,
      bank: artefact.bank,
      holder: artefact.holder === undefined ? undefined : maskKnown(artefact.holder, needles),
      phoneType: artefact.phoneType,
      carrier: artefact.carrier,
      context: defangWithin(maskKnown(artefact.context, needles)),
      confidence: artefact.confidence,
      disguised: artefact.disguised ?? false,
      fromImage: artefact.fromImage ?? false,
      span: artefact.span,
      sourceCount: record?.hosts.length ?? 1,
      otherCases: Math.max(0, (record?.caseIds.length ?? 1) - 1),
      protectedBy: verdict.protected ? verdict.owner : undefined,
    };
  });
}
