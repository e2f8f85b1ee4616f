import { randomBytes } from 'node:crypto';
import { Router } from 'express';
import type { DriveItemRow } from './drive-store.ts';
import type { Drive } from './graph/drives.ts';
import { sharePointHost } from './identity.ts';
import type { Standin } from './standin.ts';

/** Microsoft says "a short period"; its page of driveItemVersion says an hour. */
const livesMs = 3_600_000;

/** An address of a file's bytes that carries its own permission, on SharePoint's host as in a tenant. */
export function downloadUrl({ store, clock }: Standin, { list, sitePath }: Drive, { id, uid }: DriveItemRow): string {
  const token = randomBytes(24).toString('base64url');
  store.run('DELETE FROM download WHERE expires_ms < ?', clock.nowMs());
  store.run('INSERT INTO download VALUES (?, ?, ?, ?)', token, list.id, id, clock.nowMs() + livesMs);
  return `https://${sharePointHost}${sitePath}/_layouts/15/download.aspx?UniqueId=${uid}&tempauth=${token}`;
}

/** What SharePoint answers at those addresses. A token of Graph is for somebody else, and refused as SharePoint does. */
export function downloadRoutes(standin: Standin): Router {
  const routes = Router();
  routes.get('/sites/:site/_layouts/15/download.aspx', (request, response) => {
    if (request.get('authorization') !== undefined) return void response.status(401).end();
    const row = standin.store.one<Pick<DriveItemRow, 'name' | 'mime' | 'content'>>(
      `SELECT drive_item.name, mime, content FROM download JOIN drive_item
       ON drive_item.list = download.list AND drive_item.id = download.item
       WHERE token = ? AND uid = ? AND expires_ms >= ?`,
      String(request.query.tempauth ?? ''),
      String(request.query.UniqueId ?? '').toLowerCase(),
      standin.clock.nowMs(),
    );
    if (!row) return void response.status(401).end();
    response
      .type(row.mime)
      .set('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(row.name)}`)
      .send(Buffer.from(row.content));
  });
  return routes;
}
