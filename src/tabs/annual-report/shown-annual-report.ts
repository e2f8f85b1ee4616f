import type { ViewData } from '../../contract/contract.ts';

/** A year's report as the page shows it. */
export type AnnualReport = NonNullable<ViewData<'annualReport'>['report']>;
