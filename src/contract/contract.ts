import type { z } from 'zod';
import { featureActions, featureViews } from '../features.ts';
import type { ActionContract, ViewContract } from './define.ts';
import { meViews } from './me.ts';

/** Every action of the product: `POST /api/jobs/<name>`. */
export const actions = {
  ...featureActions,
} as const satisfies Record<string, ActionContract>;

/** Every view of the product: `GET /api/views/<name>`. */
export const views = {
  ...meViews,
  ...featureViews,
} as const satisfies Record<string, ViewContract>;

export type ActionName = keyof typeof actions;
export type ViewName = keyof typeof views;
export type ActionInput<N extends ActionName> = z.input<(typeof actions)[N]['input']>;
export type ActionRecord<N extends ActionName> = z.output<(typeof actions)[N]['output']>;
export type ViewQuery<N extends ViewName> = z.input<(typeof views)[N]['query']>;
export type ViewData<N extends ViewName> = z.output<(typeof views)[N]['output']>;
