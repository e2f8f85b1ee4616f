import type { CaseData } from './timeline.ts';

type Told = CaseData['told'][number];

/** Each stands there once: the first time they were told, and the last; as it stands now where none has arrived. */
export function toldOf(told: CaseData['told']): readonly { last: Told; first?: Told | undefined }[] {
  const inOrder = told.toSorted((a, b) => a.at.localeCompare(b.at));
  return [...Map.groupBy(inOrder, ({ as, name }) => `${as} ${name}`).values()].flatMap((own) => {
    const [first] = own.filter(({ state }) => state === 'sent');
    const last = own.at(-1);
    return last ? [{ last, first }] : [];
  });
}
