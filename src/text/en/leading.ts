import type { leading as Danish } from '../da/leading.ts';
import { tabTeam as team } from './tab-team.ts';

export const leading: typeof Danish = { team };
