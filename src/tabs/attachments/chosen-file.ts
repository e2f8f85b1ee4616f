import type { ClipboardEvent } from 'react';

/** Bytes as an action takes them. @throws when the device gives the file no more */
export function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

/** The file in what somebody pastes; pasted words are left to the field they are meant for. */
export function pastedFile(event: ClipboardEvent): File | undefined {
  const [file] = event.clipboardData.files;
  if (file) event.preventDefault();
  return file;
}

/** What the browser takes it for; the server looks into it. */
export function looksLikePicture(file: Blob): boolean {
  return file.type.startsWith('image/');
}

/** What the field for files offers. */
export const acceptedFiles = '.png,.jpg,.jpeg,.webp,.gif,.pdf,.docx,.xlsx';
