/** How far the stand-in answers an endpoint of Graph v1.0. */
export type Coverage = { state: 'supported' } | { state: 'partial' | 'missing'; why: string };

const supported: Coverage = { state: 'supported' };
const partial = (why: string): Coverage => ({ state: 'partial', why });
const missing = (why: string): Coverage => ({ state: 'missing', why });

const list = '/sites/{site}/lists/{list}';

/**
 * Every endpoint we know of, by method and path. A test calls each supported and partial one and checks that the
 * stand-in has no endpoint this table lacks.
 */
export const coverage: Readonly<Record<string, Coverage>> = {
  'POST /$batch': supported,

  'GET /sites': partial('Search by words in the title only.'),
  'GET /sites/{site}': supported,
  'GET /sites/{site}/sites': missing('There are no subsites.'),
  'GET /sites/{site}/columns': missing('Columns belong to lists here.'),
  'GET /sites/{site}/drives': supported,
  'GET /sites/{site}/drive': missing('A site has no library of its own until one is made.'),
  'GET /sites/{site}/permissions': supported,
  'POST /sites/{site}/permissions': partial('Permissions for applications only.'),
  'GET /sites/{site}/permissions/{permission}': supported,
  'PATCH /sites/{site}/permissions/{permission}': supported,
  'DELETE /sites/{site}/permissions/{permission}': supported,

  'GET /sites/{site}/lists': partial('`$filter` by title or name only.'),
  'POST /sites/{site}/lists': partial(
    'The templates genericList and documentLibrary; a library has no columns of its own.',
  ),
  [`GET ${list}`]: supported,
  [`PATCH ${list}`]: supported,
  [`DELETE ${list}`]: supported,
  [`GET ${list}/permissions`]: missing('Permissions are granted on sites.'),
  [`GET ${list}/contentTypes`]: missing('Every row is an Item.'),
  [`GET ${list}/columns`]: supported,
  [`POST ${list}/columns`]: partial('No parallel conflict is imitated.'),
  [`GET ${list}/columns/{column}`]: supported,
  [`PATCH ${list}/columns/{column}`]: supported,
  [`DELETE ${list}/columns/{column}`]: supported,

  [`GET ${list}/items`]: supported,
  [`POST ${list}/items`]: supported,
  [`GET ${list}/items/{item}`]: supported,
  [`PATCH ${list}/items/{item}`]: supported,
  [`DELETE ${list}/items/{item}`]: partial('The recycle bin cannot be opened.'),
  [`GET ${list}/items/{item}/fields`]: supported,
  [`PATCH ${list}/items/{item}/fields`]: supported,
  [`GET ${list}/items/{item}/versions`]: supported,
  [`GET ${list}/items/{item}/versions/{version}`]: supported,
  [`DELETE ${list}/items/{item}/versions/{version}`]: missing('Versions stay.'),
  [`POST ${list}/items/{item}/versions/{version}/restoreVersion`]: supported,
  [`GET ${list}/items/delta`]: supported,
  [`GET ${list}/items/delta()`]: supported,
  [`GET ${list}/items/delta(token='{token}')`]: supported,

  [`GET ${list}/drive`]: supported,
  'GET /drives/{drive}': supported,
  'GET /drives/{drive}/root/children': partial('Files by name; no folders, and no order but theirs.'),
  'GET /drives/{drive}/root:/{path}': partial('Files beside each other, no folders; no hashes of their content.'),
  'DELETE /drives/{drive}/root:/{path}': partial('The recycle bin cannot be opened.'),
  'PUT /drives/{drive}/root:/{path}:/content': partial(
    'Up to 20 MB, where Graph takes 250; no folders; not in a batch.',
  ),
  'GET /drives/{drive}/root:/{path}:/content': partial('The whole file: no ranges, no other formats.'),
  'GET /drives/{drive}/items/{driveItem}': supported,
  'GET /drives/{drive}/items/{driveItem}/content': partial('The whole file: no ranges, no other formats.'),
  'DELETE /drives/{drive}/items/{driveItem}': partial('The recycle bin cannot be opened.'),
  'POST /drives/{drive}/items/{driveItem}/permanentDelete': supported,
  'POST /drives/{drive}/root:/{path}:/createUploadSession': partial(
    'What has come is forgotten when the stand-in stops; no deferred commit.',
  ),
  'GET /drives/{drive}/items/{driveItem}/versions': missing('A file keeps its last content only.'),

  'GET /users': supported,
  'GET /users/$count': supported,
  'POST /users': partial('No identities, licences or password rules.'),
  'GET /users/{user}': supported,
  'PATCH /users/{user}': supported,
  'DELETE /users/{user}': partial('Nobody is restored from the deleted.'),
  'GET /users/{user}/manager': supported,
  'PUT /users/{user}/manager/$ref': supported,
  'DELETE /users/{user}/manager/$ref': supported,
  'GET /users/{user}/directReports': supported,
  'GET /users/{user}/memberOf': supported,
  'GET /users/{user}/memberOf/microsoft.graph.group': supported,
  'GET /users/{user}/transitiveMemberOf': supported,
  'GET /users/{user}/transitiveMemberOf/microsoft.graph.group': supported,
  'GET /users/delta': supported,
  'GET /users/delta()': supported,
  'GET /me': supported,

  'GET /groups': supported,
  'POST /groups': partial('No owners, no dynamic membership, no teams.'),
  'GET /groups/{group}': supported,
  'PATCH /groups/{group}': supported,
  'DELETE /groups/{group}': supported,
  'GET /groups/{group}/members': supported,
  'GET /groups/{group}/members/microsoft.graph.user': supported,
  'GET /groups/{group}/members/microsoft.graph.group': supported,
  'GET /groups/{group}/transitiveMembers': supported,
  'GET /groups/{group}/transitiveMembers/microsoft.graph.user': supported,
  'GET /groups/{group}/transitiveMembers/microsoft.graph.group': supported,
  'POST /groups/{group}/members/$ref': supported,
  'DELETE /groups/{group}/members/{member}/$ref': supported,
  'GET /groups/delta': supported,
  'GET /groups/delta()': supported,

  'GET /subscriptions': supported,
  'POST /subscriptions': partial(
    'Lists only, and listeners on this machine only; no lifecycle notifications are sent.',
  ),
  'GET /subscriptions/{subscription}': supported,
  'PATCH /subscriptions/{subscription}': supported,
  'DELETE /subscriptions/{subscription}': supported,
  'POST /subscriptions/{subscription}/reauthorize': supported,

  'POST /users/{user}/teamwork/sendActivityNotification': supported,
  'POST /teamwork/sendActivityNotificationToRecipients': partial(
    'People only, not the members of chats, teams or channels; delivered at once and not after the answer.',
  ),
  'GET /users/{user}/teamwork/installedApps': missing('Everybody has the app unless a switch says otherwise.'),
  'POST /users/{user}/sendMail': missing('Comes with the anchoring of evidence.'),

  'GET /groups/{group}/planner/plans': supported,
  'POST /planner/plans': partial('Plans of groups only, no rosters.'),
  'GET /planner/plans/{plan}': supported,
  'PATCH /planner/plans/{plan}': missing('Plans keep their titles.'),
  'DELETE /planner/plans/{plan}': supported,
  'GET /planner/plans/{plan}/details': missing('No categories, and nobody to share with.'),
  'GET /planner/plans/{plan}/buckets': supported,
  'GET /planner/plans/{plan}/tasks': supported,
  'POST /planner/buckets': supported,
  'GET /planner/buckets/{bucket}/tasks': supported,
  'POST /planner/tasks': supported,
  'GET /planner/tasks/{task}': supported,
  'PATCH /planner/tasks/{task}': partial('A task stays in its plan.'),
  'DELETE /planner/tasks/{task}': supported,
  'GET /planner/tasks/{task}/details': supported,
  'PATCH /planner/tasks/{task}/details': partial('Details are there at once and not a little later.'),
  'GET /me/planner/tasks': missing('No person signs in to Planner here.'),
};
