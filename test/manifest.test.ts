import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { packageFaults } from '../scripts/manifest/check.ts';
import { fill, idsFrom } from '../scripts/manifest/fill.ts';
import { teamsPackage } from '../scripts/manifest/package.ts';
import { commandIn } from '../src/bot/conversations/commands.ts';
import { deepLink } from '../src/features/notifications/teams-link.ts';
import { noticeParameters } from '../src/m365/activity-feed/notice.ts';
import { optionalRoles, requiredRoles, resourceSpecific } from '../src/m365/permissions.ts';
import { productApp } from '../src/standin/identity.ts';

const folder = path.resolve('manifest');
const environment = {
  RETTESNOR_TEAMS_APP_ID: '7d0c5a3e-4f19-4b62-9a8d-2e61c0b7f354',
  RETTESNOR_CLIENT_ID: productApp.clientId,
  RETTESNOR_PUBLIC_URL: 'https://rettesnor.eksempelkommune.dk',
  RETTESNOR_BOT_ID: productApp.clientId,
};
const { ids } = idsFrom(environment);
const { files, faults } = teamsPackage(folder, ids);
const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json']));

test('the package has no fault, and every id is filled in', () => {
  expect(faults).toEqual([]);
  expect(JSON.stringify(manifest)).not.toContain('${{');
  expect(Number(manifest.manifestVersion)).toBeGreaterThanOrEqual(1.25);
  expect(manifest.webApplicationInfo).toMatchObject({
    id: productApp.clientId,
    resource: `api://rettesnor.eksempelkommune.dk/${productApp.clientId}`,
  });
});

test('without the id of a bot the package has none, nor words for one: nothing would answer in the chat', () => {
  const { RETTESNOR_BOT_ID: _, ...silent } = environment;
  const built = teamsPackage(folder, idsFrom(silent).ids);
  const all = Object.values(built.files).map((content) => new TextDecoder().decode(content));

  expect(built.faults).toEqual([]);
  expect(all.filter((text) => text.includes('"bots'))).toEqual([]);
  expect(new TextDecoder().decode(files['manifest.json'])).toContain('"bots"');
});

test('S17: the handbook can be a full page on the intranet and a tab in a channel', () => {
  expect(manifest.configurableTabs).toMatchObject([
    {
      configurationUrl: 'https://rettesnor.eksempelkommune.dk/tab/config',
      supportedSharePointHosts: ['sharePointFullPage', 'sharePointWebPart'],
      scopes: ['team', 'groupChat'],
      sharePointPreviewImage: 'sharepoint-preview.png',
    },
  ]);
});

