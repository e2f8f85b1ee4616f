import { dayOf } from '../../../../core/dates.ts';
import type { Language } from '../../../../core/language.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { CaseEntry } from '../../../incidents/breach-records.ts';
import { numberOf } from '../../../incidents/incident.ts';
import { Incident } from '../../../incidents/records.ts';
import { caseFacts } from '../../case-facts.ts';
import { handles } from '../../notifications/excluded-from-case.ts';
import { filledLetter, type LetterWords, letterKey } from '../affected-letter.ts';
import { type CaseDocument, caseDocument } from '../case-document.ts';
import type { DocumentWords } from '../document-words.ts';
import type { DraftWords } from '../draft-suggestions.ts';
import { draftsOf } from '../drafts.ts';
import { letterDocument } from '../letter-document.ts';
import { exportedEntry } from '../paper-log.ts';
import { AffectedLetter, AuthorityDraft } from '../records.ts';

/** What is fetched out of the municipality, and in which form. */
export interface Export {
  key: string;
  what: 'case' | 'letter';
  language: Language;
  format: 'docx' | 'text' | 'json';
  /** Left out unless it is asked for. */
  withReporter: boolean;
}

interface ExportWords {
  draft: DraftWords;
  document: DocumentWords;
  letter: Readonly<Record<Language, LetterWords & Parameters<typeof letterDocument>[1]>>;
}

/**
 * A case, or its letter, for the records system. What the DBR sees on the page and nothing besides, and it stands in the
 * log who fetched it, in which form and with whose name in it, before anybody has it.
 * @throws Refusal `unknownIncident`
 */
export async function exportCase(
  ports: Pick<Ports, 'records' | 'directory' | 'clock'>,
  actor: Actor,
  { key, what, language, format, withReporter, words }: Export & { words: ExportWords },
): Promise<{ number: string; document: CaseDocument; entry: Stored<CaseEntry> }> {
  const { records, clock } = ports;
  const current = await records.fetch(Incident, key);
  if (!current || !handles(ports, actor, current.record)) throw new Refusal('unknownIncident');
  const now = clock.now();
  const facts = caseFacts(ports, current, dayOf(now));
  const own = records.all(AuthorityDraft, { incident: key }).map(({ record }) => record);
  const letter = records.find(AffectedLetter, letterKey(key, language))?.record;
  const letterWords = words.letter[language];
  const document =
    what === 'case'
      ? caseDocument(facts, draftsOf(facts, own, words.draft, now), words.document, withReporter)
      : letterDocument(filledLetter(facts, letter, language, letterWords), letterWords, facts.controller.municipality);
  const whole = withReporter ? 'med melderens navn' : 'uden melderens navn';
  const note = what === 'case' ? `Hele sagen (${format}), ${whole}` : `Brev til berørte (${format}, ${language})`;
  const entry = await records.create(
    CaseEntry,
    exportedEntry(`${what}${format}${language}${withReporter}`, current, actor.person, now, note),
  );
  return { number: numberOf(current), document, entry };
}
