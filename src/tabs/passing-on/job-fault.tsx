import { useDesk } from '../desk-language.ts';
import { FaultNotice } from '../parts/fault-notice.tsx';

/** What is in the way of a text for a manager, or of a hand-over. */
export function ActionFault({ fault }: { fault: Error | null }) {
  return <FaultNotice fault={fault} sentences={useDesk().passingOn.dpo.fault} />;
}