test('every address in the manifest is https, on the one valid domain and a page the tab has', () => {
  const addresses = JSON.stringify(manifest).match(/https?:\/\/[^"]+/g) ?? [];
  const ours = addresses
    .filter((address) => !address.includes('developer.microsoft.com'))
    .map((address) => new URL(address));
  // The page that configures a channel tab stands outside the shell, so outside the routes.
  const tab = readFileSync('src/tabs/routes.tsx', 'utf8') + readFileSync('src/tabs/main.tsx', 'utf8');
  const routes = [...tab.matchAll(/(?:path="|\$\{base\}\/)([\w-]+)["`]/g)].map(([, route]) => route);

  expect(ours.length).toBeGreaterThan(5);
  for (const { protocol, host, pathname } of ours) {
    expect([protocol, host]).toEqual(['https:', manifest.validDomains[0]]);
    const page = pathname.replace(/^\/tab\/?/, '');
    if (page !== '') expect(routes).toContain(page);
  }
});

test('the manifest, the grant of the stand-in and the table of permissions agree', () => {
  const asked = manifest.authorization.permissions.resourceSpecific.map(({ name }: { name: string }) => name);
  expect(asked).toEqual(resourceSpecific());
  expect([...productApp.roles].sort()).toEqual([...requiredRoles(), ...optionalRoles(), ...resourceSpecific()].sort());
  expect(manifest.webApplicationInfo.nestedAppAuthInfo[0].scopes[0]).toMatch(/^api:\/\/.*\/access_as_user$/);
});

test('INV15: a notice in the activity feed has room for a number and nothing else', () => {
  for (const { type, templateText } of manifest.activities.activityTypes) {
    const parameters: string[] = templateText.match(/(?<=\{)\w+(?=\})/g) ?? [];
    expect(parameters.length, type).toBeLessThanOrEqual(1);
    for (const parameter of parameters) expect(['rule', 'review', 'case', 'count'], type).toContain(parameter);
  }
});

test('every notice the server sends is declared, with the parameters it sends and the tab its link opens', () => {
  const declared: Record<string, string[]> = Object.fromEntries(
    manifest.activities.activityTypes.map(({ type, templateText }: { type: string; templateText: string }) => [
      type,
      templateText.match(/(?<=\{)\w+(?=\})/g) ?? [],
    ]),
  );
  expect(declared).toMatchObject(noticeParameters);
  const { pathname } = new URL(deepLink('rule/r06', { tenantId: 't', teamsAppId: manifest.id }));
  expect(
    manifest.staticTabs.map(({ entityId }: { entityId: string }) => `/l/entity/${manifest.id}/${entityId}`),
  ).toContain(pathname);
});

test.each([
  ['a key Teams does not know', { farve: 'blå' }, /must NOT have additional properties/],
  ['a scope written the old way', { bots: [{ botId: ids.BOT_ID, scopes: ['groupchat'] }] }, /bots/],
  ['an address without https', { validDomains: ['http://rettesnor.invalid'] }, /not https/],
  [
    'a picture that is not in the package',
    { icons: { color: 'farve.png', outline: 'outline.png' } },
    /farve\.png, and it is not/,
  ],
  [
    'a tab nobody translated',
    { staticTabs: [...manifest.staticTabs, { name: 'Ny', entityId: 'ny', scopes: ['personal'] }] },
    /does not translate staticTabs\[4\]\.name/,
  ],
  [
    'a text that is gone',
    { staticTabs: manifest.staticTabs.slice(0, 1) },
    /translates staticTabs\[1\]\.name, and the manifest has no such text/,
  ],
])('%s is found before Teams finds it', (_, change, fault) => {
  expect(packageFaults({ ...manifest, ...change }, files).join('\n')).toMatch(fault);
});

test('a picture of the wrong size is found', () => {
  const found = packageFaults(manifest, { ...files, 'color.png': files['outline.png'] ?? new Uint8Array() });
  expect(found).toEqual(['color.png is 32 × 32 pixels and should be 192 × 192']);
});

test('a language file that is too long for Teams, or has lost a placeholder, is found', () => {
  const english = JSON.parse(new TextDecoder().decode(files['en.json']));
  const changed = { ...english, 'name.short': 'x'.repeat(31), 'activities.activityTypes[0].templateText': 'A rule' };
  const found = packageFaults(manifest, { ...files, 'en.json': new TextEncoder().encode(JSON.stringify(changed)) });
  expect(found.join('\n')).toMatch(/must NOT have more than 30 characters/);
  expect(found.join('\n')).toMatch(/other placeholders/);
});

test('ids that are missing are all named at once, and a placeholder nobody knows is refused', () => {
  expect(idsFrom({ RETTESNOR_PUBLIC_URL: 'http://rettesnor.invalid' }).faults).toHaveLength(3);
  expect(idsFrom(environment).faults).toEqual([]);
  const template = readFileSync('manifest/manifest.json', 'utf8').replace('TAB_DOMAIN', 'FARVE');
  expect(() => fill(template, ids)).toThrow('FARVE');
});

test('every command Teams offers is one the bot knows, in both languages', () => {
  const titles = ['da-dk.json', 'en.json'].flatMap((name) => {
    const words: Record<string, string> = JSON.parse(new TextDecoder().decode(files[name]));
    return Object.entries(words).filter(([key]) => /^bots.*title$/.test(key));
  });
  expect(titles).toHaveLength(8);
  for (const [, title] of titles) expect(commandIn(title), title).toBeDefined();
});
