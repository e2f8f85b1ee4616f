import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExampleTenant, exampleTenant } from './example-tenant.ts';
import { examples, lacking } from './examples.ts';
import { replay } from './requests.ts';

let at: ExampleTenant;

beforeAll(async () => {
  at = await exampleTenant();
});
afterAll(() => at.close());

/** Properties our answers do without, and why. */
const withoutReason: Record<string, string[]> = {
  // Graph names the type where a collection may hold several; this page shows it for users alone.
  'users/user-list--get-users-2': ['.value[0].@odata.type is missing'],
  // The documented member is a directory role on a second page.
  'batch/json-batching--example': [
    '.responses[0].body.@odata.nextLink is missing',
    '.responses[0].body.value[0].roleTemplateId is missing',
  ],
  // The documented drive is one person's; a library is nobody's.
  'files/drive-get--get-drive-by-id': ['.owner.user.id is missing'],
  // Links into an internal address of the directory, and properties of services that are not here.
  'groups/group-list--get-enabled-dynamic-groups': ['.value[0].@odata.id is missing'],
  'groups/group-list--get-groups': [
    '.value[0].resourceBehaviorOptions is missing',
    '.value[0].resourceProvisioningOptions is missing',
    '.value[0].onPremisesProvisioningErrors is missing',
  ],
  'groups/group-list-transitivemembers--get-group-transitivemembers-odatacast': [
    '.value[0].@odata.id is missing',
    '.value[0].organizationId is missing',
  ],
  // The first page of a small tenant is its last.
  'users/user-delta--user-delta': ['.@odata.nextLink is missing'],
  'users/user-delta--user-delta-minimal': ['.@odata.nextLink is missing'],
  // Encryption and lifecycle notifications are not offered; notificationContentType is not in Microsoft's metadata.
  'subscriptions/subscription-get--get-subscription': unoffered('.'),
  'subscriptions/subscription-update--update-subscription': unoffered('.'),
  'subscriptions/subscription-list--get-subscriptions': unoffered('.value[0].'),
  'subscriptions/subscription-post-subscriptions--create-subscription-from-subscriptions': [
    '.notificationContentType is missing',
  ],
  // The documented row was made by a person, ours by an app, beside which stands a user who is nobody.
  'listitems/listitem-create--create-listitem': ['.createdBy.user.id is missing', '.lastModifiedBy.user.id is missing'],
  // The documented delta item is a folder of a library with a path.
  'listitems/listitem-delta--get-listitem-delta-last': ['.value[0].parentReference.path is missing'],
  // The documented plan was made by a person in an app; an app alone has no person.
  'planner/plannergroup-list-plans--get-plans-2': ['.value[0].createdBy.user is missing'],
  'planner/plannerplan-get--get-plannerplan': ['.createdBy.user is missing'],
  ...byPerson(['planner-post-tasks--create-plannertask-from-planner', 'plannertask-get--get-plannertask'], '.'),
  ...byPerson(['plannerbucket-list-tasks--plannerbucket-get-tasks'], '.value[0].'),
  'planner/plannertaskdetails-update--update-plannertaskdetails': [
    // The page's answer belongs to another state of the task than its request leaves.
    '.references.https%3A//developer%2Emicrosoft%2Ecom/en-us/graph/graph-explorer.alias is missing',
    '.references.https%3A//developer%2Emicrosoft%2Ecom/en-us/graph/graph-explorer.type is missing',
    '.references.https%3A//developer%2Emicrosoft%2Ecom/en-us/graph/graph-explorer.lastModifiedBy.user is missing',
    '.references.http%3A//developer%2Emicrosoft%2Ecom.lastModifiedBy.user is missing',
    ...['d280ed1a-9f6b-4f9c-a962-fb4d00dc50ff.title', 'd280ed1a-9f6b-4f9c-a962-fb4d00dc50ff.orderHint'].map(
      (name) => `.checklist.${name} is missing`,
    ),
    '.checklist.d280ed1a-9f6b-4f9c-a962-fb4d00dc50ff.lastModifiedBy.user is missing',
    // A letter was lost from the id on the page.
    '.checklist.95e27074-6c4a-447a-aa24-9d718a0b86f is missing',
  ],
};

/** Tasks on the pages were made by, and are assigned to, people who are not in this tenant. */
function byPerson(names: readonly string[], at: string): Record<string, string[]> {
  const missing = [
    `${at}createdBy.user is missing`,
    `${at}assignments.fbab97d0-4932-4511-b675-204639209557 is missing`,
  ];
  return Object.fromEntries(names.map((name) => [`planner/${name}`, missing]));
}

function unoffered(at: string): string[] {
  return [
    'lifecycleNotificationUrl',
    'encryptionCertificate',
    'encryptionCertificateId',
    'notificationContentType',
  ].map((name) => `${at}${name} is missing`);
}

const all = examples();

test('there are examples, and each says where it comes from', () => {
  expect(all.length).toBeGreaterThan(60);
  for (const { source } of all) expect(source).toBeTruthy();
});

test.each(all.map((example) => [example.name, example] as const))(
  'the documented example %s replays',
  async (name, example) => {
    const answer = await replay(example, at);
    const { status, body, headers } = example.response;
    expect(answer.status, JSON.stringify(answer.body)).toBe(status);
    if (status >= 400) {
      const error = (body as { error?: { code: string; message: string } } | null)?.error;
      if (error) {
        const message = error.message.replace(/https:\S+(?=')/, 'URL');
        expect([answer.body.error.code, answer.body.error.message.replace(/https:\S+(?=')/, 'URL')]).toEqual([
          error.code,
          message,
        ]);
      }
    } else if (body !== null) {
      const missing = lacking(body, answer.body).filter((line) => !(withoutReason[name] ?? []).includes(line));
      expect(missing).toEqual([]);
    }
    for (const header of Object.keys(headers)) {
      if (!/^content-length$/i.test(header)) expect(answer.headers.get(header), header).toBeTruthy();
    }
  },
);
