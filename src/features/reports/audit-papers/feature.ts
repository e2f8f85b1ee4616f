import { feature } from '../../../kernel/feature.ts';
import { takeAudit } from './actions/take-audit.ts';

/** An audit as a paper, in the municipality's own Word template; it goes with the annual wheel. */
export const auditPapers = feature({ module: 'wheel', records: {}, actions: { takeAudit }, views: {} });
