import { citizens } from './chapters/citizens.ts';
import { council } from './chapters/council.ts';
import { devices } from './chapters/devices.ts';
import { everyDay } from './chapters/every-day.ts';
import { leading } from './chapters/leading.ts';
import { privileged } from './chapters/privileged.ts';
import { sharing } from './chapters/sharing.ts';
import { systems } from './chapters/systems.ts';
import type { SampleRule } from './sample-rule.ts';
import { inChapter } from './sample-rule.ts';

/**
 * The 35 rules of Eksempel Kommune in the order of their numbers. Whom they are for is set so that a home carer reads
 * 14, a council member 12 and whoever runs IT the stricter ones as well (S24, S25).
 */
export const sampleRules: readonly SampleRule[] = [
  ...inChapter('everyDay', everyDay),
  ...inChapter('sharing', sharing),
  ...inChapter('devices', devices),
  ...inChapter('citizens', citizens),
  ...inChapter('leading', leading),
  ...inChapter('systems', systems),
  ...inChapter('privileged', privileged),
  ...inChapter('council', council),
].sort((a, b) => a.id.localeCompare(b.id));
