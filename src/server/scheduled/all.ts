import { features } from '../../features.ts';
import type { FeatureDefinition, Scheduled } from '../../kernel/feature.ts';

const whole: readonly FeatureDefinition[] = features;

/** All work the server does by itself; each is done by itself, whatever the others are at. */
export const scheduledWork: readonly Scheduled[] = whole.flatMap(({ scheduled = [] }) => scheduled);
