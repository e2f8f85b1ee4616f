import type { Bot } from '../../bot/adapter.ts';
import { dayOf } from '../../core/dates.ts';
import { holds } from '../../features/workplace/appointments/appointment.ts';
import { Appointment } from '../../features/workplace/appointments/records.ts';
import type { Services } from '../../kernel/context.ts';

const toldOfCases = ['dpo', 'dpoDeputy', 'serviceDesk', 'accountableExecutive', 'itSecurityManager'] as const;

/**
 * Finds the conversations of those who are told of cases, when a server starts, so that telling each of them is one call
 * and no more. Nothing is said; whoever it does not succeed for is asked for again when there is something to say.
 */
export async function openConversations(
  bot: Pick<Bot, 'open'>,
  { records, clock }: Pick<Services, 'records' | 'clock'>,
): Promise<void> {
  const today = dayOf(clock.now());
  const people = toldOfCases
    .flatMap((role) => records.all(Appointment, { role }))
    .flatMap(({ record }) => (holds(record, today) ? record.person : []));
  for (const person of new Set(people)) await bot.open(person);
}
