import { z } from 'zod';
import type { Person } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import type { TakenFile } from '../../features/handbook/book/taken-file.ts';
import { leafletOf } from '../../features/reviews/leaflet.ts';
import type { Point } from '../../features/reviews/point.ts';
import type { Context } from '../../kernel/context.ts';
import { fileOf, mimes } from './file-of.ts';
import { leafletFile } from './leaflet-file.ts';
import { leafletSource, leafletWords } from './leaflet-source.ts';
import { type LeafletTopic, openLeaflet } from './open-leaflet.ts';
import { fromPress } from './press.ts';
import type { PressOrder } from './printed.ts';

/** Files the server makes: the libraries that write them are large, and are loaded here alone. */
interface Files {
  /** A paper of a case, by a name without an ending. */
  paper: typeof fileOf;
  /** A book or a memo, made in a thread of its own. @throws Error when it could not be made; trying again is safe */
  press(order: PressOrder): Promise<Omit<TakenFile, 'name'>>;
  /** The fields a template has, `titel` for `{{titel}}`. @throws Refusal `attachmentBroken` */
  templateFields(template: Template): Promise<readonly string[]>;
  /** The leaflet of one rule or one role in force. @throws Refusal `unknownRule`, `unknownPage` */
  leaflet(context: Context, topic: LeafletTopic, size: 'A4' | 'A5'): Promise<TakenFile>;
  /** The leaflets of an agenda, with the name of the manager who answers for it. */
  agendaLeaflet(context: Context, manager: Pick<Person, 'id' | 'name'>, points: readonly Point[]): Promise<TakenFile>;
}

interface Template {
  bytes: Uint8Array;
  hash: string;
}

declare module '../../kernel/context.ts' {
  interface Services {
    files: Files;
  }
}

export const files: Files = {
  paper: fileOf,
  press: async (order) => {
    const bytes = await fromPress(order);
    const mime = order.what === 'book' || order.what === 'annual' ? mimes[order.format] : mimes.docx;
    return { mime, base64: bytes.toString('base64') };
  },
  templateFields: async (template) => {
    const found = await fromPress({ what: 'fields', template }).catch(() => {
      throw new Refusal('attachmentBroken');
    });
    return z.array(z.string()).parse(JSON.parse(found.toString()));
  },
  leaflet: (context, topic, size) => leafletFile(openLeaflet(context, topic), context.actor.language, size),
  agendaLeaflet: (context, manager, points) => {
    const { language } = context.actor;
    return leafletFile(leafletOf(points, leafletSource(context, manager, language), leafletWords[language]), language);
  },
};
