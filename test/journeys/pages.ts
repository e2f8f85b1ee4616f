import { routeOf } from '../../src/tabs/route.ts';
import { numberOfCase } from '../cases/sample-case.ts';
import type { Session, Stage } from './stage.ts';

/** Every page of the tab, as somebody who may see it; `h1` is what tells that it is there. */
const everyPage: readonly [what: string, as: string, sub: string | undefined, title: RegExp][] = [
  ['start', 'lone', undefined, /Lone/],
  ['a rule', 'lone', 'rule/r06', /R06/],
  ['the handbook', 'lone', 'handbook', /Håndbog|Vælg/],
  ['taking the handbook along', 'ida', 'handbook/files', /^Tag håndbogen med$/],
  ['the handbook to print', 'lone', 'handbook/print', /^Håndbog i informationssikkerhed$/],
  ['the policy', 'lone', 'policy', /politik/i],
  ['a role page', 'sanne', 'handbook/page/role-lineManager', /Leder/],
  ['receipts', 'lone', 'receipts', /Mine kvitteringer/],
  ['courses and where they lack', 'ayse', 'training', /^Træning$/],
  ['courses of a centre', 'jens', 'training', /^Træning$/],
  ['who took a course, from a file', 'ayse', 'training/import', /^Hent fra læringssystemet$/],
  ['about me', 'lone', 'about-me', /Det ved Rettesnor om dig/],
  ['telling of an incident', 'lone', 'report', /Meld sikkerhedshændelse/],
  ['own reports', 'lone', 'reports', /Mine meldinger/],
  ['a report that is not there', 'lone', 'reports/2026-9999', /Melding 2026-9999/],
  ['messages', 'lone', 'reminders', /Beskeder fra Rettesnor/],
  ['settings', 'ida', 'settings', /Indstillinger/],
  ['what can be switched', 'ida', 'modules', /^Moduler$/],
  ['appointments', 'ida', 'appointments', /^Udpegninger$/],
  ['tasks in Planner', 'ida', 'planner', /^Planner$/],
  ['the import of employments', 'ida', 'employments', /^Ansættelser$/],
  ['the organisation', 'ida', 'organisation', /^Organisation$/],
  ['units from Entra', 'ida', 'organisation/entra', /^Enheder fra Entra$/],
  ['foreign edits', 'ayse', 'foreign-edits', /Ændringer uden om Rettesnor/],
  ['questions of somebody who answers', 'sanne', 'questions', /^Spørg$/],
  ['questions of somebody who asks', 'mikkel', 'questions', /^Spørg$/],
  ['the inbox', 'ayse', 'cases', /^Sager$/],
  ['the thread of a case', 'ayse', `case/${numberOfCase('annex')}/thread`, /^Sag 2026-\d{4}$/],
  ['what a case is connected with', 'ayse', `case/${numberOfCase('annex')}/links`, /^Sag 2026-\d{4}$/],
  ['the pattern of a month', 'ayse', 'case-pattern/2026-11', /^Månedens mønster$/],
  ['the tasks of a case', 'ayse', `case/${numberOfCase('annex')}/tasks`, /^Sag 2026-\d{4}$/],
  ['the invited of a case', 'ayse', `case/${numberOfCase('annex')}/people`, /^Sag 2026-\d{4}$/],
  ['what the DBR has asked somebody for', 'gitte', 'from-dpo', /^Fra DBR$/],
  ['a case somebody is invited to', 'gitte', `invited/${numberOfCase('annex')}`, /^Sag 2026-\d{4}$/],
  ['a case', 'ayse', `case/${numberOfCase('readRecord')}`, /^Sag 2026-\d{4}$/],
  ['the log of a case', 'ayse', `case/${numberOfCase('readRecord')}/log`, /^Sag 2026-\d{4}$/],
  ['the drills', 'ayse', 'drills', /^Øvelser$/],
  ['those a manager leads', 'sanne', 'team', /^Mit team$/],
  ['the text for a manager', 'ayse', `case/${numberOfCase('sentPicture')}/manager`, /^Sag 2026-\d{4}$/],
  ['the annual wheel', 'mette', 'wheel', /^Årshjul$/],
  ['the audits', 'mette', 'audits', /^Revision$/],
  ['one audit', 'mette', 'audit/5a3e7c10-2b41-4d6f-9a58-1c0de5a1f101', /^Systematisk kontrol/],
  ['bringing in a document', 'ida', 'import', /^Hent regler ind$/],
  ['those who work for the municipality', 'ida', 'partners', /^Samarbejdspartnere$/],
  ['the register of systems', 'ayse', 'systems', /^Systemer$/],
  ['systems from a file', 'ayse', 'systems/import', /^Hent systemer fra en fil$/],
  ['systems of other registers', 'ayse', 'system-bridges', /^Hentet fra andre registre$/],
  ['a system in order', 'ayse', 'system/omsorgsporten', /^Omsorgsporten$/],
  ['an asset that is no system, to who owns it', 'rikke', 'system/noedkald', /^Nødkald på Plejecenter Linden$/],
  ['a system to its owner', 'pia', 'system/vejportalen', /^Vejportalen$/],
  ['a system to a colleague', 'lone', 'about-system/vejportalen', /^Vejportalen$/],
  ['systems somebody has a part in', 'pia', 'my-systems', /^Mine systemer$/],
  ['pictures and files of the handbook', 'ida', 'attachments', /^Bilag$/],
  ['a rule with a picture', 'ida', 'rule/r10', /R10/],
  ['exemptions to whoever asks', 'torben', 'exemptions', /^Dispensationer$/],
  ['exemptions to the DBR', 'ayse', 'exemptions', /^Dispensationer$/],
  ['what readers doubt', 'ida', 'learning', /^Tvivl om reglerne$/],
  ['the rules to be looked over', 'ida', 'upkeep', /^Ajourføring af reglerne$/],
  ['the rules to be looked over, to somebody who looks', 'mette', 'upkeep', /^Ajourføring af reglerne$/],
  ['what is being written', 'ida', 'drafts', /^Kladder$/],
  ['texts to begin from', 'ida', 'drafts/examples', /^Hent forslag$/],
  ['packs and search words', 'ida', 'drafts/packs', /^Pakker og søgeord$/],
  ['writing a rule', 'oliver', 'draft/r36', /^R36 /],
  ['a draft to the DBR', 'ayse', 'draft/r06', /^R06 /],
  ['a draft nobody has begun', 'ida', 'draft/r09', /^Kladder$/],
  ['the editions on their way', 'ida', 'revisions', /^Udgaver$/],
  ['an edition before others', 'mette', 'revision/2026.5', /^Håndbogen, udgave 2026\.5$/],
  ['an edition to publish', 'ida', 'revision/2026.6', /^Håndbogen, udgave 2026\.6$/],
  ['the first steps', 'ida', 'first-steps', /^Kom i gang$/],
  ['the council to its secretariat', 'emil', 'council', /^Byrådet$/],
  ['where a unit keeps what', 'sanne', 'storage', /^Hvor må jeg gemme hvad\?$/],
  ['telling a team of a new version', 'sanne', 'tasks/convey', /^Formidl ny version$/],
  ['start of a manager', 'jens', undefined, /Jens/],
  ['confirmations on paper', 'sanne', 'team/paper', /^Bekræftelser på papir$/],
  ['what a centre head leads', 'jens', 'centre', /^Mit center$/],
  ['what a team reads', 'sanne', 'team/reading', /^Det læser mit team$/],
  ['those a manager makes ready', 'sanne', 'clearance', /^Gør klar$/],
  ['the declaration to sign', 'line', 'declaration', /^Fortrolighedserklæring$/],
  ['whom IT may give access', 'mia', 'access', /^Adgangsklar$/],
  ['the reviews as they stood on a day', 'ayse', 'reviews/on', /^Gennemgange på en bestemt dag$/],
  ['a meeting on one’s own phone', 'lone', 'meeting', /^Personalemøde$/],
  ['the reviews at personnel meetings', 'sanne', 'reviews', /^Gennemgange på personalemøder$/],
  ['what a manager has from the DBR', 'sanne', 'from-dpo', /^Fra DBR$/],
  ['the report on breaches', 'ayse', 'breach-reports', /^Rapport om brud$/],
  ['the controls of the year', 'ayse', 'controls', /^Kontroller$/],
  ['the annual report as it is written', 'ayse', 'annual-report', /^Årsrapport$/],
  ['what was learnt', 'lone', 'lessons', /^Det lærte vi$/],
  ['writing what was learnt', 'ayse', 'lessons', /^Det lærte vi$/],
  ['who touched the DBR’s site', 'ayse', 'site-touches', /^Adgang til DBR-webstedet$/],
  ['what IT is to stop', 'mia', 'desk', /^Sager hos IT-Servicedesk$/],
  ['what a director decides', 'mette', 'decisions', /^Sager, der venter på din beslutning$/],
  ['the reading status', 'ayse', 'reading-status', /Læsestatus/],
  ['start of somebody nobody has placed', 'unni', undefined, /Unni/],
  ['what nobody answers for', 'ida', 'accountability', /Uden ansvarlig/],
];

