import { z } from 'zod';
import { action } from '../../../../kernel/action.ts';
import { editing } from '../roles.ts';
import { publishAdopted } from './publish-adopted.ts';
import { answered, key, seen, storedRevision } from './stored-revision.ts';

/**
 * An editor lets out an edition its body has adopted.
 * @throws Refusal as `publishAdopted` does
 */
export const publishRevision = action({
  summary: 'An editor lets out an edition its body has adopted; stopped half-way it is completed by doing it again',
  roles: editing,
  input: z.strictObject({ key, seen }),
  output: storedRevision,
  run: async (context, asked) => answered(await publishAdopted(context, asked)),
});
