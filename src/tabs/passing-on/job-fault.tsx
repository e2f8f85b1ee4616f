import { useDesk } from '../desk-language.ts';
import { Notice } from '../parts/notice.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { faultsIn } from './job-faults.ts';

/** What is in the way, in the words of this page, or the refusal as everywhere. */
export function JobFault({ fault }: { fault: Error | null }) {
  const words: Readonly<Record<string, string>> = useDesk().passingOn.dpo.fault;
  if (!fault) return null;
  const faults = faultsIn(fault);
  if (faults.length === 0) return <RefusalNotice fault={fault} />;
  return <Notice kind="warning" title={faults.map((code) => words[code] ?? code).join(' ')} role="alert" />;
}
