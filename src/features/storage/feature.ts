import { feature } from '../../kernel/feature.ts';
import { saveStoragePlace } from './actions/save-storage-place.ts';
import { StoragePlace } from './records.ts';
import { storage as view } from './views/storage.ts';

/** *Hvor må jeg gemme hvad?*: where each unit keeps what. */
export const storage = feature({
  module: 'storage',
  records: { storagePlace: StoragePlace },
  actions: { saveStoragePlace },
  views: { storage: view },
});
