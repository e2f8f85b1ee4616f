import { exemptions } from './features/exemptions/feature.ts';
import { storage } from './features/storage/feature.ts';

/** Every feature that is declared whole. */
export const features = [storage, exemptions];

/** Their actions: `POST /api/jobs/<name>`. */
export const featureActions = { ...storage.actions, ...exemptions.actions };

/** Their views: `GET /api/views/<name>`. */
export const featureViews = { ...storage.views, ...exemptions.views };
