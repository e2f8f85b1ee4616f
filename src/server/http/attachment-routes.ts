import { Router } from 'express';
import type { Actor } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import { attachmentKey, attachmentMimes, isPicture } from '../../features/handbook/attachment.ts';
import { Attachment } from '../../features/handbook/attachment-records.ts';
import { may } from '../../roles.ts';
import type { Context } from '../context.ts';
import { marksOf } from './marks.ts';
import type { Handler } from './visit.ts';

const aYearInSeconds = 31_536_000;

/**
 * `GET /attachments/<hash>`, for whoever is signed in already: a picture or a file of the handbook. Editors fetch all of
 * them, everybody else those that a published text shows; any other is as good as not there.
 */
export function attachmentRoutes({ ports, sources, microsoft }: Context): Router {
  const routes = Router();
  const show: Handler = async (request, response) => {
    response.locals.action = 'attachment';
    await microsoft.honour(marksOf(request.get('x-rettesnor-marks')));
    const { actor } = response.locals;
    const hash = String(request.params.hash);
    if (!actor || !mayFetch(actor, () => sources.now().attachmentUses().has(hash)))
      throw new Refusal('unknownAttachment');
    const record = ports.records.find(Attachment, attachmentKey(hash))?.record;
    const content = record && (await ports.attachments.content({ hash, type: record.type }));
    if (!content) throw new Refusal('unknownAttachment');
    const { name, type } = record;
    response
      .type(attachmentMimes[type])
      .set(unableToAct)
      .set('ETag', `"${hash}"`)
      .set('Content-Disposition', `${isPicture(type) ? 'inline' : 'attachment'}; filename*=UTF-8''${encoded(name)}`);
    response.send(content);
  };
  routes.get('/:hash', show);
  return routes;
}

/**
 * What was uploaded must not act as ours, even where somebody opens it by itself. The hash is the content, so it never
 * becomes old; another person on the same machine asks anew.
 */
const unableToAct = {
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': `private, max-age=${aYearInSeconds}, immutable`,
  Vary: 'Authorization',
};

function mayFetch({ roles }: Actor, isPublished: () => boolean): boolean {
  return may(roles, 'attachments') || (may(roles, 'rule') && isPublished());
}

/** A name in a header, as RFC 8187 writes it. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}
