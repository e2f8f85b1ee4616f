import { Router } from 'express';
import type { Day } from '../../core/dates.ts';
import { dayOf, type Moment } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import { noticesDue } from '../../features/cases/clocks/notice-hours.ts';
import { Setting } from '../../features/workplace/records.ts';
import { readSetting } from '../../features/workplace/setting.ts';
import { type DutyTime, dutyRota, isAlways } from '../../features/workplace/settings/duty-rota.ts';
import { emergency as da } from '../../text/da/emergency.ts';
import { emergency as en } from '../../text/en/emergency.ts';
import type { Context } from '../context.ts';
import { phonesOf } from './phones.ts';

/** What the card has of the municipality: the numbers of two functions, and nobody's name. */
interface Facts {
  municipality: string;
  dpoPhone: string;
  serviceDeskPhone: string;
  /** Out of hours; none where there is no duty phone. */
  duty: readonly DutyTime[];
  now: Moment;
  today: Day;
}

const words = { da, en } as const;
/** `nødkort` as a browser sends it. */
const paths = { da: '/n%C3%B8dkort', en: '/emergency' } as const satisfies Record<Language, string>;

/**
 * The page for the day Teams is down, for anybody and without signing in. It is one file with nothing outside it, so that
 * it can be saved, printed or put on the intranet; the server answers it as long as it lives, ready or not.
 */
export function emergencyRoutes({ ports }: Pick<Context, 'ports'>): Router {
  const routes = Router();
  for (const language of ['da', 'en'] as const) {
    routes.get([paths[language], ...(language === 'da' ? ['/nodkort'] : [])], (_request, response) => {
      const settings = ports.records.all(Setting).map(({ record }) => record);
      const { dpo, serviceDesk } = phonesOf(ports.records);
      const facts = {
        municipality: readSetting('municipalityName', settings),
        dpoPhone: dpo,
        serviceDeskPhone: serviceDesk,
        duty: dutyRota(readSetting('dutyPhone', settings)) ?? [],
        now: ports.clock.now(),
        today: dayOf(ports.clock.now()),
      };
      response.type('html').set('cache-control', 'no-cache').send(emergencyCard(language, facts));
    });
  }
  return routes;
}

function emergencyCard(language: Language, facts: Facts): string {
  const text = words[language];
  const other = language === 'da' ? 'en' : 'da';
  const day = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  const number = (of: { name: string; about: string }, phone: string) => `
    <section>
      <h2>${safe(of.name)}</h2>
      <p class="phone">${phone === '' ? safe(text.noPhone) : `<a href="tel:${dialled(phone)}">${safe(phone)}</a>`}</p>
      <p>${safe(of.about)}</p>
    </section>`;
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${safe(text.title)} · ${safe(facts.municipality)}</title>
    <style>${style}</style>
  </head>
  <body>
    <main>
      <p class="where">${safe(facts.municipality)}</p>
      <h1>${safe(text.title)}</h1>
      <p class="lead">${safe(text.lead)}</p>
      <p class="lead"><strong>${safe(text.danger)}</strong></p>${number(text.desk, facts.serviceDeskPhone)}${number(text.dpo, facts.dpoPhone)}${dutySection(facts.duty, language)}
      <h2>${safe(text.meanwhileTitle)}</h2>
      <ul>${text.meanwhile.map((line) => `<li>${safe(line)}</li>`).join('')}</ul>
      <h2>${safe(text.noticesTitle)}</h2>
      <ul>${text
        .notices(dueWords(facts.now, language))
        .map((line) => `<li>${safe(line)}</li>`)
        .join('')}</ul>
      <h2>${safe(text.afterTitle)}</h2>
      <p>${safe(text.after)}</p>
      <p class="where">${safe(text.as(day.format(new Date(`${facts.today}T12:00:00Z`))))} <span class="screen">${safe(text.print)} <a href="${paths[other]}" hreflang="${other}" lang="${other}">${safe(text.other)}</a></span></p>
      <div class="form">
        <h2>${safe(text.formTitle)}</h2>
        ${text.form.map((line) => `<p>${safe(line)}</p><div class="line"></div>`).join('')}
      </div>
    </main>
  </body>
</html>
`;
}

/** When each number of the duty rota is the one to ring, and nobody's name. */
function dutySection(duty: readonly DutyTime[], language: Language): string {
  if (duty.length === 0) return '';
  const { duty: text } = words[language];
  const lines = duty.map(
    (time) => `
      <p class="phone"><a href="tel:${dialled(time.phone)}">${safe(time.phone)}</a></p>
      <p>${safe(isAlways(time) ? text.about : whenOf(time, language))}</p>`,
  );
  return `
    <section>
      <h2>${safe(text.name)}</h2>${lines.join('')}
    </section>`;
}

/** `mandag–fredag kl. 16–8` */
function whenOf({ days, from, to }: DutyTime, language: Language): string {
  const { duty: text } = words[language];
  const format = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { weekday: 'long', timeZone: 'UTC' });
  // 4 January 2027 is a Monday.
  const named = [days[0], days.at(-1)].flatMap((day) =>
    day === undefined ? [] : [format.format(new Date(Date.UTC(2027, 0, 3 + day)))],
  );
  const hours = from === 0 && to === 24 ? text.allDay : text.hours(from, to);
  return `${[...new Set(named)].join('–')} ${hours}`;
}

/** How soon each notice is due, by the table of the regimes. */
function dueWords(now: Moment, language: Language) {
  const { within } = words[language];
  const { breach, earlyWarning, significant } = noticesDue(now);
  const say = (due: typeof breach) => ('hours' in due ? within.hours(due.hours) : within.months(due.months));
  return { breach: say(breach), earlyWarning: say(earlyWarning), significant: say(significant) };
}

/** Dark on light whatever the screen is set to: what is read in an emergency looks like what was printed. */
const style = `
  :root { color-scheme: light; }
  body { margin: 0; background: #fff; color: #1b1a19; font: 18px/1.5 "Segoe UI", system-ui, sans-serif; }
  main { max-width: 40rem; margin: 0 auto; padding: 1.5rem 1rem; overflow-wrap: anywhere; }
  h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 .75rem; }
  h2 { hyphens: auto; font-size: 1.15rem; margin: 1.25rem 0 .25rem; }
  p { margin: .25rem 0; }
  section { border: 2px solid #1b1a19; border-radius: 8px; padding: 0 1rem .75rem; margin: 1rem 0; break-inside: avoid; }
  .phone { font-size: 2rem; font-weight: 600; line-height: 1.2; }
  p + .phone { margin-top: .75rem; }
  .lead { font-size: 1.15rem; }
  .form { break-before: page; }
  .form .line { border-bottom: 1px solid #1b1a19; height: 2.5rem; }
  .where { color: #494847; }
  a { color: #0b4a8f; }
  .phone a { color: inherit; }
  @media print { .screen { display: none; } a { color: inherit; text-decoration: none; } body { font-size: 14pt; } }
`;

function safe(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function dialled(phone: string): string {
  return phone.replace(/[^\d+]/g, '');
}
