import { z } from 'zod';
import { nameKey } from '../../core/code-of-name.ts';
import { httpsLink } from '../../core/https-link.ts';
import { whichHold } from '../../core/which-hold.ts';
import { freeText, maybeFreeText } from '../../kernel/free-text.ts';
import { day } from '../../kernel/shape.ts';
import { writtenProcessors } from './processors.ts';
import type { System } from './records.ts';
import {
  criticalities,
  longestLine,
  longestLines,
  mostProcessors,
  processings,
  sensitivities,
  systemKinds,
  systemStates,
} from './stored-words.ts';

const maybeLine = maybeFreeText(longestLine);

const askedProcessor = z.strictObject({
  name: freeText(longestLine),
  cvr: maybeFreeText(20),
  isSub: z.literal(true).optional(),
  agreement: maybeLine,
  statement: maybeLine,
  statementFrom: day.optional(),
  statementTo: day.optional(),
});

/** What is said of a system, as a page says it: what is left out is absent, not empty. */
export const askedSystem = z.strictObject({
  name: freeText(longestLine),
  kind: z.enum(systemKinds),
  state: z.enum(systemStates),
  purpose: maybeLine,
  criticality: z.enum(criticalities).optional(),
  sensitivity: z.enum(sensitivities).optional(),
  supplier: maybeLine,
  /** As it is written: eight digits, or it is refused with a sentence. */
  supplierCvr: maybeFreeText(20),
  supportRef: maybeLine,
  supportTo: day.optional(),
  processing: z.enum(processings),
  statement: maybeLine,
  statementTo: day.optional(),
  /** Those beside the supplier (S50, S51). Left out, they stay as they are: an open tab of before knows of none. */
  processors: z.array(askedProcessor).max(mostProcessors).optional(),
  legalBasis: maybeLine,
  recordLink: maybeLine,
  storage: maybeLine,
  integrations: maybeFreeText(longestLines),
  /** Who else decides over the data, and who answers for what (S50). */
  authorities: maybeFreeText(longestLines),
});
export type AskedSystem = z.output<typeof askedSystem>;

/** As it is stored: the processors a line each. */
export function storedTerms({ processors, ...said }: AskedSystem) {
  return { ...said, ...(processors && { processors: writtenProcessors(processors) }) };
}

export type SystemFault = 'nameTaken' | 'cvr' | 'link';

/**
 * What is in the way of a system as it is described.
 * @param others every system that is not retired, but for this one
 */
export function systemFaults(
  { name, supplierCvr, recordLink }: Pick<AskedSystem, 'name' | 'supplierCvr' | 'recordLink'>,
  others: readonly Pick<System, 'name'>[],
): readonly SystemFault[] {
  return whichHold<SystemFault>([
    [others.some((other) => nameKey(other.name) === nameKey(name)), 'nameTaken'],
    [supplierCvr !== undefined && !/^\d{8}$/.test(supplierCvr), 'cvr'],
    [recordLink !== undefined && httpsLink(recordLink) === undefined, 'link'],
  ]);
}
