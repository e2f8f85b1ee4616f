import type { ViewSource } from '../view-source.ts';

/** Whom one can choose from. */
export function everybodyByName({ directory }: ViewSource): { id: string; name: string }[] {
  return directory
    .people()
    .filter(({ enabled }) => enabled)
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => danishOrder.compare(a.name, b.name));
}

const danishOrder = new Intl.Collator('da');
