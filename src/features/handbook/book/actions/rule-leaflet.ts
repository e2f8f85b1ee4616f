import { z } from 'zod';
import { insideRoles } from '../../../../core/role.ts';
import { action } from '../../../../kernel/action.ts';
import { ruleNumber } from '../../rule-number.ts';
import { takenFile } from '../taken-file.ts';

/** @throws Refusal `unknownRule`, `unknownPage`; of the policy and other long pages there is none */
export const ruleLeaflet = action({
  summary: 'A leaflet of one rule or one role, as PDF to hang up',
  roles: insideRoles,
  input: z.strictObject({
    of: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('rule'), rule: ruleNumber }),
      z.strictObject({ kind: z.literal('page'), page: z.string().min(1).max(60) }),
    ]),
    size: z.enum(['A4', 'A5']),
  }),
  output: takenFile,
  run: (context, { of, size }) => context.files.leaflet(context, of, size),
});
