import { z } from 'zod';
import { textHash } from '../../../../core/content-hash.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { shape } from '../../../../kernel/shape.ts';
import { keepIncoming } from '../../actions/keep-incoming.ts';
import { compareIncoming } from '../../incoming/compare.ts';
import type { IncomingAnswer } from '../../incoming/compared.ts';
import { truthFields } from '../../incoming/truth.ts';
import { incomingRegister } from '../../queries/incoming-register.ts';
import { System } from '../../records.ts';
import { keeping } from '../../roles.ts';
import { systemParts } from '../../stored-words.ts';
import { comesIn, isAsked, toldIn } from '../fetched.ts';
import { FetchedSystem } from '../records.ts';

const fields = z.array(z.enum(truthFields)).max(truthFields.length);

/**
 * Somebody who keeps the register says which system another register means, which values stand, and who of several is meant
 * (S94, INV1). It is carried out at once: what the other register told last comes in as answered.
 * @param input.is a system of ours it is, `new` for one of its own, `left` to leave it out
 * @throws Refusal `unknownFetched` for one that is not told of any more; `unknownSystem`; `changedMeanwhile`
 */
export const answerFetchedSystem = action({
  summary: 'Says which system another register means, which values stand and who of several is meant',
  roles: keeping,
  input: z.strictObject({
    key: z.string().min(1).max(200),
    is: z.string().min(1).max(100).optional(),
    takes: fields.optional(),
    keeps: fields.optional(),
    chosen: z.partialRecord(z.enum(systemParts), z.guid()).optional(),
  }),
  output: z.strictObject(shape(FetchedSystem, 'key', 'state')),
  run: async (context, { key, ...said }) => {
    const { actor, clock, records } = context;
    const row = await records.fetch(FetchedSystem, key);
    const told = row && toldIn(row.record);
    // What is not told of any more is nobody's to answer: it is kept or retired on its page.
    if (!row || !told || row.record.state === 'missing') throw new Refusal('unknownFetched');
    const { is } = said;
    if (is !== undefined && is !== 'new' && is !== 'left' && !records.find(System, is)) {
      throw new Refusal('unknownSystem');
    }
    const { source, state } = row.record;
    const answer = said as IncomingAnswer;
    const compare = () => compareIncoming([told], incomingRegister(context), source, new Map([[0, answer]]))[0];
    const at = clock.now();
    const compared = compare();
    if (state === 'waiting' && compared && comesIn(compared)) {
      // The same answer to the same words is the same press.
      await keepIncoming(context, [compared], {
        source,
        batch: textHash(JSON.stringify([key, said, row.record.told])),
      });
    }
    const left = compare();
    const { record } = await change(context, FetchedSystem, key, {
      unknown: 'unknownFetched',
      again: 1,
      to: (before) => {
        const isOpen = is !== 'left' && left !== undefined && isAsked(left);
        const wanted = is === 'left' ? 'left' : isOpen ? 'waiting' : 'over';
        if (before.state === wanted) return before;
        const by = { answeredByName: actor.person.name, answeredAt: at };
        return { ...before, state: wanted, ...by, actor: actor.person.id, at };
      },
    });
    return { key: record.key, state: record.state };
  },
});
