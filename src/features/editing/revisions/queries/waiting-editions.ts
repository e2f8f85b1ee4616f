import { z } from 'zod';
import type { Actor } from '../../../../core/person.ts';
import { isAny } from '../../../../core/role.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { day } from '../../../../kernel/shape.ts';
import { countingPeople } from '../../../workplace/queries/counting-people.ts';
import { nextStep } from '../next-doer.ts';
import { Revision } from '../records.ts';
import { stepping } from '../roles.ts';
import { isOwnWorkNext } from '../what-is-missing.ts';

/** An edition whose next step is the reader's, and which step that is. */
export const editionThing = z.strictObject({
  kind: z.literal('nextOfEdition'),
  ...{ document: z.enum(['policy', 'handbook']), edition: z.string() },
  deed: z.enum(['submit', 'approve', 'correct', 'noteMed', 'decide', 'publish']),
  dueOn: day,
  place: z.string(),
});

/** Is the next step of an edition the reader's, and not one about their own work? */
export function isNextDoer(reader: Reader, actor: Actor, revision: Revision): boolean {
  const next = nextStep(revision);
  return (
    next !== undefined && isAny(actor.roles, next.roles) && !isOwnWorkNext(revision, actor, countingPeople(reader))
  );
}

export function editionsToMove(reader: Reader, actor: Actor): readonly z.output<typeof editionThing>[] {
  if (!isAny(actor.roles, stepping)) return [];
  return reader.all(Revision).flatMap((revision) => {
    const { document, edition, changeType } = revision;
    const next = nextStep(revision);
    if (!next || !isNextDoer(reader, actor, revision)) return [];
    const place = document === 'policy' ? `/revision/${edition}/policy` : `/revision/${edition}`;
    const deed = next.deed === 'approve' && changeType === 'correction' ? 'correct' : next.deed;
    return [{ kind: 'nextOfEdition' as const, document, edition, deed, dueOn: reader.today, place }];
  });
}
