import { httpsLink } from '../../core/https-link.ts';
import { text as setup } from '../../features/setup/text.en.ts';
import { linkNames } from '../../features/workplace/links.ts';
import { chosenSettings } from './chosen-setting.ts';
import { type Finding, ok, type Patient, warning } from './finding.ts';
import { patienceMs } from './our-server.ts';

/**
 * Does every page people are sent on to answer? Which links are not written yet is said by the first steps. A page that
 * asks for a sign-in is there: it is never signed in to, and no redirect is followed.
 */
export async function examineLinks(patient: Pick<Patient, 'read' | 'site'>): Promise<readonly Finding[]> {
  const chosen = await chosenSettings(patient);
  const findings: Finding[] = [];
  for (const name of linkNames) {
    const url = httpsLink(await chosen(name));
    if (url) findings.push(await examineLink(setup.gaps[name], url));
  }
  return findings;
}

async function examineLink(called: string, url: URL): Promise<Finding> {
  const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(patienceMs) }).catch(
    () => undefined,
  );
  await answer?.body?.cancel();
  const isThere = answer !== undefined && answer.status < 500 && answer.status !== 404 && answer.status !== 410;
  if (isThere) return ok(`${called} answers at ${url.host}`);
  const how = answer ? `answers ${answer.status}` : 'does not answer';
  return warning(`${called}: the page at ${url.host} ${how}`, 'Correct the address under Settings, Links.');
}
