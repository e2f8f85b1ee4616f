import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { isAny } from '../../../core/role.ts';
import { action } from '../../../kernel/action.ts';
import { takenFile } from '../../handbook/book/taken-file.ts';
import { systemDocument } from '../exports/system-document.ts';
import { hasPart } from '../owed.ts';
import { wholeSystem } from '../queries/whole-systems.ts';
import { overseeing, working } from '../roles.ts';
import { systemText as danish } from '../words/system.da.ts';
import { systemText as english } from '../words/system.en.ts';

/**
 * A system on one sheet of paper, for Word: what the reader sees on its page (S94, S97).
 * @throws Refusal `unknownSystem`, also for one the reader may not see
 */
export const takeSystem = action({
  summary: 'A system on one sheet of paper, as a Word document',
  roles: working,
  input: z.strictObject({ system: z.string().min(1).max(100) }),
  output: takenFile,
  run: (context, { system: key }) => {
    const { actor, clock, files } = context;
    const { language, person, roles } = actor;
    const whole = wholeSystem(context.reader(), key);
    if (!whole || !(isAny(roles, overseeing) || hasPart(whole, person.id))) throw new Refusal('unknownSystem');
    const today = dayOf(clock.now());
    const words = language === 'en' ? english : danish;
    const locale = language === 'en' ? 'en-GB' : 'da-DK';
    const say = (day: string) => Temporal.PlainDate.from(day).toLocaleString(locale, { dateStyle: 'long' });
    const document = systemDocument(whole, words, { today, say });
    return files.paper({ ...document, sections: [...document.sections] }, `system-${key}`, 'docx', language);
  },
});
