import { longestQuestion } from '../features/handbook/search/search-limits.ts';

/**
 * The page a Teams deep link asks for. `subPageId` is a path without its first slash, as the app itself makes them
 * (`rule/r06`, `receipts`); the handbook's may hold a question and the side it is seen from. Anything else, since a link
 * may be old or made by hand, leads to the page that says so.
 * @param subPageId from the Teams context
 * @returns a path inside the tab
 */
export function routeOf(subPageId: string | undefined): string | undefined {
  if (!subPageId) return undefined;
  const wanted = subPageId.replace(/^\/+/, '').trim();
  if (wanted === '') return '/';
  if (wanted.startsWith('handbook?')) return handbookRoute(new URLSearchParams(wanted.slice('handbook'.length)));
  return known.some((pattern) => pattern.test(wanted)) ? `/${wanted}` : '/unknown';
}

const version = '[0-9]{1,3}(\\.[0-9]{1,3}){1,2}';
const known: readonly RegExp[] = [
  new RegExp(`^(handbook/)?rule/r[0-9]{2,3}(/${version})?$`),
  /^handbook$/,
  new RegExp(`^handbook/page/[a-z0-9-]{1,60}(/${version})?$`, 'i'),
  /^handbook\/(files|print)$/,
  /^policy$/,
  /^receipts(\?code=[a-z0-9]{6})?$/,
  /^receipts\/[a-z0-9:.%-]{1,240}$/i,
  /^about-me$/,
  /^case\/[0-9]{4}-[0-9]{4,9}(\/[a-z-]{1,20})?$/,
  /^(cases|desk|decisions|drills|open-case|old-register|from-dpo|breach-reports|breaches-by-system|lessons|site-touches)$/,
  /^breach-reports\/\d{4}(-[1-4])?\/[a-zA-Z]{1,20}$/,
  /^annual-report(\/\d{4}(\?edition=[1-9]\d?)?)?$/,
  /^case-pattern(\/\d{4}-\d{2})?$/,
  /^invited\/[0-9]{4}-[0-9]{4,9}$/,
  /^team\/(reading|paper)$/,
  /^centre(\?about=(newcomers|reviews|conveying))?$/,
  /^centre\/report$/,
  /^centre\/manager\/[0-9a-f-]{36}$/i,
  /^reviews\/on$/,
  /^meeting(\/[a-z0-9]{6})?$/,
  /^(clearance|declaration|access|old-exemptions)$/,
  /^(systems|my-systems|controls|risks|partners|council|attachments|exemptions|learning|upkeep|drafts|revisions|import)$/,
  /^drafts\/(examples|packs)$/,
  /^draft\/[a-z0-9-]{1,60}$/i,
  /^revision\/[0-9a-z][0-9a-z.-]{0,19}(\/policy)?$/i,
  /^tasks\/convey$/,
  /^(team|storage|wheel|reviews|questions|reminders|reading-status|accountability|responsibilities|first-steps)$/,
  /^coverage(\/[a-z0-9.]{1,20})?$/i,
  /^training(\/import)?$/,
  /^reports?$/,
  /^reports\/\d{4}-\d{4,9}$/,
  /^settings(#[a-z]{1,20})?$/,
  /^(appointments|modules)$/,
  /^employments$/,
  /^organisation(\/entra)?$/,
  /^planner$/,
  /^audits$/,
  /^audit\/[0-9a-f-]{36}$/i,
  /^about-system\/[a-z0-9-]{1,60}$/,
  /^system\/[a-z0-9-]{1,60}(\/risks)?$/,
  /^(systems\/import|system-bridges)$/,
  /^foreign-edits$/,
  /^(more|kit)$/,
];

/** Only what the page itself writes into its address, at the lengths it writes. */
function handbookRoute(asked: URLSearchParams): string {
  const kept = new URLSearchParams();
  const question = asked.get('q')?.slice(0, longestQuestion) ?? '';
  const side = asked.get('by') ?? '';
  if (question.trim() !== '') kept.set('q', question);
  if (/^[a-z]{1,20}$/.test(side)) kept.set('by', side);
  return kept.size > 0 ? `/handbook?${kept}` : '/handbook';
}
