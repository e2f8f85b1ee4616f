import { readFileSync } from 'node:fs';
import type { Day } from '../../core/dates.ts';
import { addDays } from '../../core/dates.ts';
import { draftOf, draftOfNothing } from '../../features/editing/drafts/draft-beginning.ts';
import { opinionImprint } from '../../features/editing/drafts/draft-fields.ts';
import type { Draft } from '../../features/editing/drafts/records.ts';
import type { RuleVersion } from '../../features/handbook/records.ts';
import { type Rule, rulesOf } from '../../features/handbook/rule.ts';

/**
 * Two texts in the making: Ida's new edition of R06, which the DBR agrees to on a condition, and a rule of Oliver's that
 * is not there yet and has most of what an editor is warned about.
 * @param idOf Entra object id of a handle
 */
export function sampleDrafts(
  versions: readonly RuleVersion[],
  today: Day,
  idOf: (handle: string) => string,
): readonly Draft[] {
  const r06 = rulesOf(versions).get('r06');
  if (!r06) throw new RangeError('the sample has a rule about sending');
  return [changed(r06, today, idOf), begun(today, idOf)];
}

function changed(r06: Rule, today: Day, idOf: (handle: string) => string): Draft {
  const at = `${addDays(today, -2)}T13:20:00Z`;
  const ida = idOf('ida');
  const begin = draftOf(r06.newest, { actor: ida, now: at });
  const written: Draft = {
    ...begin,
    textDa: (begin.textDa ?? '').replace(
      '- Vise alle adresser, når du skriver til flere borgere.',
      '- Vise alle adresser, når du skriver til flere borgere.\n- Videresende en hel mailtråd til en borger.',
    ),
    material: true,
    whatsNew: 'Du må ikke sende en hel mailtråd videre til en borger. Skriv en ny mail i stedet.',
    policySection: '4.3',
    nextReview: addDays(today, 730),
    ...{ writtenBy: ida, writtenAt: at, deed: 'saved' },
  };
  const said = `${addDays(today, -1)}T09:05:00Z`;
  const of = opinionImprint(written);
  return {
    ...written,
    ...{ actor: idOf('ayse'), at: said, deed: 'opinion', askedOf: of, opinion: 'agreesIf', opinionOf: of },
    ...{ opinionBy: idOf('ayse'), opinionAt: said },
    opinionWhy: 'Sig også, hvad man gør, når borgeren beder om hele tråden: så er det en aktindsigt.',
  };
}

function begun(today: Day, idOf: (handle: string) => string): Draft {
  const at = `${addDays(today, -1)}T14:40:00Z`;
  const oliver = idOf('oliver');
  return {
    ...draftOfNothing('r36', { actor: oliver, now: at }),
    title: 'Optag møder med omtanke',
    chapter: 'sharing',
    focus: ['minimisation'],
    textDa: readFileSync(new URL('./r36.draft.da.md', import.meta.url), 'utf8').trim(),
    ...{ writtenBy: oliver, writtenAt: at, deed: 'saved' },
  };
}
