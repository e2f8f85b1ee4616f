import { z } from 'zod';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import { action } from '../../../kernel/action.ts';
import { incidentKey, numberOf } from '../../cases/incident/incident.ts';
import { Incident } from '../../cases/incident/records.ts';
import { stepEntry } from '../../cases/log/case-log.ts';
import { officers } from '../roles.ts';
import { isOverdue } from '../unconfirmed/unconfirmed.ts';
import { keepReport } from './keep-report.ts';

/**
 * The DBR reads words of the chat nobody has confirmed, and makes a case of them or lets them go, which can be undone for
 * ten minutes. The case is its writer's
 * report, and its clock runs from when it was written (S105).
 * @throws Refusal `unconfirmedGone` when they were taken back or their thirty days are over, and as `keepReport`
 */
export const settleUnconfirmed = action({
  summary: 'The DBR makes a case of words nobody has confirmed, or lets them go',
  roles: officers,
  input: z.strictObject({
    id: z.uuid(),
    becomes: /** `open`: lets it stand again. */ z.enum(['case', 'nothing', 'open']),
  }),
  output: z.strictObject({
    id: z.string(),
    /** Of the case they are, also when their writer was quicker; absent while it waits for SharePoint. */
    number: z.string().optional(),
  }),
  run: async ({ actor, ...services }, { id, becomes }) => {
    const { records, clock, directory, unconfirmed, followUps } = services;
    const now = clock.now();
    const reported = await records.fetch(Incident, incidentKey(id));
    if (reported) {
      await unconfirmed.forget(id);
      return { id, number: numberOf(reported) };
    }
    const message = await unconfirmed.find(id);
    if (becomes === 'nothing' && !message) return { id };
    if (!message || !isOverdue(message, now)) throw new Refusal('unconfirmedGone');
    if (becomes !== 'case') {
      await unconfirmed.put({ ...message, letGoAt: becomes === 'nothing' ? (message.letGoAt ?? now) : undefined });
      return { id };
    }
    const { person, words, category, answers, at } = message;
    // What they said still stands when the account has been closed since.
    const writer = directory.person(person) ?? { id: person, name: person, upn: '', enabled: false };
    const said = { nonce: id, category, words, ...answers, managerMayKnow: 'later', how: 'bot' } as const;
    const by = { person: writer, roles: [], channel: 'tab', language: 'da' } as const;
    const made = await keepReport(services, by, said, at);
    const settle = async (stored: Stored<Incident>) => {
      followUps.caseLog(stepEntry('confirmed', stored, actor.person, now));
      await unconfirmed.forget(id);
    };
    if (made.state === 'waiting') {
      // Until it is stored the words stay, so that a second press makes the same case.
      void made.later?.then((stored) => stored && settle(stored));
      return { id };
    }
    await settle(made.stored);
    return { id, number: numberOf(made.stored) };
  },
});
