import { saveStoragePlace } from '../../domain/storage/jobs/save-storage-place.ts';
import type { JobTable } from '../jobs.ts';

export const storageTable: Pick<JobTable, 'saveStoragePlace'> = {
  saveStoragePlace: async (ports, actor, input) => {
    const { record, mark } = await saveStoragePlace(ports, actor, input);
    const { kind, place, notIn } = record;
    return { record: { kind, place, ...(notIn !== undefined && { notIn }), version: mark.version }, marks: [mark] };
  },
};
