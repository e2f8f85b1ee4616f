import type { ActionRecord } from '../../../contract/contract.ts';
import type { SystemColumns } from '../../../features/systems/incoming/suggested-columns.ts';
import type { Table } from '../../../features/workplace/imports/read-table.ts';
import { Section } from '../../parts/page.tsx';
import { useText } from '../../use-text.ts';
import { letterOf } from './lines-of.ts';
import { MostOf } from './most-of.tsx';

interface FileFaultsProps {
  faults: ActionRecord<'importSystems'>['faults'];
  table: Table;
  columns: SystemColumns;
}

/** The lines that cannot be brought in, with line, column and what to do. */
export function FileFaults({ faults, table, columns }: FileFaultsProps) {
  const words = useText('systemImport');
  if (faults.length === 0) return null;
  const sentences = faults.map(({ line, fault, column, written = '' }) => {
    const at = columns[column];
    const what = words.faultOf[fault](written);
    if (at === undefined) return words.faultWithoutColumn(line, what);
    return words.fault(line, letterOf(at), table.heads[at] ?? '', what);
  });
  return (
    <Section title={words.faults}>
      <p>{words.faultsLead}</p>
      <MostOf title={words.faultLines} sentences={sentences} isOpen />
    </Section>
  );
}
