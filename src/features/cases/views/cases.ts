import { z } from 'zod';
import { view } from '../../../kernel/action.ts';
import { Reporter } from '../incident/breach-records.ts';
import { reporterKey } from '../incident/incident.ts';
import { clustersOf } from '../incident/incident-cluster.ts';
import { deliveryFailuresNow, silence } from '../incident/queries/delivery-failures.ts';
import { handledCases } from '../queries/case-of-number.ts';
import { inboxOf } from '../queries/inbox.ts';
import { isLoading } from '../queries/is-loading.ts';
import { handlers } from '../roles.ts';
import { caseLine, cluster } from '../shapes.ts';

/** The DBR's inbox. */
export const cases = view({
  summary: "The DBR's inbox: every case, the most urgent first",
  roles: handlers,
  query: z.strictObject({}),
  output: z.strictObject({ cases: z.array(caseLine), waves: z.array(cluster), silence, loading: z.boolean() }),
  read: (reader, actor) => {
    const reporterOf = (key: string) => reader.records.find(Reporter, reporterKey(key))?.record.person;
    return {
      cases: [...inboxOf(reader, actor)],
      waves: [...clustersOf(handledCases(reader, actor), reporterOf)],
      silence: deliveryFailuresNow(reader),
      loading: isLoading(reader),
    };
  },
});
