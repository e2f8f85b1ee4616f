import { z } from 'zod';
import { insideRoles } from '../../../core/role.ts';
import { view } from '../../../kernel/action.ts';
import { shape } from '../../../kernel/shape.ts';
import { titleIn } from '../../handbook/rule.ts';
import { isTrialVersion } from '../../handbook/trial/trial.ts';
import { earliestWithdrawable } from '../../reading/confirmation.ts';
import { accountsOf } from '../../workplace/accountability/account-link.ts';
import { AccountLink } from '../../workplace/records.ts';
import { isDeclarationInForce } from '../declaration.ts';
import { shownDeclarationPage } from '../queries/shown-declaration-page.ts';
import { asksToSign, renewalIn } from '../queries/signing.ts';
import { Declaration } from '../records.ts';

/** The text to sign, and whether the reader is asked to or has (S34, S35). */
export const declaration = view({
  summary: 'The declaration of confidentiality, and whether the reader is asked to sign it or has',
  roles: insideRoles,
  own: true,
  query: z.strictObject({}),
  output: z.strictObject({
    isAsked: z.boolean(),
    /** The last day the signature holds, when it is near or past: the reader is asked to sign anew. */
    renewBy: z.iso.date().optional(),
    text: z
      .strictObject({
        version: z.string(),
        title: z.string(),
        text: z.string(),
        language: z.enum(['da', 'en']),
        inForceFrom: z.iso.date(),
        /** Nobody has adopted it: it can be read, and not signed (INV5). */
        trial: z.literal(true).optional(),
      })
      .optional(),
    signed: z
      .strictObject({
        ...shape(Declaration, 'key', 'signedOn', 'how', 'version'),
        /** Only in the moments after. */
        mayUndo: z.boolean(),
      })
      .optional(),
  }),
  read: (reader, { person, language }) => {
    const page = shownDeclarationPage(reader);
    const english = language === 'en' ? page?.textEn : undefined;
    const accounts = accountsOf(reader.all(AccountLink, { person: person.id }), person.id);
    const own = accounts.flatMap((account) => reader.all(Declaration, { person: account }));
    const renews = renewalIn(reader, person.id);
    const [signed] = own.filter(isDeclarationInForce).toSorted((a, b) => b.at.localeCompare(a.at));
    return {
      isAsked: asksToSign(reader, person.id) || renews !== undefined,
      ...(renews && { renewBy: renews.until }),
      ...(page && {
        text: {
          version: page.version,
          title: titleIn(page, language),
          text: english ?? page.textDa,
          language: english === undefined ? ('da' as const) : ('en' as const),
          inForceFrom: page.inForceFrom,
          ...(isTrialVersion(page.version) && { trial: true as const }),
        },
      }),
      ...(signed && {
        signed: {
          key: signed.key,
          signedOn: signed.signedOn,
          how: signed.how,
          ...(signed.version !== undefined && { version: signed.version }),
          mayUndo: signed.how !== 'paper' && signed.at >= earliestWithdrawable(reader.now),
        },
      }),
    };
  },
});
