import { z } from 'zod';
import type { Language } from '../../../../core/language.ts';
import { insideRoles, isAny } from '../../../../core/role.ts';
import { view } from '../../../../kernel/action.ts';
import { shape } from '../../../../kernel/shape.ts';
import { Attachment } from '../../../handbook/attachment-records.ts';
import { bookNow, rulesIn } from '../../../handbook/book/book.ts';
import { attachmentsOfBook } from '../../../handbook/book/book-attachments.ts';
import { aboutBytes } from '../../../handbook/book/book-size.ts';
import { lookingBack } from '../../../handbook/book/roles.ts';
import { bookFormats, wantedBook } from '../../../handbook/book/taken-file.ts';
import { editionShape } from '../../../handbook/shown-shapes.ts';
import { Revision } from '../records.ts';
import { following } from '../roles.ts';

const languages: readonly Language[] = ['da', 'en'];

export const handbookFiles = view({
  summary: 'What the handbook can be taken along as: which edition, how long it is and about how large each file gets',
  roles: insideRoles,
  query: z.strictObject({}),
  output: z.strictObject({
    edition: editionShape.optional(),
    policy: editionShape.optional(),
    /** Since when it is tried, while no edition is adopted. */
    trial: z.string().optional(),
    rules: z.int(),
    pages: z.int(),
    /** Rules and pages that are in English too. */
    english: z.int(),
    /** Days an older edition can be taken from; only for whoever may. */
    since: z.string().optional(),
    files: z.array(z.strictObject({ ...wantedBook, aboutBytes: z.int() })),
    /** Editions on their way that can be put on an agenda; only for whoever may. */
    memos: z.array(z.strictObject({ revision: z.string(), ...shape(Revision, 'document', 'edition') })),
  }),
  read: (reader, { roles }) => {
    const { today } = reader;
    const handbook = reader.handbook();
    const book = bookNow(reader.shownHandbook(), reader.setting('municipalityName'), today);
    const pages = [...book.before, ...book.after];
    const rules = rulesIn(book);
    const versions = [...handbook.rules.values()].flatMap((rule) => rule.versions);
    const [first] = [...versions, ...handbook.pages].map(({ inForceFrom }) => inForceFrom).sort();
    const shown = new Set(attachmentsOfBook(book));
    const attached = reader.all(Attachment).reduce((sum, { hash, size }) => sum + (shown.has(hash) ? size : 0), 0);
    return {
      ...{ edition: book.handbook, policy: book.policy, trial: book.trial, rules: rules.length, pages: pages.length },
      english: [...rules, ...pages].filter(({ textEn }) => textEn !== undefined).length,
      ...(first !== undefined && first <= today && isAny(roles, lookingBack) && { since: first }),
      files: languages.flatMap((language) =>
        bookFormats.map((format) => ({ language, format, aboutBytes: aboutBytes(book, language, format, attached) })),
      ),
      memos: isAny(roles, following) ? memosOf(reader.all(Revision)) : [],
    };
  },
});

/** What may still come before a body, the newest first. */
function memosOf(revisions: readonly Revision[]) {
  return revisions
    .filter(({ state }) => state === 'writing' || state === 'reviewing' || state === 'approved')
    .toSorted((a, b) => b.at.localeCompare(a.at))
    .map(({ key, document, edition }) => ({ revision: key, document, edition }));
}
