import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { isAny } from '../../../../core/role.ts';
import { view } from '../../../../kernel/action.ts';
import { shape } from '../../../../kernel/shape.ts';
import { exampleOf } from '../../examples/example.ts';
import { draftImprint, fieldsOf, opinionImprint } from '../draft-fields.ts';
import { companyShape, editionShape, fieldsNow, nameIn, opinionStates, shownCompany } from '../draft-shape.ts';
import { companyIn, opinionState } from '../draft-status.ts';
import { editionOf, publishedOf } from '../queries/around-draft.ts';
import { Draft } from '../records.ts';
import { opining, reading, writing } from '../roles.ts';

/** One draft of a subject: the one that is written on, else the one that was put away or published last. */
export const draft = view({
  summary: 'One draft with every word of it, what it begins from, and who else is in it',
  roles: reading,
  query: z.strictObject({ subject: z.string().min(1).max(60) }),
  output: z.strictObject({
    ...shape(Draft, 'key', 'subject', 'document', 'base', 'state', 'writtenBy', 'writtenAt'),
    fields: fieldsNow,
    /** Imprint of the fields: what to name when saving. */
    seen: z.string(),
    company: companyShape.optional(),
    /** The newest version there is, and what it says in the same fields. */
    published: z.strictObject({ version: z.string(), fields: fieldsNow }).optional(),
    edition: editionShape.optional(),
    opinion: z.strictObject({
      state: opinionStates,
      /** Imprint of the text as it is now: what an opinion is about. */
      of: z.string(),
      said: shape(Draft, 'opinion').opinion,
      why: z.string().optional(),
      byName: z.string().optional(),
      at: z.string().optional(),
    }),
    /** Made of an example: what to look at in it, and who has made it the municipality's own. */
    example: z
      .strictObject({ look: z.string().optional(), oursBy: z.string().optional(), oursAt: z.string().optional() })
      .optional(),
    mayWrite: z.boolean(),
    mayOpine: z.boolean(),
  }),
  read: (reader, { person, roles, language }, { subject }) => {
    const { directory, now } = reader;
    const order = { open: 0, discarded: 1, published: 2 };
    const [row] = reader
      .all(Draft, { subject })
      .toSorted((a, b) => order[a.state] - order[b.state] || b.at.localeCompare(a.at));
    if (!row) throw new Refusal('unknownDraft');
    const { key, document, state, base, writtenBy, writtenAt, opinion, opinionWhy, opinionBy, opinionAt } = row;
    const nameOf = (id: string | undefined) => (id === undefined ? undefined : nameIn(directory, id));
    const published = publishedOf(reader, row);
    const company = companyIn(row, person.id, now);
    const edition = editionOf(reader, row);
    return {
      ...{ key, subject, document, state, base, fields: fieldsOf(row), seen: draftImprint(row) },
      ...{ writtenBy: nameOf(writtenBy), writtenAt, edition },
      company: company && shownCompany(company, directory),
      published: published && { version: published.version, fields: fieldsOf(published.fields) },
      opinion: {
        ...{ state: opinionState(row), of: opinionImprint(row), said: opinion, why: opinionWhy },
        ...{ byName: nameOf(opinionBy), at: opinionAt },
      },
      example:
        row.example === undefined
          ? undefined
          : { look: exampleOf(row.example)?.look?.[language], oursBy: nameOf(row.oursBy), oursAt: row.oursAt },
      mayWrite: isAny(roles, writing) && state === 'open' && edition?.locked !== true,
      mayOpine: isAny(roles, opining) && state !== 'published',
    };
  },
});
