import { z } from 'zod';
import { view } from '../../../kernel/action.ts';
import { Reporter } from '../incident/breach-records.ts';
import { reporterKey } from '../incident/incident.ts';
import { clustersOf } from '../incident/incident-cluster.ts';
import { deliveryFailuresNow, silence } from '../incident/queries/delivery-failures.ts';
import type { Incident } from '../incident/records.ts';
import { handledCases } from '../queries/case-of-number.ts';
import { linesOf } from '../queries/inbox.ts';
import { isLoading } from '../queries/is-loading.ts';
import { handlers } from '../roles.ts';
import { caseLine, cluster } from '../shapes.ts';
import { yearOf } from '../wanted-case.ts';

/** A year of cases is hundreds or thousands: so many of those that are over come with the open ones. */
const latest = 20;

/** The DBR's inbox. */
export const cases = view({
  summary: "The DBR's inbox: every open case, the most urgent first, and the latest of those that are over",
  roles: handlers,
  query: z.strictObject({}),
  output: z.strictObject({
    cases: z.array(caseLine),
    /** All there are, the ones that are looked for too; and what one may look for among them. */
    count: z.int(),
    kinds: z.array(caseLine.shape.category),
    centres: z.array(z.string()),
    years: z.array(z.string()),
    waves: z.array(cluster),
    silence,
    loading: z.boolean(),
  }),
  read: (reader, actor) => {
    const reporterOf = (key: string) => reader.records.find(Reporter, reporterKey(key))?.record.person;
    const all = handledCases(reader, actor);
    const [kinds, centres, years] = [new Set<Incident['category']>(), new Set<string>(), new Set<string>()];
    for (const stored of all) {
      kinds.add(stored.record.category);
      if (stored.record.centreName !== undefined) centres.add(stored.record.centreName);
      years.add(yearOf(stored));
    }
    return {
      cases: [...linesOf(reader, all, latest)],
      count: all.length,
      kinds: [...kinds],
      centres: [...centres],
      years: [...years],
      waves: [...clustersOf(all, reporterOf)],
      silence: deliveryFailuresNow(reader),
      loading: isLoading(reader),
    };
  },
});
