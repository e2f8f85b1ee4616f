import { textHash } from '../../../core/content-hash.ts';
import type { Moment } from '../../../core/dates.ts';
import { dayOf } from '../../../core/dates.ts';
import type { Language } from '../../../core/language.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { auditOf } from '../../audit/audit.ts';
import { pagesInForce } from '../../handbook/page.ts';
import { Page } from '../../handbook/records.ts';
import { Setting } from '../../workplace/records.ts';
import { workplaceOn } from '../../workplace/workplace.ts';
import { declarationPage, isDeclarationInForce, signedDeclaration } from '../declaration.ts';
import { Declaration } from '../records.ts';
import { renewalOf } from '../renewal.ts';
import { settleClearance } from '../settling.ts';

/**
 * The reader signs the declaration of confidentiality that is in force, for themselves only (S34, S35). The row holds
 * which text, in which language, with its imprint. Repeating it gives the first answer; signing again after having taken
 * it back clears that, and one that is about to expire is signed anew beside it.
 * @throws Refusal `unknownPage` when the handbook has no such text; `declarationReplaced` with the version in force
 */
export async function signDeclaration(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'random' | 'followUps'>,
  actor: Actor,
  input: { version: string; language: Language },
): Promise<Stored<Declaration>> {
  const { records, clock, random, followUps } = ports;
  const now = clock.now();
  const versions = records.all(Page, { page: declarationPage }).map(({ record }) => record);
  const [page] = pagesInForce(versions, dayOf(now));
  if (!page) throw new Refusal('unknownPage', { page: declarationPage });
  if (page.version !== input.version) throw new Refusal('declarationReplaced', { inForce: page.version });
  const english = input.language === 'en' ? page.textEn : undefined;
  const text = { language: english === undefined ? 'da' : 'en', textHash: textHash(english ?? page.textDa) } as const;
  const made = { how: actor.channel, now, salt: random.salt() };
  const renewal = signedDeclaration(page, actor.person, text, made, true);
  const fresh = isRenewal(ports, renewal, now) ? renewal : signedDeclaration(page, actor.person, text, made);

  const { existed, ...created } = await records.create(Declaration, fresh);
  const stored = existed && !isDeclarationInForce(created.record) ? await signAgain(records, fresh) : created;
  if (stored.record.salt === fresh.salt) followUps.audit(auditOf('signDeclaration', stored, actor.person.id, now));
  settleClearance(ports, actor.person.id, { actor: actor.person.id, now });
  return stored;
}

/** The former one is about to expire, or has been signed anew today already. */
function isRenewal(ports: Pick<Ports, 'records' | 'directory'>, { key, person }: Declaration, now: Moment): boolean {
  const settings = ports.records.all(Setting).map(({ record }) => record);
  const own = ports.records.all(Declaration, { person }).map(({ record }) => record);
  const jobs = workplaceOn(ports, dayOf(now)).employmentsOf(person);
  return own.some((row) => row.key === key) || renewalOf(jobs, own, settings, dayOf(now)) !== undefined;
}

async function signAgain(records: Ports['records'], fresh: Declaration): Promise<Stored<Declaration>> {
  const before = await records.fetch(Declaration, fresh.key);
  if (!before) throw new Refusal('saveUncertain');
  if (isDeclarationInForce(before.record)) return before;
  return records.update(Declaration, before, fresh).catch(async (refusal) => {
    const latest = await records.fetch(Declaration, fresh.key);
    if (latest && isDeclarationInForce(latest.record)) return latest;
    throw refusal;
  });
}
