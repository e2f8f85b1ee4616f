import { useEffect } from 'react';
import type { ActionRecord } from '../../contract/contract.ts';
import { useSpeech } from '../language.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { FirstAidList } from './first-aid-list.tsx';
import { forgetSent } from './outgoing-report.ts';
import { type Phones, Ring } from './ring.tsx';

/** The report is safe on our server while SharePoint is away: no number yet, and nobody is said to have been told. */
export function KeptReport({
  record,
  phones,
}: {
  record: ActionRecord<'reportIncident'>;
  phones?: Phones | undefined;
}) {
  const words = useSpeech().text.breaches.receipt;
  // Whoever comes back begins a new report.
  useEffect(() => forgetSent, []);
  return (
    <>
      <Notice kind="good" title={words.kept} role="status">
        <p>{words.keptNext}</p>
      </Notice>
      <FirstAidList category={record.category} />
      <Ring phones={phones} about={record} />
      <div>
        <LinkButton to="/reports">{words.allMine}</LinkButton>
      </div>
    </>
  );
}
