import { z } from 'zod';
import { view } from '../../../kernel/action.ts';
import { deliveryFailuresNow, silence } from '../../cases/incident/queries/delivery-failures.ts';
import { deskCase } from '../desk-case.ts';
import { reportRecords } from '../queries/beside-report.ts';
import { deskCasesOf } from '../queries/desk-cases.ts';
import { serviceDesk } from '../roles.ts';

/** What IT-Servicedesk is to stop: open cases it has been told of, none about IT. */
export const deskCases = view({
  summary: 'What IT-Servicedesk is to stop: technical facts only',
  roles: serviceDesk,
  query: z.strictObject({}),
  output: z.strictObject({ cases: z.array(deskCase), dpoPhone: z.string(), silence, loading: z.boolean() }),
  // Of a case of which it has the number alone, IT-Servicedesk has read nothing.
  noted: {
    look: 'acknowledged',
    at: ({ cases }) => cases.filter(({ category }) => category !== undefined).map(({ key }) => key),
  },
  read: (reader, actor) => ({
    cases: deskCasesOf(reader, actor),
    dpoPhone: reader.setting('dpoPhone'),
    silence: deliveryFailuresNow(reader),
    loading: !reportRecords.every(reader.loaded),
  }),
});
