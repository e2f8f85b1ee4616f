import { z } from 'zod';
import type { Reader } from '../../../kernel/reader.ts';

/** Somebody in a list to choose from. */
export const listed = z.strictObject({ id: z.guid(), name: z.string() });

/** Whom one can choose from. */
export function everybodyByName({ directory }: Pick<Reader, 'directory'>): z.input<typeof listed>[] {
  return directory
    .people()
    .filter(({ enabled }) => enabled)
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => danishOrder.compare(a.name, b.name));
}

const danishOrder = new Intl.Collator('da');
