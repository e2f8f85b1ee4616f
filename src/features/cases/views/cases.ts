import { z } from 'zod';
import { view } from '../../../kernel/action.ts';
import { shape } from '../../../kernel/shape.ts';
import { Reporter } from '../incident/breach-records.ts';
import { reporterKey } from '../incident/incident.ts';
import { clustersOf } from '../incident/incident-cluster.ts';
import { deliveryFailuresNow, silence } from '../incident/queries/delivery-failures.ts';
import { Incident } from '../incident/records.ts';
import { handledCases } from '../queries/case-of-number.ts';
import { inboxOf } from '../queries/inbox.ts';
import { isLoading } from '../queries/is-loading.ts';
import { officers } from '../roles.ts';
import { caseLine } from '../shapes.ts';

/** Many reports of one kind from many people, seen together; the members are among the cases. */
const cluster = z.strictObject({
  ...shape(Incident, 'category'),
  count: z.int(),
  open: z.int(),
  flagged: z.int(),
  people: z.int(),
  centres: z.int(),
  first: z.string(),
  last: z.string(),
  members: z.array(z.string()),
});

/** The DBR's inbox. */
export const cases = view({
  summary: "The DBR's inbox: every case, the most urgent first",
  roles: officers,
  query: z.strictObject({}),
  output: z.strictObject({ cases: z.array(caseLine), waves: z.array(cluster), silence, loading: z.boolean() }),
  read: (reader, actor) => {
    const reporterOf = (key: string) => reader.records.find(Reporter, reporterKey(key))?.record.person;
    const waves = clustersOf(handledCases(reader, actor), reporterOf);
    return {
      cases: [...inboxOf(reader, actor)],
      waves: waves.map((wave) => ({ ...wave, members: [...wave.members] })),
      silence: deliveryFailuresNow(reader),
      loading: isLoading(reader),
    };
  },
});
