import { z } from 'zod';
import { dayOf, yearOf } from '../../../core/dates.ts';
import { insideRoles } from '../../../core/role.ts';
import { action } from '../../../kernel/action.ts';
import { takenFile } from '../../handbook/book/taken-file.ts';
import { Delegation } from '../../workplace/accountability/delegation-records.ts';
import { accountable, points } from '../answers.ts';
import { delegationOfReview, reviewFor } from '../in-place-of.ts';

/**
 * Leaflets for the notice board, of an agenda that need not be saved. Whoever holds this year's reviews for the manager
 * gets them too (S72).
 * @throws Refusal `notAllowed` for whoever leads nobody and does it for none
 */
export const leaflet = action({
  summary: 'A leaflet for the notice board: a page for each rule or lesson, as PDF (S86)',
  roles: insideRoles,
  input: z.strictObject({ for: accountable, points }),
  output: takenFile,
  run: (context, { for: forPerson, points }) => {
    const { actor, records, clock, files } = context;
    const today = dayOf(clock.now());
    const key = forPerson && delegationOfReview(forPerson, String(yearOf(today)));
    const delegation = key ? records.find(Delegation, key)?.record : undefined;
    return files.agendaLeaflet(context, reviewFor(actor, forPerson, delegation, today).accountable, points);
  },
});
