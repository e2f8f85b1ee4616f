import type { ViewData } from '../../contract/contract.ts';

export type Place = ViewData<'storage'>['units'][number]['rows'][number];
