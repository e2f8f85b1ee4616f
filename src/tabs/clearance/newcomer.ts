import type { ViewData } from '../../contract/contract.ts';

export type Newcomer = Extract<ViewData<'clearance'>, { shows: 'names' }>['newcomers'][number];
