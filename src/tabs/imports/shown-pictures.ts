import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { SourcePicture } from '../../features/editing/imports/source.ts';
import { attachmentMimes } from '../../features/handbook/attachment.ts';
import type { FetchedFile } from '../api.ts';
import { attachmentQuery } from '../api-hooks.tsx';

/**
 * Lets the pages show the pictures of a document before they are in the handbook: the address of a picture is its
 * content, so what is on the device is what the server would give.
 * @param shown the part that is looked at
 */
export function useShownPictures(pictures: readonly SourcePicture[], shown: number | undefined): void {
  const cache = useQueryClient();
  useEffect(() => {
    if (shown === undefined) return;
    for (const { hash, type, bytes } of pictures) {
      if (cache.getQueryData(attachmentQuery(hash))) continue;
      const blob = new Blob([new Uint8Array(bytes)], { type: attachmentMimes[type] });
      cache.setQueryData<FetchedFile>(attachmentQuery(hash), { blob, name: '' });
    }
  }, [cache, pictures, shown]);
}
