import { Notice } from '../parts/notice.tsx';
import { useText } from '../use-text.ts';
import type { CaseData } from './timeline.ts';

const kinds = { versionsLeft: 'warning', done: 'info', lost: 'error' } as const;

/** What SharePoint shows of a case about somebody who reads its lists, and what it may still show. */
export function SealNotice({ sealed }: { sealed: NonNullable<CaseData['sealed']> }) {
  const { title, message } = useText('cases').sealing.case[sealed];
  return (
    <Notice kind={kinds[sealed]} title={title}>
      {message}
    </Notice>
  );
}
