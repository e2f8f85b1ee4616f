import type { ViewData } from '../../contract/contract.ts';
import { Facts } from '../parts/facts.tsx';
import { useText } from '../use-text.ts';

type Columns = NonNullable<NonNullable<ViewData<'foreignEdits'>['edits'][number]['unproven']>['columns']>;

/** What is written in the row, column by column, and what stood there before. */
export function UnprovenColumns({ columns }: { columns: Columns }) {
  const words = useText('privacy').foreignEdits;
  return (
    <Facts
      facts={columns.map(({ name, written, stood }) => ({
        name,
        value: written || words.empty,
        ...(stood !== undefined && { help: words.stood(stood || words.empty) }),
      }))}
    />
  );
}
