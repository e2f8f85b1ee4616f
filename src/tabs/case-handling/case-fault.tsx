import { useDesk } from '../desk-language.ts';
import { FaultNotice } from '../parts/fault-notice.tsx';

/** What is in the way of a step on a case, or still missing for it. */
export function CaseFault({ fault }: { fault: Error | null }) {
  const { fault: inTheWay, missing } = useDesk().caseHandling;
  return <FaultNotice fault={fault} sentences={{ ...inTheWay, ...missing }} />;
}
