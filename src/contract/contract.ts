import type { z } from 'zod';
import { featureActions, featureViews } from '../features.ts';
import { councilActions, councilViews } from './council.ts';
import type { ActionContract, ViewContract } from './define.ts';
import { distributionViews } from './distribution.ts';
import { notificationActions, notificationViews } from './notifications.ts';
import { paperActions, paperViews } from './paper.ts';
import { privacyActions, privacyViews } from './privacy.ts';
import { reviewActions } from './reviews.ts';
import { siteAccessActions, siteAccessViews } from './site-access-log.ts';
import { workplaceViews } from './workplace.ts';

/** Every action of the product: `POST /api/jobs/<name>`. */
export const actions = {
  ...privacyActions,
  ...notificationActions,
  ...siteAccessActions,
  ...featureActions,
  ...councilActions,
  ...reviewActions,
  ...paperActions,
} as const satisfies Record<string, ActionContract>;

/** Every view of the product: `GET /api/views/<name>`. */
export const views = {
  ...workplaceViews,
  ...privacyViews,
  ...notificationViews,
  ...siteAccessViews,
  ...featureViews,
  ...councilViews,
  ...distributionViews,
  ...paperViews,
} as const satisfies Record<string, ViewContract>;

export type ActionName = keyof typeof actions;
export type ViewName = keyof typeof views;
export type ActionInput<N extends ActionName> = z.input<(typeof actions)[N]['input']>;
export type ActionRecord<N extends ActionName> = z.output<(typeof actions)[N]['output']>;
export type ViewQuery<N extends ViewName> = z.input<(typeof views)[N]['query']>;
export type ViewData<N extends ViewName> = z.output<(typeof views)[N]['output']>;
