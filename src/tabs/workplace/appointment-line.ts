import type { ViewData } from '../../contract/contract.ts';

export type AppointmentLine = ViewData<'appointments'>['appointments'][number];