/** In the order of the people, so that one after another sits in front of it and goes from page to page as they do. */
export const pages = everyPage.toSorted(([, one], [, other]) => one.localeCompare(other));

/**
 * Goes from page to page of the tab.
 * @param at asked when the first page is opened
 * @returns `open` shows a person the page at a deep link, whole: the first by the link, the next within the tab, which costs
 * a seventh. It begins anew for another person, or where `stay` has not been called since.
 */
export function visitor(at: () => Stage) {
  let sitting: { as: string; seat: Session } | undefined;
  return {
    async open(as: string, sub: string | undefined, title: RegExp): Promise<Session> {
      const seat = await seatAt(as, sub);
      await seat.tab.getByRole('heading', { level: 1, name: title }).waitFor();
      // What comes after the heading belongs to the page, too.
      await seat.tab.waitForFunction(() => document.querySelector('[data-loading]') === null);
      return seat;
    },
    stay(as: string, seat: Session): void {
      sitting = { as, seat };
    },
  };

  async function seatAt(as: string, sub: string | undefined): Promise<Session> {
    const before = sitting;
    sitting = undefined;
    if (before?.as !== as) {
      await before?.seat.leave();
      return at().sit({ as, ...(sub && { sub }) });
    }
    const { seat } = before;
    // Several pages have the same heading: by way of none of them, so that the one that is seen is the new one.
    await goTo(seat, '/nowhere');
    await seat.tab.getByRole('heading', { level: 1, name: 'Siden findes ikke' }).waitFor();
    await goTo(seat, routeOf(sub) ?? '/');
    return seat;
  }
}

/** As a link in the tab does. */
async function goTo({ tab }: Session, route: string): Promise<void> {
  await tab.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `/tab${route}`);
}
