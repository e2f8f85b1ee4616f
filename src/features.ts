import { clearance } from './features/clearance/feature.ts';
import { feedback } from './features/editing/feedback/feature.ts';
import { learning } from './features/editing/learning/feature.ts';
import { maintenance } from './features/editing/maintenance/feature.ts';
import { exemptions } from './features/exemptions/feature.ts';
import { partners } from './features/partners/feature.ts';
import { questions } from './features/questions/feature.ts';
import { reading } from './features/reading/feature.ts';
import { storage } from './features/storage/feature.ts';
import { wheel } from './features/wheel/feature.ts';

/** Every feature that is declared whole. */
export const features = [
  storage,
  exemptions,
  wheel,
  questions,
  partners,
  clearance,
  feedback,
  learning,
  maintenance,
  reading,
];

/** Their actions: `POST /api/jobs/<name>`. */
export const featureActions = {
  ...storage.actions,
  ...exemptions.actions,
  ...wheel.actions,
  ...questions.actions,
  ...partners.actions,
  ...clearance.actions,
  ...feedback.actions,
  ...learning.actions,
  ...maintenance.actions,
  ...reading.actions,
};

/** Their views: `GET /api/views/<name>`. */
export const featureViews = {
  ...storage.views,
  ...exemptions.views,
  ...wheel.views,
  ...questions.views,
  ...partners.views,
  ...clearance.views,
  ...feedback.views,
  ...learning.views,
  ...maintenance.views,
  ...reading.views,
};
