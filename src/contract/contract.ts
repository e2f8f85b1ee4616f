import type { z } from 'zod';
import { featureActions, featureViews } from '../features.ts';

/** Every action of the product: `POST /api/jobs/<name>`. */
export const actions = featureActions;

/** Every view of the product: `GET /api/views/<name>`. */
export const views = featureViews;

export type ActionName = keyof typeof actions;
export type ViewName = keyof typeof views;
export type ActionInput<N extends ActionName> = z.input<(typeof actions)[N]['input']>;
export type ActionRecord<N extends ActionName> = z.output<(typeof actions)[N]['output']>;
export type ViewQuery<N extends ViewName> = z.input<(typeof views)[N]['query']>;
export type ViewData<N extends ViewName> = z.output<(typeof views)[N]['output']>;
