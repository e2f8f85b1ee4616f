import type { ViewData } from '../../contract/contract.ts';

export type ShownControl = ViewData<'system'>['controls'][number];
export type ShownResult = ShownControl['results'][number];
