import type { ViewData } from '../../contract/contract.ts';

export type Member = Extract<ViewData<'team'>, { shows: 'names' }>['members'][number];
