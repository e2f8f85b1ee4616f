import { afterEach, expect, test, vi } from 'vitest';
import { linkNames } from '../../src/features/workplace/links.ts';
import { lists } from '../../src/lists.ts';
import { examineLinks } from '../../src/m365/doctor/links.ts';

afterEach(() => vi.restoreAllMocks());

/** A list of settings in which only the page on the intranet stands. */
function settingsWith(value: string) {
  const asked: string[] = [];
  const read = async (path: string) => {
    asked.push(path);
    const rows = path.includes("'intranetlink'")
      ? [{ id: '1', fields: { [lists.setting.columns.value.name]: value } }]
      : [];
    const body = path.includes('/items?') ? { value: rows } : { id: 'site' };
    return { status: 200, headers: {}, body };
  };
  return { read, site: 'ny.sharepoint.com:/sites/Rettesnor', asked };
}

const intranet = 'https://ny.sharepoint.com/sites/intranet/SitePages/Data.aspx';

test.each([
  ['a page', 200, 'ok'],
  ['a sign-in', 302, 'ok'],
  ['a page of those who may', 403, 'ok'],
  ['nothing any more', 404, 'warning'],
  ['a page that was taken away', 410, 'warning'],
  ['a server that is ill', 503, 'warning'],
  ['nobody', undefined, 'warning'],
] as const)('S17: behind the link to the intranet is %s', async (_, status, severity) => {
  const answers = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => {
    if (status === undefined) throw new TypeError('fetch failed');
    return new Response('', { status });
  });
  const findings = await examineLinks(settingsWith(intranet));
  expect(findings.map((finding) => finding.severity)).toEqual([severity]);
  expect(findings[0]?.what).toContain('The page on the intranet');
  expect(answers.mock.calls.map(([url, how]) => [String(url), how?.redirect])).toEqual([[intranet, 'manual']]);
});

test('what nobody has written, or what somebody wrote by hand and is no link, is not asked for', async () => {
  const answers = vi.spyOn(globalThis, 'fetch');
  for (const value of ['', 'http://ny.example', 'spørg Karen']) {
    const settings = settingsWith(value);
    expect(await examineLinks(settings)).toEqual([]);
    expect(settings.asked.filter((path) => path.includes('/items?'))).toHaveLength(linkNames.length);
  }
  expect(answers).not.toHaveBeenCalled();
});
