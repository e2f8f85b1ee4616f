import { type Permission, permissions } from '../../src/m365/permissions.ts';
import { table } from './table.ts';

const kinds: Record<Permission['kind'], string> = {
  application: 'application (Entra, admin consent)',
  resourceSpecific: 'resource-specific (Teams manifest)',
  exposed: 'own API, delegated',
  appRole: 'own API, application',
};

/** `docs/permissions.md`: what the product asks for, why, and what stops without it. */
export function permissionsPage(): string {
  const rows = (need: Permission['need']) =>
    permissions
      .filter((permission) => permission.need === need)
      .map(({ name, kind, reason, without }) => [`\`${name}\``, kinds[kind], reason, without]);
  const head = ['permission', 'kind', 'why', 'what stops without it'];
  return `# Permissions

Made from \`src/m365/permissions.ts\` by \`npm run docs\`; do not edit here. \`npm run doctor\` holds the app's token against this table and names what is missing and what is granted beyond need.

## Needed

${table(head, rows('required'))}

The role on a site is not in the token. The product's app has \`write\` on both sites. Making lists takes \`fullcontrol\`: give it to a separate set-up app (see [operators.md](operators.md)), or to the product's app for as long as \`npm run provision\` runs.

## For what may be turned on

Grant these only where the municipality uses what they are for; the doctor says nothing either way.

${table(head, rows('optional'))}

## Not used by this version

Do not grant these yet; the doctor reports them as beyond need.

${table(head, rows('later'))}
`;
}
