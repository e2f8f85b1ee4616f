import { useDesk } from '../desk-language.ts';
import { FaultNotice } from '../parts/fault-notice.tsx';

/** Why two cases cannot be laid together, or a case not be of another kind. */
export function RefusedStep({ fault }: { fault: Error | null }) {
  return <FaultNotice fault={fault} sentences={useDesk().relations.links.fault} />;
}
