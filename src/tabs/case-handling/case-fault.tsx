import { FaultNotice } from '../parts/notice.tsx';
import { useText } from '../use-text.ts';

/** What is in the way of a step on a case, or still missing for it. */
export function CaseFault({ fault }: { fault: Error | null }) {
  const { fault: inTheWay, missing } = useText('cases').caseHandling;
  return <FaultNotice fault={fault} sentences={{ ...inTheWay, ...missing }} />;
}
