import type { ViewData } from '../../contract/contract.ts';

export type Proposal = ViewData<'appointmentProposals'>['proposals'][number];
