import { z } from 'zod';
import type { Actor } from '../../../../core/person.ts';
import { shownOf } from '../../../../core/shown-of.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { shape } from '../../../../kernel/shape.ts';
import { Draft } from '../../drafts/records.ts';
import { journeyOf, journeySteps } from '../journey.ts';
import { mandateUse } from '../mandates/mandate-use.ts';
import { isIn } from '../memo/contents.ts';
import { nextStep } from '../next-doer.ts';
import { Revision } from '../records.ts';
import { decisionKey } from '../revision.ts';
import { stepping } from '../roles.ts';
import { isNextDoer } from './waiting-editions.ts';

const step = z.strictObject({
  step: z.enum(journeySteps),
  state: z.enum(['done', 'now', 'ahead']),
  on: z.string().optional(),
});

/** How far an edition is, and whose turn it is. */
export const summaryShape = {
  ...shape(Revision, 'key', 'document', 'edition', 'changeType', 'state', 'why', 'decidedOn'),
  parts: z.int(),
  journey: z.array(step),
  next: z
    .strictObject({
      deed: z.enum(['submit', 'approve', 'noteMed', 'decide', 'publish']),
      roles: z.array(z.enum(stepping)),
    })
    .optional(),
  /** Is the next thing the reader's to do? */
  isMine: z.boolean(),
  use: z
    .strictObject({
      state: z.enum(['listed', 'overdue', 'refused', 'told']),
      until: z.string().optional(),
      daysLeft: z.int().optional(),
    })
    .optional(),
};

export function editionSummary(reader: Reader, actor: Actor, revision: Revision) {
  const next = nextStep(revision);
  return {
    ...shownOf(revision, summaryShape),
    parts: draftsIn(reader, revision).length,
    journey: [...journeyOf(revision, daysOf(reader, revision), reader.today)],
    next: next && { deed: next.deed, roles: stepping.filter((role) => next.roles.includes(role)) },
    isMine: isNextDoer(reader, actor, revision),
    use: mandateUse(revision, reader.today),
  };
}

export function draftsIn(reader: Reader, { key }: Revision): readonly Draft[] {
  return reader.all(Draft, { revision: key }).filter((draft) => isIn(draft, key));
}

/** The days its parts begin, once they are there. */
function daysOf(reader: Reader, revision: Revision): readonly string[] {
  if (revision.state !== 'published') return [];
  const key = decisionKey(revision);
  const { rules, pages } = reader.handbook();
  const versions = [...rules.values()].flatMap((rule) => rule.versions);
  return [...versions, ...pages].filter(({ decision }) => decision === key).map(({ inForceFrom }) => inForceFrom);
}
