import { z } from 'zod';
import { guardText } from '../../../core/cpr/cpr.ts';
import { addMonths, dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { staffOn } from '../../workplace/queries/staff-on.ts';
import { Setting } from '../../workplace/records.ts';
import { anyPerson, declared, shownDeclaration } from '../answers.ts';
import { isDeclarationInForce, longestReference, paperDeclaration, paperYears } from '../declaration.ts';
import { ledOrRefusal } from '../queries/access-people.ts';
import { Declaration } from '../records.ts';
import { leading } from '../roles.ts';

/**
 * The manager writes down that somebody has signed on paper, and where the paper lies (S34). One row for the person and
 * the day on the paper: writing it down again with another reference corrects it.
 * @throws Refusal `unknownPerson` for somebody the actor does not lead; `clearanceInvalid` for a day to come or too long
 * ago; `cprFound` with the reference masked (INV15); `notAllowed` before managers may meet names (G8)
 */
export const recordPaperDeclaration = action({
  summary: 'Somebody the reader leads has signed on paper, and where the paper lies',
  roles: leading,
  inputAsWritten: true,
  input: z.strictObject({
    person: anyPerson,
    signedOn: z.iso.date(),
    /** Refused with a CPR number in it, and left with its writer. */
    reference: z.string().trim().min(1).max(longestReference),
  }),
  output: declared,
  run: async (context, { person, signedOn, reference }) => {
    const { actor, directory, clock, random } = context;
    const now = clock.now();
    const today = dayOf(now);
    const led = ledOrRefusal(staffOn(context, today), actor.person.id, person, context.reader().all(Setting));
    if (signedOn > today) throw new Refusal('clearanceInvalid', { fault: 'toCome' });
    if (signedOn < addMonths(today, -12 * paperYears)) throw new Refusal('clearanceInvalid', { fault: 'longAgo' });
    const guarded = guardText(reference);
    if (guarded.found.length > 0) throw new Refusal('cprFound', { masked: guarded.text });
    const of = { id: led.person, name: directory.person(led.person)?.name ?? led.jobs[0].name };
    const paper = { signedOn, reference: guarded.text };
    const wanted = paperDeclaration(of, paper, actor.person, { now, salt: random.salt() });
    const isSaid = (row: Declaration) => isDeclarationInForce(row) && row.reference === wanted.reference;
    const to = (before?: Declaration) => (before && isSaid(before) ? before : wanted);
    return shownDeclaration(await change(context, Declaration, wanted.key, { to, again: 1 }));
  },
});
