import { noticeParameters } from '../activity-feed/notice.ts';
import { isObject, text } from '../rows/answers.ts';
import { error, type Finding, note, ok, type Patient, warning } from './finding.ts';
import { patienceMs, readinessSaid } from './our-server.ts';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Further off than this, deadlines are corrected from Graph's `Date` header (`m365/clock.ts`). */
const toleranceMs = 5_000;

/** Is the public address one that Teams accepts, and does our server answer Graph's handshake on it? */
export async function examineAddress({ publicUrl }: Patient): Promise<readonly Finding[]> {
  const url = new URL(publicUrl);
  const address = loopback.has(url.hostname)
    ? note(`The public address is ${url.host}: only this machine can open the tab`)
    : url.protocol === 'https:'
      ? ok('The public address is https')
      : error(
          `The public address ${publicUrl} is not https`,
          'Teams shows no page without https. Change RETTESNOR_PUBLIC_URL.',
        );
  return [address, await handshake(url), ...(await troubles(url))];
}

/** Graph proves a notification address by a word that must come back (graph.md section 2.8); nothing is changed by it. */
async function handshake(url: URL): Promise<Finding> {
  const word = 'doctor & rettesnor';
  const target = new URL(`/api/notifications?validationToken=${encodeURIComponent(word)}`, url);
  const answer = await fetch(target, { method: 'POST', signal: AbortSignal.timeout(patienceMs) }).catch(
    () => undefined,
  );
  if (answer?.status === 200 && (await answer.text()) === word)
    return ok('The server answers the notification handshake');
  const how = answer ? `answers ${answer.status} to` : 'does not answer';
  return warning(
    `The server at ${url.origin} ${how} Graph's notification handshake`,
    'Start the server, or open the way to it. Until then changes are found by asking, which takes up to a minute.',
  );
}

/** What the running server says of itself: an outage, a list somebody changed, rows that wait for the DBR's word. */
async function troubles(url: URL): Promise<readonly Finding[]> {
  const said = await readinessSaid(url);
  const all = Array.isArray(said.troubles) ? said.troubles.map(String) : [];
  return all.map((what) => warning(`The running server says: ${what}`, 'docs/operators.md says what each is about.'));
}

/** Does the machine's clock agree with Microsoft's? */
export async function examineClock({ read, site, localMs }: Patient): Promise<readonly Finding[]> {
  const { headers } = await read(`/sites/${site}`);
  const theirsMs = Date.parse(headers.date ?? '');
  if (Number.isNaN(theirsMs)) return [note('The clock was not compared: Graph sent no date')];
  const offSeconds = Math.round((localMs() - theirsMs) / 1_000);
  if (Math.abs(offSeconds) * 1_000 <= toleranceMs) return [ok('The clock agrees with Microsoft 365')];
  return [
    warning(
      `The clock of this machine is ${Math.abs(offSeconds)} s ${offSeconds > 0 ? 'ahead of' : 'behind'} Microsoft 365`,
      'Rettesnor follows Microsoft, but sign-in may fail. Let the machine set its clock by NTP.',
    ),
  ];
}

/** Does the package that was built last belong to this app and this address? */
export function examinePackage({ packed, clientId, publicUrl, teamsAppId }: Patient): readonly Finding[] {
  if (!isObject(packed)) return [note('There is no Teams package yet', 'Run npm run pack-manifest when you want one.')];
  const info = isObject(packed.webApplicationInfo) ? packed.webApplicationInfo : {};
  const domains = Array.isArray(packed.validDomains) ? packed.validDomains : [];
  const host = new URL(publicUrl).host;
  const fix = 'Run npm run pack-manifest with the same environment and upload the package again.';
  const faults = [
    ...(text(info.id) === clientId ? [] : [`it signs people in to the app ${text(info.id)}, not ${clientId}`]),
    ...(domains.includes(host) ? [] : [`it opens ${domains.join(', ')}, not ${host}`]),
    ...(text(packed.id) === teamsAppId
      ? []
      : [`its id is not RETTESNOR_TEAMS_APP_ID, and the links in notices name that one`]),
    ...undeclaredFault(undeclared(packed)),
  ];
  if (faults.length === 0) return [ok('The Teams package belongs to this app and this address')];
  return faults.map((fault) => error(`The Teams package does not fit: ${fault}`, fix));
}

function undeclaredFault(types: readonly string[]): readonly string[] {
  return types.length === 0 ? [] : [`it does not declare the notices ${types.join(', ')}, and Teams would refuse them`];
}

/** Notices the server sends and the package does not know, or knows with other parameters. */
function undeclared(packed: Record<string, unknown>): readonly string[] {
  const { activityTypes } = isObject(packed.activities) ? packed.activities : {};
  const declared = (Array.isArray(activityTypes) ? activityTypes : []).filter(isObject);
  const known = new Map(
    declared.map(({ type, templateText }) => [text(type), `${text(templateText).match(/(?<=\{)\w+(?=\})/g) ?? []}`]),
  );
  return Object.entries(noticeParameters)
    .filter(([type, wanted]) => known.get(type) !== `${wanted}`)
    .map(([type]) => type);
}
