import type { ViewData } from '../../contract/contract.ts';

export type Item = ViewData<'wheel'>['items'][number];
