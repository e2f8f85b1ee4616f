import type { UnprovenRow } from '../../features/audit/proof/unproven-row.ts';
import type { Kind } from '../../lists.ts';
import type { M365Log } from '../log.ts';
import type { Mirror } from '../mirror.ts';
import { isBy } from '../rows/item.ts';
import type { Prove } from '../rows/prover.ts';
import { sameRecord } from '../rows/row.ts';
import type { RowSealer } from '../rows/sealed-rows.ts';
import type { Sites } from '../sites.ts';
import type { Graph } from '../transport.ts';
import { readVersions } from './version-read.ts';

/**
 * Looks through the history of unproven texts and powers for the last version that was proven, which stands until
 * somebody has put the row right. Only for rows this mirror did not see while they were proven: two resource units each.
 * @returns a function that looks for those not looked for yet; what fails is tried again the next time
 */
export function lookBack(parts: {
  graph: Graph;
  mirror: Mirror;
  sites: Sites;
  prove: Prove;
  sealer: RowSealer;
  clientId: string;
  log: M365Log;
}): () => void {
  const { graph, mirror, sites, prove, sealer, clientId, log } = parts;
  let running = false;

  const look = async (unproven: UnprovenRow) => {
    const list = sites.byName(unproven.mark.list);
    if (!list) return;
    const versions = await readVersions(graph, list, unproven.mark.id, sealer);
    const good = versions.findLast((version) => {
      const proof = prove(list, version, version.record);
      // A version a person wrote can bear a seal it was put back with; from before the seal began it needs none.
      return proof === 'older' || (proof !== 'unproven' && isBy(version.editor, clientId));
    });
    const last = versions.at(-1);
    const isSame = good && sameRecord<Kind>(unproven.kind, good.record, unproven.record);
    const isProvenAgain = isSame === true && last !== undefined && prove(list, last, last.record) === 'sealed';
    mirror.lookedBack(unproven, good?.record, isProvenAgain);
  };

  const lookForAll = async () => {
    running = true;
    try {
      for (const unproven of mirror.withoutGood()) await look(unproven);
    } catch (error) {
      log.warn('versionsNotRead', { error: error instanceof Error ? error.name : typeof error });
    } finally {
      running = false;
    }
  };

  return () => {
    if (!running) void lookForAll();
  };
}
