import { z } from 'zod';
import { view } from '../../../../kernel/action.ts';
import { Reporter } from '../../incident/breach-records.ts';
import { Incident } from '../../incident/records.ts';
import { textsReleasedTo } from '../queries/released-to.ts';
import { ManagerText } from '../records.ts';
import { leading } from '../roles.ts';
import { managersText, managersTextShape } from '../shown-disclosure.ts';

/** What the DBR has let the reader know as a manager, newest first. */
export const managerTexts = view({
  summary: 'What the DBR has let the reader know as a manager',
  roles: leading,
  query: z.strictObject({}),
  output: z.strictObject({ texts: z.array(managersTextShape), dpoPhone: z.string(), loading: z.boolean() }),
  read: (reader, { person }) => ({
    texts: textsReleasedTo(reader, person.id)
      .map(({ text, reporter }) => managersText(text, reporter))
      .sort((a, b) => b.releasedAt.localeCompare(a.releasedAt)),
    dpoPhone: reader.setting('dpoPhone'),
    loading: ![ManagerText, Incident, Reporter].every((one) => reader.loaded(one)),
  }),
});
