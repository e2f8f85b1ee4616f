import type { ViewData } from '../../contract/contract.ts';

export type Relations = ViewData<'caseRelations'>;
