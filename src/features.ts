import { exemptions } from './features/exemptions/feature.ts';
import { storage } from './features/storage/feature.ts';
import { wheel } from './features/wheel/feature.ts';

/** Every feature that is declared whole. */
export const features = [storage, exemptions, wheel];

/** Their actions: `POST /api/jobs/<name>`. */
export const featureActions = { ...storage.actions, ...exemptions.actions, ...wheel.actions };

/** Their views: `GET /api/views/<name>`. */
export const featureViews = { ...storage.views, ...exemptions.views, ...wheel.views };
