import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { action } from '../../../../kernel/action.ts';
import { handledCase } from '../../actions/handled-case.ts';
import { numberOf } from '../../incident/incident.ts';
import { CaseEntry } from '../../log/records.ts';
import { caseFacts } from '../../queries/case-facts.ts';
import { officers } from '../../roles.ts';
import { filledLetter, letterKey } from '../affected-letter.ts';
import { caseDocument } from '../case-document.ts';
import { draftsOf } from '../drafts.ts';
import { letterDocument } from '../letter-document.ts';
import { exportedEntry } from '../paper-log.ts';
import { AffectedLetter, AuthorityDraft } from '../records.ts';
import { affectedLetter as danish } from '../words/affected-letter.da.ts';
import { affectedLetter as english } from '../words/affected-letter.en.ts';
import { authorityDraft } from '../words/authority-draft.da.ts';
import { documentWords } from '../words/document.da.ts';

/**
 * A case, or its letter, for the records system. What the DBR sees on the page and nothing besides, and it stands in the
 * log who fetched it, in which form and with whose name in it, before anybody has it.
 * @throws Refusal `unknownIncident`
 */
export const exportCase = action({
  summary: 'The case, or its letter, as a file for the records system; it stands in the log',
  roles: officers,
  input: z.strictObject({
    key: z.string().max(200),
    what: z.enum(['case', 'letter']),
    language: z.enum(['da', 'en']).default('da'),
    format: z.enum(['docx', 'text', 'json']),
    /** Left out unless it is asked for. */
    withReporter: z.boolean().default(false),
  }),
  output: z.strictObject({ name: z.string(), mime: z.string(), base64: z.string() }),
  run: async (context, { key, what, language, format, withReporter }) => {
    const { records, clock, actor, files } = context;
    const current = await handledCase(context, key);
    const now = clock.now();
    const facts = caseFacts(context, current, dayOf(now));
    const own = records.all(AuthorityDraft, { incident: key }).map(({ record }) => record);
    const letter = records.find(AffectedLetter, letterKey(key, language))?.record;
    const words = language === 'en' ? english : danish;
    const document =
      what === 'case'
        ? caseDocument(facts, draftsOf(facts, own, authorityDraft, now), documentWords, withReporter)
        : letterDocument(filledLetter(facts, letter, language, words), words, facts.controller.municipality);
    const whole = withReporter ? 'med melderens navn' : 'uden melderens navn';
    const note = what === 'case' ? `Hele sagen (${format}), ${whole}` : `Brev til berørte (${format}, ${language})`;
    const file = `${what}${format}${language}${withReporter}`;
    const entry = await records.create(CaseEntry, exportedEntry(file, current, actor.person, now, note));
    context.stands(CaseEntry, entry);
    const called = what === 'case' ? 'sag' : language === 'da' ? 'brev' : 'letter';
    return files.paper(document, `${called}-${numberOf(current)}`, format, language);
  },
});
