import { z } from 'zod';
import type { Turn } from './turn.ts';

/** What is read of an activity; everything else Teams sends is left alone. */
export const activityShape = z.looseObject({
  type: z.string().min(1).max(64),
  id: z.string().max(512).optional(),
  /** The message whose button was pressed. */
  replyToId: z.string().max(512).optional(),
  serviceUrl: z.string().max(512),
  channelId: z.string().max(64),
  locale: z.string().max(64).optional(),
  text: z.string().optional(),
  name: z.string().max(128).optional(),
  value: z.unknown().optional(),
  channelData: z.unknown().optional(),
  from: z.looseObject({ id: z.string().max(512), aadObjectId: z.guid().optional() }).optional(),
  recipient: z.looseObject({ id: z.string().max(512) }).optional(),
  conversation: z.looseObject({
    id: z.string().max(1_024),
    conversationType: z.string().max(64).optional(),
    tenantId: z.string().max(64).optional(),
  }),
  membersAdded: z
    .array(z.looseObject({ id: z.string().max(512) }))
    .max(1_000)
    .optional(),
  attachments: z
    .array(z.looseObject({ contentType: z.string().max(256).optional() }))
    .max(100)
    .optional(),
});

export type ReadActivity = z.output<typeof activityShape>;

const pressed = z.looseObject({ action: z.looseObject({ verb: z.string().max(64), data: z.unknown() }) });

/** Another update is a message that is brought back after it was deleted. */
const edit = z.looseObject({ eventType: z.literal('editMessage') });

/** The turn an activity is, without a way to answer. */
export function turnOf(activity: ReadActivity): Omit<Turn, 'say'> {
  const { id = '', from, conversation, locale = '' } = activity;
  return {
    id,
    account: from?.aadObjectId?.toLowerCase(),
    tenantId: conversation.tenantId,
    conversation: conversation.id,
    isPersonal: conversation.conversationType === 'personal',
    language: locale.toLowerCase().startsWith('en') ? 'en' : 'da',
    happened: happenedIn(activity),
  };
}

function happenedIn(activity: ReadActivity) {
  const { type, name, text = '', value, attachments = [], membersAdded = [], recipient, channelData } = activity;
  if (type === 'message') return { kind: 'wrote' as const, words: text, files: attachments.filter(isFile).length };
  if (type === 'invoke' && name === 'adaptiveCard/action') {
    // An unknown button is answered too: its card was sent by an earlier version.
    const { verb, data } = pressed.safeParse(value).data?.action ?? { verb: '', data: undefined };
    return { kind: 'pressed' as const, verb, data };
  }
  if (type === 'conversationUpdate' && membersAdded.some((member) => member.id === recipient?.id)) {
    return { kind: 'opened' as const };
  }
  if (type === 'messageUpdate' && edit.safeParse(channelData).success) return { kind: 'edited' as const };
  return { kind: 'other' as const };
}

/** Teams attaches an HTML twin to what was typed, which is no file. */
function isFile({ contentType = '' }: { contentType?: string | undefined }): boolean {
  return contentType !== 'text/html';
}
