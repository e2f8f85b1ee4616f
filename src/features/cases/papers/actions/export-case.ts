import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { handledCase } from '../../actions/handled-case.ts';
import { numberOf } from '../../incident/incident.ts';
import { CaseEntry } from '../../log/records.ts';
import { caseFacts } from '../../queries/case-facts.ts';
import { handlers } from '../../roles.ts';
import { filledLetter, holdsCpr, type Letter, letterKey } from '../affected-letter.ts';
import { caseDocument } from '../case-document.ts';
import { draftsOf } from '../drafts.ts';
import { letterDocument } from '../letter-document.ts';
import { notificationDocument } from '../notification-document.ts';
import { exportedEntry } from '../paper-log.ts';
import { AffectedLetter, AuthorityDraft } from '../records.ts';
import { affectedLetter as danish } from '../words/affected-letter.da.ts';
import { affectedLetter as english } from '../words/affected-letter.en.ts';
import { authorityDraft } from '../words/authority-draft.da.ts';
import { documentWords } from '../words/document.da.ts';

/**
 * A case, its letter, or a notification to Datatilsynet, for the records system. What the DBR sees on the page and nothing besides, and it stands in the
 * log who fetched it, in which form and with whose name in it, before anybody has it.
 * @throws Refusal `unknownIncident`, `caseInvalid` for a letter with a CPR number in it
 */
export const exportCase = action({
  summary: 'The case, its letter or its notification as a file; it stands in the log',
  roles: handlers,
  input: z.strictObject({
    key: z.string().max(200),
    what: z.enum(['case', 'letter', 'notification']),
    /** Which notification; the one that may be written now where it is left out. */
    turn: z.int().min(1).max(99).optional(),
    language: z.enum(['da', 'en']).default('da'),
    format: z.enum(['docx', 'text', 'json']),
    /** Left out unless it is asked for. */
    withReporter: z.boolean().default(false),
  }),
  output: z.strictObject({ name: z.string(), mime: z.string(), base64: z.string() }),
  run: async (context, { key, what, turn, language, format, withReporter }) => {
    const { records, clock, actor, files } = context;
    const current = await handledCase(context, key);
    const now = clock.now();
    const facts = caseFacts(context, current, dayOf(now));
    const own = records.all(AuthorityDraft, { incident: key }).map(({ record }) => record);
    const letter = records.find(AffectedLetter, letterKey(key, language))?.record;
    const drafts = draftsOf(facts, own, authorityDraft, now);
    const draft = drafts.find((one) => one.turn === turn) ?? drafts.at(-1);
    const words = language === 'en' ? english : danish;
    const papers = {
      case: () => caseDocument(facts, drafts, documentWords, withReporter),
      letter: () => letterToTake(filledLetter(facts, letter, language, words, now)),
      notification: () => notificationDocument(authorityDraft.title(facts.number), draft?.filled ?? []),
    };
    const whole = withReporter ? 'med melderens navn' : 'uden melderens navn';
    const notes = {
      case: `Hele sagen (${format}), ${whole}`,
      letter: `Brev til berørte (${format}, ${language})`,
      notification: `Anmeldelse ${draft?.turn ?? ''} til Datatilsynet (${format})`,
    };
    const document = papers[what]();
    const note = notes[what];
    const file = `${what}${what === 'notification' ? (draft?.turn ?? '') : ''}${format}${language}${withReporter}`;
    const entry = await records.create(CaseEntry, exportedEntry(file, current, actor.person, now, note));
    context.stands(CaseEntry, entry);
    const called = { case: 'sag', letter: language === 'da' ? 'brev' : 'letter', notification: 'anmeldelse' }[what];
    return files.paper(document, `${called}-${numberOf(current)}`, format, language);
  },
});

/** Of those a letter goes to each would read another's number. */
function letterToTake(letter: Letter) {
  if (holdsCpr(letter)) throw new Refusal('caseInvalid', { faults: ['letterHoldsCpr'] });
  return letterDocument(letter);
}
