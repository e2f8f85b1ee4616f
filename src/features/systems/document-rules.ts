import type { Day } from '../../core/dates.ts';
import { addMonths } from '../../core/dates.ts';
import { httpsLink } from '../../core/https-link.ts';
import { whichHold } from '../../core/which-hold.ts';
import type { Relation } from './part-rules.ts';
import { mayDescribe } from './part-rules.ts';
import type { SystemDocument } from './records.ts';

export type DocumentFault = 'fromRisks' | 'noReview' | 'inThePast' | 'tooFar' | 'link' | 'elsewhere' | 'retired';

/** A document nobody looks at for longer than this is not maintained (S97). */
const mostMonths = 36;

/**
 * What is in the way of a document as it is said to stand. A ready one is looked at again on a day to come.
 * @param hasRisks it is the risk analysis, and how it stands follows from the risks assessed here
 */
export function documentFaults(
  { state, nextReview, link }: Pick<SystemDocument, 'state' | 'nextReview' | 'link'>,
  today: Day,
  hasRisks = false,
): readonly DocumentFault[] {
  return whichHold<DocumentFault>([
    [hasRisks, 'fromRisks'],
    [state === 'ready' && nextReview === undefined, 'noReview'],
    [nextReview !== undefined && nextReview < today, 'inThePast'],
    [nextReview !== undefined && nextReview > addMonths(today, mostMonths), 'tooFar'],
    [link !== undefined && httpsLink(link) === undefined, 'link'],
  ]);
}

/** May somebody say how a document stands: those who describe the system, and the one who keeps the document. */
export function mayKeepDocument(relation: Relation, keeper: string | undefined, person: string): boolean {
  return mayDescribe(relation) || keeper === person;
}
