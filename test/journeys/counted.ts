import { Run } from '../../src/features/audit/records.ts';
import { until } from '../world.ts';
import type { Stage } from './stage.ts';

/** Waits until the server that just started has counted how far everybody has read: Læsestatus and suggestions rest on it. */
export async function counted({ server }: Stage): Promise<void> {
  const { records } = server.context.ports;
  await until(() => records.all(Run).some(({ record }) => record.job === 'reading-status' && record.state === 'done'));
}
