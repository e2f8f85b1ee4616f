import { FaultNotice } from '../parts/notice.tsx';
import { useText } from '../use-text.ts';

/** What is in the way of a text for a manager, or of a hand-over. */
export function ActionFault({ fault }: { fault: Error | null }) {
  return <FaultNotice fault={fault} sentences={useText('cases').disclosures.dpo.fault} />;
}
