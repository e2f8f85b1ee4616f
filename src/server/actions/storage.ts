import { saveStoragePlace } from '../../domain/storage/actions/save-storage-place.ts';
import type { ActionTable } from '../actions.ts';

export const storageTable: Pick<ActionTable, 'saveStoragePlace'> = {
  saveStoragePlace: async (ports, actor, input) => {
    const { record, mark } = await saveStoragePlace(ports, actor, input);
    const { kind, place, notIn } = record;
    return { record: { kind, place, ...(notIn !== undefined && { notIn }), version: mark.version }, marks: [mark] };
  },
};
