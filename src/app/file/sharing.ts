import { fileName, fileType } from '../../exchange/file/interview-file.ts';
import type { Shared } from '../../screens/file/SaveFile.tsx';

/** Shares a file by whatever the browser has for that. Null: this browser shares no such file. */
export function fileSharing(made: () => File): (() => Promise<Shared>) | null {
  // Browsers go by the name and the type.
  if (!canShare({ files: [new File(['answers'], fileName('2026-11-29'), { type: fileType })] })) return null;
  return async () => {
    try {
      await navigator.share({ files: [made()] });
      return 'shared';
    } catch (error) {
      return error instanceof DOMException && error.name === 'AbortError' ? 'left' : 'not-shared';
    }
  };
}

/** Many browsers have none of this, whatever the types say. */
function canShare(data: ShareData): boolean {
  const asked: unknown = Reflect.get(navigator, 'canShare');
  try {
    return typeof asked === 'function' && asked.call(navigator, data) === true;
  } catch {
    return false;
  }
}
