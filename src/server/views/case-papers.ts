import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import { caseFacts } from '../../features/cases/case-facts.ts';
import { handles } from '../../features/cases/notifications/excluded-from-case.ts';
import { AffectedLetter, AuthorityDraft } from '../../features/cases/papers/records.ts';
import { shownPapers } from '../../features/cases/papers/shown-papers.ts';
import { Incident } from '../../features/incidents/records.ts';
import { affectedLetter as danishLetter } from '../../text/da/affected-letter.ts';
import { authorityDraft } from '../../text/da/authority-draft.ts';
import { affectedLetter as englishLetter } from '../../text/en/affected-letter.ts';
import type { ViewSource } from '../view-source.ts';

/**
 * What the DBR writes of one case for others. The look is written down as one at the case.
 * @throws Refusal `unknownIncident` when there is none of that number, or it is about the reader
 */
export function casePapers(source: ViewSource, actor: Actor, { number }: { number: string }): ViewData<'casePapers'> {
  const stored = source.records.all(Incident, { number })[0];
  if (!stored || !handles(source, actor, stored.record)) throw new Refusal('unknownIncident');
  const incident = stored.record.key;
  return shownPapers(
    {
      facts: caseFacts(source, stored, source.today),
      version: stored.mark.version,
      drafts: source.all(AuthorityDraft, { incident }),
      letters: source.all(AffectedLetter, { incident }),
      people: source.directory.people(),
      nis2Applies: source.setting('nis2Applies'),
      draftWords: authorityDraft,
      letterWords: { da: danishLetter, en: englishLetter },
    },
    source.now,
  );
}
