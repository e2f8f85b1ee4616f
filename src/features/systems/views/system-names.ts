import { z } from 'zod';
import { view } from '../../../kernel/action.ts';
import { shape } from '../../../kernel/shape.ts';
import { System } from '../records.ts';
import { lookingUp } from '../roles.ts';

/** What every system is called: to find one in a question, and to name one in a case, an exemption or a storage place. */
export const systemNames = view({
  summary: 'What each system and other asset is called, for finding and naming one',
  roles: lookingUp,
  query: z.strictObject({}),
  output: z.strictObject({ systems: z.array(z.strictObject(shape(System, 'key', 'name', 'state'))) }),
  read: ({ all }) => ({
    systems: all(System)
      .map(({ key, name, state }) => ({ key, name, state }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'da')),
  }),
});
