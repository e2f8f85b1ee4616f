import { z } from 'zod';
import { textHash } from '../../../core/content-hash.ts';
import { Refusal } from '../../../core/refusal.ts';
import { insideRoles } from '../../../core/role.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import { versionNumber } from '../../handbook/rule-number.ts';
import { isTrialVersion } from '../../handbook/trial/trial.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { Setting } from '../../workplace/records.ts';
import { declared, shownDeclaration } from '../answers.ts';
import { declarationPage, isDeclarationInForce, signedDeclaration } from '../declaration.ts';
import { shownDeclarationPage } from '../queries/shown-declaration-page.ts';
import { Declaration } from '../records.ts';
import { renewalOf } from '../renewal.ts';

/**
 * The reader signs the declaration of confidentiality that is in force, for themselves only (S34, S35). The row holds
 * which text, in which language, with its imprint. Signing again after having taken it back clears that, and one that is
 * about to expire is signed anew beside it.
 * @throws Refusal `unknownPage` when the handbook has no such text; `declarationOnTrial` for one nobody has adopted;
 * `declarationReplaced` with the version in force
 */
export const signDeclaration = action({
  summary: 'The reader signs the declaration of confidentiality in force',
  roles: insideRoles,
  own: true,
  input: z.strictObject({
    version: versionNumber,
    language: z.enum(['da', 'en']),
  }),
  output: declared,
  run: async (context, { version, language }) => {
    const { actor, clock, random } = context;
    const now = clock.now();
    const page = shownDeclarationPage(context.reader());
    if (page && isTrialVersion(page.version)) throw new Refusal('declarationOnTrial');
    if (!page) throw new Refusal('unknownPage', { page: declarationPage });
    if (page.version !== version) throw new Refusal('declarationReplaced', { inForce: page.version });
    const english = language === 'en' ? page.textEn : undefined;
    const text = { language: english === undefined ? 'da' : 'en', textHash: textHash(english ?? page.textDa) } as const;
    const made = { how: actor.channel, now, salt: random.salt() };
    const renewal = signedDeclaration(page, actor.person, text, made, true);
    const wanted = isRenewal(context, renewal) ? renewal : signedDeclaration(page, actor.person, text, made);
    const to = (before?: Declaration) => (before && isDeclarationInForce(before) ? before : wanted);
    return shownDeclaration(await change(context, Declaration, wanted.key, { to, again: 1 }));
  },
});

/** The former one is about to expire, or has been signed anew today already. */
function isRenewal(context: Context, { key, person, signedOn }: Declaration): boolean {
  const { all } = context.reader();
  const own = all(Declaration, { person });
  const jobs = workplaceOn(context, signedOn).employmentsOf(person);
  return own.some((row) => row.key === key) || renewalOf(jobs, own, all(Setting), signedOn) !== undefined;
}
