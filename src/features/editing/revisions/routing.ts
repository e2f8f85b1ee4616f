import type { DecidingBody } from '../../handbook/decision.ts';
import type { MandateKind } from './mandates/standing-mandate.ts';
import type { Revision } from './records.ts';
import type { ChangeType } from './revision.ts';

/** Why there may be a new edition of each document. */
export const changeTypesOf: Readonly<Record<Revision['document'], readonly ChangeType[]>> = {
  policy: ['periodicEvaluation', 'runningChange'],
  handbook: ['content', 'correction', 'urgentWarning'],
};

const bodies: Readonly<Record<ChangeType, readonly DecidingBody[]>> = {
  periodicEvaluation: ['municipalCouncil'],
  runningChange: ['financeCommittee', 'municipalCouncil'],
  content: ['executiveBoard'],
  correction: ['executiveBoard'],
  urgentWarning: ['executiveBoard'],
};

/**
 * The bodies that may adopt an edition, the usual one first (S13, S16, S70, INV5): the policy's periodic evaluation is
 * always Byrådet's, a running change of it Økonomiudvalget's or Byrådet's, the handbook is Direktionen's. None for a
 * reason the document does not know.
 */
export function bodiesFor({
  document,
  changeType,
}: Pick<Revision, 'document' | 'changeType'>): readonly DecidingBody[] {
  return changeTypesOf[document].includes(changeType) ? bodies[changeType] : [];
}

/** The standing mandate an edition may be adopted under; none for what changes the content without haste. */
export function mandateKindOf(changeType: ChangeType): MandateKind | undefined {
  return changeType === 'correction' || changeType === 'urgentWarning' ? changeType : undefined;
}
