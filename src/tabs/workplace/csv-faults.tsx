import type { ActionRecord } from '../../contract/contract.ts';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';

/** Every fault of the file at once, each with its line, so that one round of corrections is enough. */
export function CsvFaults({ faults }: { faults: ActionRecord<'importEmployments'>['faults'] }) {
  const maintenance = useText('maintenance');
  const words = maintenance.workplace.employments;
  return (
    <Notice kind="error" title={words.faults(new Set(faults.map(({ line }) => line)).size)} role="alert">
      <p>{words.faultsNext}</p>
      <ul className={layout.tightList}>
        {faults.map(({ line, column, fault, value }) => (
          <li key={`${line}-${column}-${fault}`}>
            <strong>
              {words.line(line)}
              {column && ` · ${column}`}:
            </strong>{' '}
            {words.fault[fault]}
            {value && fault !== 'cpr' && ` (${value})`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
