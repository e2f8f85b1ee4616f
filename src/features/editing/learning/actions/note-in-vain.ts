import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { insideRoles } from '../../../../core/role.ts';
import { action } from '../../../../kernel/action.ts';
import { freeText } from '../../../../kernel/free-text.ts';
import { countedWords, longestInVain, mondayOf } from '../in-vain.ts';

/**
 * The handbook had no answer to somebody: counted, so that those who write the rules learn what is missing. Nothing is
 * told before three people have looked for the same within four weeks; who they were is told never.
 */
export const noteInVain = action({
  summary: 'Counts what the reader looked for in the handbook in vain, without saying who it was',
  roles: insideRoles,
  own: true,
  input: z.strictObject({ words: freeText(longestInVain) }),
  output: z.strictObject({ counted: z.boolean() }),
  run: async ({ actor, clock, directory, inVain }, { words }) => {
    const said = countedWords(words, directory.people());
    if (said !== '') await inVain.note(actor.person.id, mondayOf(dayOf(clock.now())), said);
    return { counted: said !== '' };
  },
});
