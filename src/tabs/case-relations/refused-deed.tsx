import { useDesk } from '../desk-language.ts';
import { Notice } from '../parts/notice.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { faultsIn } from './faults-in.ts';

/** Why a deed could not be done: what is in the way in the case itself, or the server's own sentence. */
export function RefusedDeed({ fault }: { fault: Error | null }) {
  const sentences: Readonly<Record<string, string>> = useDesk().relations.links.fault;
  const faults = faultsIn(fault);
  if (!fault) return null;
  if (faults.length === 0) return <RefusalNotice fault={fault} />;
  return <Notice kind="warning" title={faults.map((code) => sentences[code] ?? code).join(' ')} role="alert" />;
}
