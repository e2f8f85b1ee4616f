import { FaultNotice } from '../parts/notice.tsx';
import { useText } from '../use-text.ts';

/** Why two cases cannot be laid together, or a case not be of another kind. */
export function RefusedStep({ fault }: { fault: Error | null }) {
  return <FaultNotice fault={fault} sentences={useText('cases').relations.links.fault} />;
}
