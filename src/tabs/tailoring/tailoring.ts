import type { ViewData } from '../../contract/contract.ts';

export type Tailoring = ViewData<'tailoring'>;
export type Pack = Tailoring['packs'][number];
export type Word = Tailoring['words'][number];
