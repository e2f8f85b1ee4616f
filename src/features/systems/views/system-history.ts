import { z } from 'zod';
import { Refusal } from '../../../core/refusal.ts';
import { isAny } from '../../../core/role.ts';
import { view } from '../../../kernel/action.ts';
import { moment } from '../../../kernel/shape.ts';
import { AuditEntry } from '../../audit/records.ts';
import { hasPart } from '../owed.ts';
import { relationTo } from '../queries/relation.ts';
import { wholeSystem } from '../queries/whole-systems.ts';
import { overseeing, working } from '../roles.ts';
import { documentKinds, sharedParts } from '../stored-words.ts';

/** What is done to a system, as the audit list names it. */
const doings = ['addSystem', 'describeSystem', 'appointToSystem', 'endSystemPart', 'saveSystemDocument'] as const;
/** Older ones stand in the audit list. */
const mostShown = 30;

/**
 * Who did what to a system, the latest first (INV16): never what stood there. To those who oversee the register, the owner
 * and a delegate; to others who have a part in it, nothing.
 * @throws Refusal `unknownSystem`, also for one the reader may not see
 */
export const systemHistory = view({
  summary: 'Who did what to a system, the latest first',
  roles: working,
  query: z.strictObject({ system: z.string().min(1).max(100) }),
  output: z.strictObject({
    entries: z.array(
      z.strictObject({
        at: moment,
        by: z.string(),
        /** `other` is what another part of the product did, an import for one. */
        what: z.enum([...doings, 'other']),
        part: z.enum(sharedParts).optional(),
        person: z.string().optional(),
        document: z.enum(documentKinds).optional(),
      }),
    ),
  }),
  read: (reader, actor, { system: key }) => {
    const whole = wholeSystem(reader, key);
    if (!whole) throw new Refusal('unknownSystem');
    const { owns, isDelegate } = relationTo(whole.system, actor, reader.records);
    if (!owns && !isDelegate && !isAny(actor.roles, overseeing)) {
      if (hasPart(whole, actor.person.id)) return { entries: [] };
      throw new Refusal('unknownSystem');
    }
    const rows = [
      { key },
      ...whole.roles.map(({ key: target, part, name: person }) => ({ key: target, part, person })),
      ...whole.documents.map(({ key: target, kind: document }) => ({ key: target, document })),
    ];
    const entries = rows.flatMap(({ key: target, ...about }) =>
      reader.all(AuditEntry, { target }).map(({ at, actor: by, action }) => ({
        at,
        by: reader.directory.person(by)?.name ?? 'Rettesnor',
        what: doings.find((one) => one === action) ?? ('other' as const),
        ...about,
      })),
    );
    return { entries: entries.toSorted((a, b) => b.at.localeCompare(a.at)).slice(0, mostShown) };
  },
});
