import { changeWheel } from '../../domain/wheel/jobs/change-wheel.ts';
import type { JobTable } from '../jobs.ts';

export const wheelTable: Pick<JobTable, 'changeWheel'> = {
  changeWheel: async (ports, actor, input) => {
    const { record, mark } = await changeWheel(ports, actor, input);
    return { record: { key: record.key, version: mark.version }, marks: [mark] };
  },
};
