import { clearance } from './features/clearance/feature.ts';
import { exemptions } from './features/exemptions/feature.ts';
import { partners } from './features/partners/feature.ts';
import { questions } from './features/questions/feature.ts';
import { storage } from './features/storage/feature.ts';
import { wheel } from './features/wheel/feature.ts';

/** Every feature that is declared whole. */
export const features = [storage, exemptions, wheel, questions, partners, clearance];

/** Their actions: `POST /api/jobs/<name>`. */
export const featureActions = {
  ...storage.actions,
  ...exemptions.actions,
  ...wheel.actions,
  ...questions.actions,
  ...partners.actions,
  ...clearance.actions,
};

/** Their views: `GET /api/views/<name>`. */
export const featureViews = {
  ...storage.views,
  ...exemptions.views,
  ...wheel.views,
  ...questions.views,
  ...partners.views,
  ...clearance.views,
};
