import { z } from 'zod';
import { view } from '../../../kernel/action.ts';
import { colleaguesNamed } from '../named-colleague.ts';

/** A few colleagues by name, never the whole list. */
export const colleagues = view({
  summary: 'Colleagues by a part of their name, to report for one of them',
  roles: [
    ...(['municipalDirector', 'accountableExecutive', 'employee', 'temp', 'lineManager', 'centreHead'] as const),
    ...(['dpo', 'dpoDeputy'] as const),
  ],
  query: z.strictObject({ name: z.string().trim().min(3).max(80) }),
  output: z.strictObject({ people: z.array(z.strictObject({ id: z.guid(), name: z.string() })) }),
  read: ({ directory }, { person }, { name }) => ({
    people: colleaguesNamed(directory.people(), name, person.id).map(({ id, name }) => ({ id, name })),
  }),
});
