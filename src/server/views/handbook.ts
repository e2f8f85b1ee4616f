import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import { newestWords } from '../../features/editing/revisions/board-words.ts';
import { BoardWords, Revision } from '../../features/editing/revisions/records.ts';
import { exemptionsFor } from '../../features/exemptions/queries/exemptions.ts';
import { underTitle } from '../../features/exemptions/views/under-title.ts';
import { type Contact, contacts } from '../../features/handbook/contact.ts';
import { shownPage } from '../../features/handbook/shown-page.ts';
import { tableOfContents } from '../../features/handbook/table-of-contents.ts';
import { type Reader, rulePage, ruleStatuses } from '../../features/reading/rule-page.ts';
import { Appointment } from '../../features/workplace/appointments/records.ts';
import { workplaceOn } from '../../features/workplace/workplace.ts';
import type { ViewSource } from '../view-source.ts';
import { shownWords } from './revisions.ts';

export function handbook(source: ViewSource, actor: Actor): ViewData<'handbook'> {
  const book = source.handbook();
  const mine = ruleStatuses(source.reader(actor), source.today);
  return tableOfContents(book, mine, actor.language, source.today);
}

/** @throws Refusal `unknownRule` for a rule or version that does not exist, or none in force yet */
export function rule(
  source: ViewSource,
  actor: Actor,
  query: { rule: string; version?: string | undefined },
): ViewData<'rule'> {
  const { rules, decisions } = source.handbook();
  const wanted = rules.get(query.rule);
  const version = query.version === undefined ? wanted?.inForce(source.today) : wanted?.find(query.version);
  if (!wanted || !version) throw new Refusal('unknownRule', { rule: query.rule });
  const reader = source.reader(actor);
  return {
    ...rulePage(wanted, version, decisions, reader, source.now),
    contacts: [...whomToAsk(source, actor, reader)],
    exemptions: exemptionsFor(source, actor, version).map(underTitle),
    ...(wanted.id.toLowerCase() === source.setting('storageRule').toLowerCase() && { storage: true as const }),
  };
}

/** @throws Refusal `unknownPage` */
export function page(
  source: ViewSource,
  actor: Actor,
  query: { page: string; version?: string | undefined },
): ViewData<'page'> {
  const { pages, decisions } = source.handbook();
  const versions = pages.filter((candidate) => candidate.page === query.page);
  const shown = shownPage(versions, query.version, decisions, actor.language, source.today);
  if (!shown) throw new Refusal('unknownPage', { page: query.page });
  if (shown.kind !== 'policy') return shown;
  const adopted = { decisions, revisions: source.all(Revision) };
  const words = newestWords(source.all(BoardWords), adopted, source.today);
  return { ...shown, ...(words && { words: shownWords(words) }) };
}

function whomToAsk(source: ViewSource, actor: Actor, { placement }: Reader): readonly Contact[] {
  const office = {
    workplace: workplaceOn(source, source.today),
    appointments: source.all(Appointment),
    phones: { dpo: source.setting('dpoPhone'), serviceDesk: source.setting('serviceDeskPhone') },
  };
  return contacts(actor.person, placement, office);
}
