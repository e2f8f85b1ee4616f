import { z } from 'zod';
import type { Actor } from '../../../core/person.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { day } from '../../../kernel/shape.ts';
import { staffOn } from '../../workplace/queries/staff-on.ts';
import { managersOfDeputy } from './access-people.ts';
import { asksToSign, renewalIn } from './signing.ts';

const waits = { dueOn: day, place: z.string() };

export const clearanceThing = [
  /** The declaration of confidentiality, before access. */
  z.strictObject({ kind: z.literal('signDeclaration'), ...waits }),
  /** The reader stands in for a manager when newcomers are briefed. */
  z.strictObject({ kind: z.literal('briefFor'), manager: z.string(), ...waits }),
] as const;
type ClearanceThing = z.output<(typeof clearanceThing)[number]>;

/** What there is to sign, and whom the reader stands in for. Nearly nobody has either. */
export function waitingClearance(reader: Reader, { person }: Actor): readonly ClearanceThing[] {
  const dueOn = reader.today;
  const signs = asksToSign(reader, person.id) || renewalIn(reader, person.id) !== undefined;
  const managers = managersOfDeputy(reader.records, staffOn(reader, reader.today), person.id);
  return [
    ...(signs ? [{ kind: 'signDeclaration' as const, dueOn, place: '/declaration' }] : []),
    ...managers.flatMap((manager) => {
      const { name } = reader.directory.person(manager) ?? {};
      return name === undefined ? [] : [{ kind: 'briefFor' as const, manager: name, dueOn, place: '/clearance' }];
    }),
  ];
}
